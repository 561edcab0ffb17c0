const PLACE = String.raw`\p{Lu}[\p{L}\p{M}.,'’ -]{1,60}?(?:,? \p{L}{3,9}\.? \d{1,2})?,? ?`;
/** "PARIS (Reuters) —", "MOSCOW, Nov. 6 (TASS) -", "(AP) —" */
const WITH_AGENCY = new RegExp(String.raw`^\s*(?:${PLACE})?\([^()\n]{2,40}\)\s*(?:[-–—]{1,2}|:)\s*`, 'u');
/** "KYIV, Ukraine —", "BERLIN - " */
const PLACE_ALONE = /^\s*\p{Lu}{2}[\p{L}\p{M}.,'’ -]{1,60}?(?:,? \p{L}{3,9}\.? \d{1,2})? ?(?:--|–|—| -) ?(?=\S)/u;
const LONGEST = 120;

/** Length of the place and agency at the head of an opening sentence, with the dash; 0 where there is none. */
export function agencyHead(opening: string): number {
  const head = opening.slice(0, LONGEST);
  return (WITH_AGENCY.exec(head) ?? PLACE_ALONE.exec(head))?.[0].length ?? 0;
}
