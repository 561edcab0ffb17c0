/**
 * A value as a message may show it: on one line, at most `most` characters, without characters that a terminal or a page
 * would obey instead of show (escape sequences, changes of writing direction).
 */
export function excerpt(value: string, most = 60): string {
  const shown = value
    .slice(0, 4 * most)
    .replace(/\s+/g, ' ')
    .replace(/[\p{Cc}\p{Cf}\p{Cs}]/gu, '')
    .trim();
  const characters = [...shown];
  return characters.length > most ? `${characters.slice(0, most - 1).join('')}…` : shown;
}
