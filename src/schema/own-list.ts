import { characterClass, DIGIT, INVISIBLE, LOWER, SPACE, UPPER } from './character.ts';
import { APOSTROPHES, evenWriting, HYPHENS } from './even-writing.ts';
import type { Span } from './mention.ts';
import { withoutOverlap } from './without-overlap.ts';
import { isInsideWord, isUnspaced } from './word-bounds.ts';

/** Names that stand for the same: a type of entity, or an entity. */
export interface OwnNames<V> {
  readonly names: readonly string[];
  readonly value: V;
}

/** A listed name where it stands in a text. */
export interface OwnName<V> extends Span {
  readonly value: V;
}

/** What a chain of pieces stands for; `undefined`, it is only the beginning of names; `null`, it stands for two things. */
type Chains<V> = Map<string, V | undefined | null>;

/**
 * Names that the user has listed, found wherever they stand as whole words. All beginnings of names are in one table, so that a word that
 * begins none costs one look, however long the list is.
 */
export class OwnList<V extends string | number> {
  readonly #exact: Chains<V> = new Map();
  /** In capitals, for lines in capitals. */
  readonly #capitals: Chains<V> = new Map();
  /** 1 for each unit that a name may begin with. */
  readonly #first = new Uint8Array(0x10000);

  constructor(listed: readonly OwnNames<V>[]) {
    for (const { names, value } of listed)
      for (const written of names) {
        const even = evenWriting(written);
        const capitals = even.toUpperCase();
        addChains(this.#exact, even, value);
        const atStart = even.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase()); // "the Board" begins a sentence as well
        if (atStart !== even) addChains(this.#exact, atStart, value);
        addChains(this.#capitals, capitals, value);
        for (const form of [even, even.normalize('NFD'), capitals, capitals.normalize('NFD')]) this.#first[form.charCodeAt(0)] = 1;
      }
    for (const variants of [APOSTROPHES, HYPHENS])
      if ([...variants].some((mark) => this.#first[mark.charCodeAt(0)] === 1))
        for (const mark of variants) this.#first[mark.charCodeAt(0)] = 1;
  }

  /** Whether this is a name or an alias, in whatever case. */
  holds(name: string): boolean {
    return this.#capitals.get(evenWriting(name).toUpperCase()) !== undefined;
  }

  /**
   * Every occurrence, in order and without overlap: of two that do, the longer.
   *
   * @param capitals stretches of the text that are written in capitals, in order: there case is no difference
   */
  find(text: string, capitals: readonly Span[]): OwnName<V>[] {
    const found: OwnName<V>[] = [];
    let stretch = 0;
    for (let at = 0; at < text.length; at++) {
      if (this.#first[text.charCodeAt(at)] === 0 || isInsideWord(text, at)) continue;
      while (stretch < capitals.length && capitals[stretch]!.end <= at) stretch++;
      const inCapitals = stretch < capitals.length && capitals[stretch]!.start <= at;
      this.#namesAt(text, at, inCapitals, found);
    }
    return withoutOverlap(found);
  }

  #namesAt(text: string, start: number, inCapitals: boolean, into: OwnName<V>[]): void {
    const chains = inCapitals ? this.#capitals : this.#exact;
    let chain = '';
    for (let piece = pieceAt(text, start); piece; piece = pieceAt(text, piece.end)) {
      chain += inCapitals ? piece.text.toUpperCase() : piece.text;
      let value = chains.get(chain);
      if (value === undefined && !chains.has(chain)) return;
      if (value === null) value = this.#exact.get(chain); // spelt in capitals on the list, so that it is plain which is meant
      if (value !== undefined && value !== null && !isInsideWord(text, piece.end)) into.push({ start, end: piece.end, value });
    }
  }
}

function addChains<V>(chains: Chains<V>, name: string, value: V): void {
  let chain = '';
  let end = 0;
  for (let piece = pieceAt(name, 0); piece; piece = pieceAt(name, piece.end)) {
    chain += piece.text;
    end = piece.end;
    if (!chains.has(chain)) chains.set(chain, undefined);
  }
  if (end < name.length || chain === '') return; // ends in what is seen by nobody: evened out, it cannot
  const known = chains.get(chain);
  chains.set(chain, known === undefined || known === value ? value : null);
}

/**
 * The next word or mark from `at`, in even writing, with one space before it where white space stands there; none at the end
 * of a paragraph or of the text.
 */
function pieceAt(text: string, at: number): { text: string; end: number } | undefined {
  let newlines = 0;
  let space = '';
  let start = at;
  let kind = 0;
  for (; start < text.length; start++) {
    kind = characterClass(text, start);
    if (kind === SPACE) {
      space = ' ';
      if (text[start] === '\n' && ++newlines > 1) return undefined;
    } else if (kind !== INVISIBLE) break;
  }
  if (start >= text.length) return undefined;
  if (kind !== LOWER && kind !== UPPER && kind !== DIGIT) return { text: space + evenMark(text[start]!), end: start + 1 };
  if (isUnspaced(text, start)) return { text: space + text[start]!, end: start + 1 };
  let end = start + 1; // after the last visible one
  let isPlain = text.charCodeAt(start) < 0x80;
  for (let i = end; i < text.length; i++) {
    kind = characterClass(text, i);
    if ((kind !== LOWER && kind !== UPPER && kind !== DIGIT && kind !== INVISIBLE) || isUnspaced(text, i)) break;
    if (text.charCodeAt(i) >= 0x80) isPlain = false;
    if (kind !== INVISIBLE) end = i + 1;
  }
  const word = text.slice(start, end);
  return { text: space + (isPlain ? word : evenWriting(word)), end };
}

function evenMark(mark: string): string {
  return APOSTROPHES.includes(mark) ? "'" : HYPHENS.includes(mark) ? '-' : mark;
}
