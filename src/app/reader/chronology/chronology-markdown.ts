import { chronology } from '../../words/chronology.ts';
import { common } from '../../words/common.ts';
import { escaped, linked } from '../markdown.ts';
import { sourceParts, type ChronologyHead } from './document.ts';
import type { ToldPassage, ToldRow } from './told-passage.ts';

/** As a list under a heading for each year, with links. */
export function chronologyMarkdown({ title, what, origin }: ChronologyHead, rows: readonly ToldRow[]): string {
  const lines = [`# ${escaped(title)}`, '', escaped(what), '', escaped(origin)];
  let year: number | undefined;
  for (const { passage, copies } of rows) {
    if (passage.year !== year) lines.push('', `## ${(year = passage.year)}`, '');
    lines.push(
      `- **${escaped(passage.when)}**${passage.text && ` – ${chronology.quoted(escaped(passage.text))}`} — ${source(passage)} (${escaped(passage.certaintyWords)})`,
    );
    if (copies.length > 0) lines.push(`  ${chronology.sameIn} ${copies.map(source).join(chronology.semicolon)}`);
  }
  return `${lines.join('\n')}\n`;
}

function source(passage: ToldPassage): string {
  const { headline, rest } = sourceParts(passage);
  const link = linked(escaped(headline ?? rest), passage.url);
  return headline === undefined ? link : link + common.comma + escaped(rest);
}
