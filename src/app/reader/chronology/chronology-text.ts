import { sourceParts, type ChronologyHead } from './document.ts';
import type { ToldPassage, ToldRow } from './told-passage.ts';

/** For a draft: under each year the dates, the passages in quotation marks, and below each its source. */
export function chronologyText({ title, what, origin }: ChronologyHead, rows: readonly ToldRow[]): string {
  const lines = [title, what, origin];
  let year: number | undefined;
  for (const { passage, copies } of rows) {
    if (passage.year !== year) lines.push('', String((year = passage.year)));
    lines.push('', `${passage.when} – “${passage.text}”`, `${source(passage)} (${passage.certaintyWords})`);
    if (copies.length > 0) lines.push('The same in:', ...copies.map((copy) => `– ${source(copy)}`));
  }
  return `${lines.join('\n')}\n`;
}

function source(passage: ToldPassage): string {
  const { headline, rest } = sourceParts(passage);
  return [headline && `“${headline}”`, rest, passage.url].filter(Boolean).join(', ');
}
