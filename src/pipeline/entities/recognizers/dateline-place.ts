import type { Candidate, Opinion } from '../candidate.ts';

/** "PARIS (Reuters) —", "MOSCOW, Nov. 6 —", "Geneva –": what begins a paragraph and is soon followed by a dash is where it was written. */
export function recognizeDatelinePlace({ line, first, last, words }: Candidate): Opinion[] {
  if (first !== 0 || line.number === 0 || words.length > 3) return [];
  const { tokens } = line;
  const upper = words.every((word) => word === word.toUpperCase() && word.length > 2);
  for (let i = last + 1; i <= last + 10 && i < tokens.length; i++) {
    const { text, spaced } = tokens[i]!;
    if (/^[—–-]$/.test(text) && spaced)
      return i === last + 1 && !upper
        ? [{ type: 'place', weight: 1 }]
        : upper || tokens[i - 1]!.text === ')'
          ? [{ type: 'place', weight: 4 }]
          : [];
    if (!/^[(),.]$/.test(text) && tokens[i]!.kind !== 'number' && tokens[i]!.casing === 'lower') return [];
  }
  return [];
}
