import type { EntityType } from '../../schema/entity.ts';
import type { Mention, Span } from '../../schema/mention.ts';
import { labelType } from '../../pipeline/label-type.ts';

/** What a label of the model says of a word. */
export interface Label {
  /** None for words outside of every name, and in names of anything else. */
  readonly type: EntityType | undefined;
  /** Whether the word begins a name, goes on with one, ends it, or is all of it; "any" where labels do not say. */
  readonly part: 'first' | 'next' | 'last' | 'only' | 'any';
}

/** A word with the label that it got. */
export interface LabelledWord extends Span {
  readonly label: Label;
  readonly p: number;
  /** White space stands before it. */
  readonly spaced: boolean;
  readonly isHyphen: boolean;
}

const PARTS = { B: 'first', I: 'next', M: 'next', E: 'last', L: 'last', S: 'only', U: 'only', O: 'any' } as const;

/** "B-PER" in the schemes BIO, BIOES and BILOU, "PER" in one without beginnings. */
export function readLabel(label: string): Label {
  const [, part, name] = /^(?:([BIMELSUO])[-_])?(.*)$/is.exec(label)!;
  return { type: labelType(name!), part: part === undefined ? 'any' : PARTS[part.toUpperCase() as keyof typeof PARTS] };
}

/**
 * The names that labelled words make, each as sure as its least sure word. A word inside a name that has not begun begins one: models
 * err. A hyphen without a label between two parts of one name ("Jong-un") belongs to it.
 */
export function readNames(words: readonly LabelledWord[]): Mention[] {
  const names: Mention[] = [];
  let open = false;
  words.forEach(({ start, end, label, p }, i) => {
    const { type, part } = label;
    const name = names.at(-1);
    if (type === undefined) {
      open &&= isInnerHyphen(words, i);
      return;
    }
    if (open && name?.type === type && part !== 'first' && part !== 'only')
      names[names.length - 1] = { ...name, end, p: Math.min(name.p, p) };
    else names.push({ start, end, type, p });
    open = part !== 'last' && part !== 'only';
  });
  return names;
}

function isInnerHyphen(words: readonly LabelledWord[], at: number): boolean {
  const [before, hyphen, after] = [words[at - 1], words[at]!, words[at + 1]];
  return (
    hyphen.isHyphen &&
    !hyphen.spaced &&
    after?.spaced === false &&
    before?.label.type !== undefined &&
    before.label.type === after.label.type
  );
}
