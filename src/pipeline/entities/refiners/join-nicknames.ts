import type { TaggedName } from '../model/tag-document.ts';

const QUOTE = /^["“”‘’']$/;
/** Most tokens of a nickname, its quotation marks included. */
const LONGEST = 6;

/** Dwayne “The Rock” Johnson: what stands in quotation marks between two parts of a person's name belongs to it. */
export function refineJoinNicknames(names: readonly TaggedName[]): TaggedName[] {
  const joined: TaggedName[] = [];
  for (const name of names) {
    const before = name.type === 'person' ? personBefore(name, joined) : undefined;
    if (before && isQuoted(before, name)) {
      while (joined.at(-1) !== before) joined.pop(); // a name seen within the quotation marks
      joined[joined.length - 1] = { ...before, last: name.last, p: Math.min(before.p, name.p) };
    } else joined.push(name);
  }
  return joined;
}

function personBefore({ line, first }: TaggedName, names: readonly TaggedName[]): TaggedName | undefined {
  for (let i = names.length - 1; i >= 0; i--) {
    const name = names[i]!;
    if (name.line !== line || first - name.last > LONGEST + 1) return undefined;
    if (name.type === 'person') return name;
  }
  return undefined;
}

function isQuoted({ line: { tokens }, last }: TaggedName, { first }: TaggedName): boolean {
  const inside = tokens.slice(last + 2, first - 1);
  return (
    inside.length > 0 &&
    QUOTE.test(tokens[last + 1]!.text) &&
    QUOTE.test(tokens[first - 1]!.text) &&
    inside.every(({ kind, casing }) => kind === 'word' && casing !== 'lower')
  );
}
