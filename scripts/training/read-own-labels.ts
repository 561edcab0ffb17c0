import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Kind } from '../../src/pipeline/entities/model/tags.ts';
import { splitSentences } from '../../src/pipeline/text/split-sentences.ts';
import type { TextDocument, TextName } from './restore-text.ts';

/** A name by place and kind; the last is whom it names, where that is not what the text says. */
type Label = readonly [start: number, end: number, kind: 'P' | 'O' | 'L', entity?: string];

/** A line of `data/wikinews.jsonl`: names of an article's title and of its text up to `until`. */
interface LabelledArticle {
  readonly id: string;
  readonly until: number;
  readonly title: readonly Label[];
  readonly text: readonly Label[];
}

const KINDS: Readonly<Record<Label[2], Kind>> = { P: 'person', O: 'organization', L: 'place' };

/**
 * Articles whose names are marked for this project in its own scheme. The project keeps the marks, and the texts are taken from
 * `corpora/<name>.jsonl` of the folder; without that file there is nothing to learn from here.
 *
 * @param marksFolder where the marks lie: `scripts/training/data`
 * @throws Error where a text is not the one that was marked
 */
export function readOwnLabels(folder: string, marksFolder: string, name: string): TextDocument[] {
  const file = join(folder, 'corpora', `${name}.jsonl`);
  if (!existsSync(file)) throw new Error(`${file}: not there; it holds the articles, {id, title, text} a line, whose names are marked`);
  const articles = new Map(
    linesOf<{ id: string; title: string; text: string }>(readFileSync(file, 'utf8')).map((article) => [article.id, article]),
  );
  const marks = readFileSync(join(marksFolder, `${name}.jsonl`), 'utf8');
  return linesOf<LabelledArticle>(marks).map(({ id, until, title, text }) => {
    const article = articles.get(id);
    if (!article || article.text.length < until) throw new Error(`${file}: “${id}” is not there, or not as it was when it was marked`);
    const body = article.text.slice(0, until);
    return {
      id: `${name}/${id}`,
      title: article.title,
      titleNames: title.map(nameOf),
      text: body,
      lines: splitSentences(body, 'en'),
      names: text.map(nameOf),
    };
  });
}

function nameOf([start, end, kind]: Label): TextName {
  return { start, end, kind: KINDS[kind] };
}

function linesOf<T>(text: string): T[] {
  return text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as T);
}
