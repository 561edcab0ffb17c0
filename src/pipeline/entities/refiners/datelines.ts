import type { TaggedName } from '../model/tag-document.ts';

/** "PARIS (Reuters) —", "MOSCOW, Nov. 6 (TASS) -": the name before the brackets is a place, the one within an agency. */
export function refineDatelines(names: readonly TaggedName[]): TaggedName[] {
  return names.map((name) => {
    const { tokens } = name.line;
    const open = tokens.findIndex(({ text }) => text === '(');
    if (open < 1 || open > 10 || name.line.number === 0) return name;
    const close = tokens.findIndex(({ text }, i) => i > open && text === ')');
    if (close < 0 || close > open + 6 || !/^[-–—:]$/.test(tokens[close + 1]?.text ?? '')) return name;
    if (name.first === 0 && name.last < open) return { ...name, type: 'place' };
    return name.first > open && name.last < close ? { ...name, type: 'organization' } : name;
  });
}
