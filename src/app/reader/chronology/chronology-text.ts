import { chronology } from '../../words/chronology.ts';
import { sourceLine, type ChronologyHead } from './document.ts';
import type { ToldRow } from './told-passage.ts';

/** For a draft: under each year the dates, the passages in quotation marks, and below each its source. */
export function chronologyText({ title, what, origin }: ChronologyHead, rows: readonly ToldRow[]): string {
  const lines = [title, what, origin];
  let year: number | undefined;
  for (const { passage, copies } of rows) {
    if (passage.year !== year) lines.push('', String((year = passage.year)));
    const quotation = passage.text && ` – ${chronology.quoted(passage.text)}`;
    lines.push('', passage.when + quotation, `${sourceLine(passage)} (${passage.certaintyWords})`);
    if (copies.length > 0) lines.push(chronology.sameIn, ...copies.map((copy) => `– ${sourceLine(copy)}`));
  }
  return `${lines.join('\n')}\n`;
}
