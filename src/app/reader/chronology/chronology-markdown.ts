import { sourceParts, type ChronologyHead } from './document.ts';
import type { ToldPassage, ToldRow } from './told-passage.ts';

/** As a list under a heading for each year, with links. */
export function chronologyMarkdown({ title, what, origin }: ChronologyHead, rows: readonly ToldRow[]): string {
  const lines = [`# ${escaped(title)}`, '', escaped(what), '', escaped(origin)];
  let year: number | undefined;
  for (const { passage, copies } of rows) {
    if (passage.year !== year) lines.push('', `## ${(year = passage.year)}`, '');
    lines.push(`- **${escaped(passage.when)}** – “${escaped(passage.text)}” — ${source(passage)} (${escaped(passage.certaintyWords)})`);
    if (copies.length > 0) lines.push(`  The same in: ${copies.map(source).join('; ')}`);
  }
  return `${lines.join('\n')}\n`;
}

function source(passage: ToldPassage): string {
  const { headline, rest } = sourceParts(passage);
  const name = escaped(headline ?? rest);
  const linked = passage.url === undefined ? name : `[${name}](<${passage.url.replace(/[<>]/g, encodeURIComponent)}>)`;
  return headline === undefined ? linked : `${linked}, ${escaped(rest)}`;
}

/** Text as it stands: nothing in it is taken for markup, nor for an address that would swallow what is escaped after it. */
function escaped(text: string): string {
  return text.replace(/[\\`*_[\]<>|~]|&(?=#?\w+;)|:(?=\/\/)|(?<=\bwww)\./g, '\\$&');
}
