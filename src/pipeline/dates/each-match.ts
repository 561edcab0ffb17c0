const NONE: readonly RegExpExecArray[] = [];

/**
 * All matches of an expression with the flag `g`. `matchAll` makes a copy of the expression at every call, which on sentences takes
 * longer than to search them.
 */
export function eachMatch(pattern: RegExp, text: string): readonly RegExpExecArray[] {
  pattern.lastIndex = 0;
  let match = pattern.exec(text);
  if (!match) return NONE;
  const found: RegExpExecArray[] = [];
  for (; match; match = pattern.exec(text)) {
    found.push(match);
    if (match[0] === '') pattern.lastIndex++;
  }
  return found;
}
