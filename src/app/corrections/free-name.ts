import { evenWriting } from '../../schema/even-writing.ts';

/** The name with the first number that nobody bears yet: “Kim (2)”. */
export function freeName(name: string, taken: readonly string[]): string {
  const known = new Set(taken.map(evenWriting));
  const stem = name.replace(/ \(\d+\)$/, '');
  for (let n = 2; ; n++) if (!known.has(evenWriting(`${stem} (${n})`))) return `${stem} (${n})`;
}
