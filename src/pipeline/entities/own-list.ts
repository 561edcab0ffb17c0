import type { EntityType } from '../../schema/entity.ts';
import type { Span } from '../../schema/mention.ts';
import { characterClass, DIGIT, INVISIBLE, LOWER, SPACE, UPPER } from '../text/character.ts';
import { APOSTROPHES, evenWriting, HYPHENS } from '../../schema/even-writing.ts';
import type { ListedName } from '../settings/settings.ts';
import { withoutOverlap } from '../without-overlap.ts';
import { isInsideWord, isUnspaced } from './word-bounds.ts';

/** A listed name where it stands in a text. */
export interface OwnName extends Span {
  readonly type: EntityType;
}

/** What a chain of pieces is: a name of a type; `undefined`, only the beginning of names; `null`, the name of two types. */
type Chains = Map<string, EntityType | undefined | null>;

/** Built once a list: the same list comes with every article. */
const lists = new WeakMap<readonly ListedName[], OwnList>();

/** The list for finding; undefined where nobody is on it. */
export function ownListOf(listed: readonly ListedName[] | undefined): OwnList | undefined {
  if (!listed || listed.length === 0) return undefined;
  let list = lists.get(listed);
  if (!list) lists.set(listed, (list = new OwnList(listed)));
  return list;
}

/**
 * Names that the user has listed, found wherever they stand as whole words. All beginnings of names are in one table, so that a word that
 * begins none costs one look, however long the list is.
 */
export class OwnList {
  readonly #exact: Chains = new Map();
  /** In capitals, for lines in capitals. */
  readonly #capitals: Chains = new Map();
  /** 1 for each unit that a name may begin with. */
  readonly #first = new Uint8Array(0x10000);

  constructor(listed: readonly ListedName[]) {
    for (const { name, aliases, type } of listed)
      for (const written of [name, ...aliases]) {
        const even = evenWriting(written);
        const capitals = even.toUpperCase();
        addChains(this.#exact, even, type);
        const atStart = even.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase()); // "the Board" begins a sentence as well
        if (atStart !== even) addChains(this.#exact, atStart, type);
        addChains(this.#capitals, capitals, type);
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
  find(text: string, capitals: readonly Span[]): OwnName[] {
    const found: OwnName[] = [];
    let stretch = 0;
    for (let at = 0; at < text.length; at++) {
      if (this.#first[text.charCodeAt(at)] === 0 || isInsideWord(text, at)) continue;
      while (stretch < capitals.length && capitals[stretch]!.end <= at) stretch++;
      const inCapitals = stretch < capitals.length && capitals[stretch]!.start <= at;
      this.#namesAt(text, at, inCapitals, found);
    }
    return withoutOverlap(found);
  }

  #namesAt(text: string, start: number, inCapitals: boolean, into: OwnName[]): void {
    const chains = inCapitals ? this.#capitals : this.#exact;
    let chain = '';
    for (let piece = pieceAt(text, start); piece; piece = pieceAt(text, piece.end)) {
      chain += inCapitals ? piece.text.toUpperCase() : piece.text;
      let type = chains.get(chain);
      if (type === undefined && !chains.has(chain)) return;
      if (type === null) type = this.#exact.get(chain); // spelt in capitals on the list, so that it is plain which is meant
      if (type && !isInsideWord(text, piece.end)) into.push({ start, end: piece.end, type });
    }
  }
}

function addChains(chains: Chains, name: string, type: EntityType): void {
  let chain = '';
  let end = 0;
  for (let piece = pieceAt(name, 0); piece; piece = pieceAt(name, piece.end)) {
    chain += piece.text;
    end = piece.end;
    if (!chains.has(chain)) chains.set(chain, undefined);
  }
  if (end < name.length || chain === '') return; // ends in what is seen by nobody: evened out, it cannot
  const known = chains.get(chain);
  chains.set(chain, known === undefined || known === type ? type : null);
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
