import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Kind } from '../../src/pipeline/entities/model/tags.ts';
import { splitSentences } from '../../src/pipeline/text/split-sentences.ts';
import type { TextDocument, TextName } from './restore-text.ts';

const KINDS: Readonly<Record<string, Kind>> = { P: 'person', O: 'organization', L: 'place' };

/**
 * Articles of `<name>.txt` whose names stand in square brackets with their kind, "[P Maria Keller] of [O Harbour Bank]", parted by
 * lines of `###`; the first line of each is its title.
 */
export function readMarkedText(marksFolder: string, name: string): TextDocument[] {
  return readFileSync(join(marksFolder, `${name}.txt`), 'utf8')
    .split(/^###[ \t]*$/m)
    .map((article) => article.trim())
    .filter((article) => article !== '')
    .map((article, number) => {
      const [head = '', ...rest] = article.split('\n');
      const title = unmark(head);
      const { text, names } = unmark(rest.join('\n').trim());
      return { id: `${name}/${number}`, title: title.text, titleNames: title.names, text, lines: splitSentences(text, 'en'), names };
    });
}

function unmark(marked: string): { text: string; names: TextName[] } {
  const names: TextName[] = [];
  let text = '';
  let at = 0;
  for (const match of marked.matchAll(/\[([POL]) ([^\]\n]+)\]/g)) {
    text += marked.slice(at, match.index);
    names.push({ start: text.length, end: text.length + match[2]!.length, kind: KINDS[match[1]!]! });
    text += match[2]!;
    at = match.index + match[0].length;
  }
  return { text: text + marked.slice(at), names };
}
