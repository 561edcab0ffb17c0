import type { NameForm } from './name-form.ts';

/**
 * Whether two forms that met in a block are spellings of one full name, corpus-wide: the same but for spaces ("Al Qaeda", "Alqaeda"),
 * or transliterated differently at the end ("Zelensky", "Zelenskyy") with everything else equal. Block keys fold what may differ,
 * so no distance decides by itself: Niger is not Nigeria, nor Kim Jong-un Kim Jong-il.
 */
export function isSpellingOf(a: NameForm, b: NameForm): boolean {
  if (a.type !== b.type) return false;
  if (a.parts.join('') === b.parts.join('')) return true;
  if (a.type !== 'person' || a.parts.length !== b.parts.length || a.parts.length < 2) return false;
  const [lastA, lastB] = [a.parts.at(-1)!, b.parts.at(-1)!];
  return (
    a.parts.slice(0, -1).every((part, i) => part === b.parts[i]) && Math.abs(lastA.length - lastB.length) <= 2 && lastA[0] === lastB[0]
  );
}

/** Whether `b` is `a` with initials in the middle: "Mark Milley", "Mark A. Milley". */
export function addsInitials(a: NameForm, b: NameForm): boolean {
  return a.parts.length === 2 && b.parts.length > 2 && b.parts.slice(1, -1).every((part) => part.length === 1);
}
