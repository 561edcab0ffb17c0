import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { outletOf } from './outlets.ts';
import { readMarks, type Marked } from './read-marks.ts';

/** How one article takes another's words: all of them, some, all in another tense, or only what they say. */
export type CopyKind = 'whole' | 'part' | 'light' | 'retold';

export interface SourceArticle {
  readonly id: string;
  readonly title: Marked;
  readonly body: Marked;
  /** Lines of the body that are no part of the report: a caption, a credit, what leads elsewhere. */
  readonly furniture: readonly { readonly start: number; readonly end: number }[];
  /** EDTF: when it truly appeared, or was written. */
  readonly published: string;
  /** The day its file gives; undefined where it gives none. */
  readonly fileDate: string | undefined;
  /** The day from which others could read it, where that is not the day of writing. */
  readonly known: string | undefined;
  readonly author: string | undefined;
  /** Who publishes it, as its file says; undefined where it says nothing. */
  readonly outlet: string | undefined;
  readonly copies: readonly { readonly of: string; readonly kind: CopyKind }[];
}

export interface Entity {
  readonly id: string;
  readonly type: 'person' | 'organization' | 'place';
  readonly name: string;
  readonly given?: string;
  readonly family?: string;
  readonly about: string;
  /** Every name that stands somewhere, with how it came about. */
  readonly names: Readonly<Record<string, string>>;
}

interface Told {
  readonly entities: readonly Entity[];
  /** What is told of the articles beside them, by file: ties, events, findings, features. */
  readonly told: Readonly<Record<'ties' | 'events' | 'findings' | 'features', unknown>>;
}

export interface Source extends Told {
  readonly articles: readonly SourceArticle[];
}

/** A source as it was written: files of articles with their marks, and what outlets there are called. */
export interface WrittenSource extends Told {
  readonly written: readonly string[];
  readonly outlet: (id: string) => string | undefined;
}

const FURNITURE = '~ ';

/** Everything that articles and truth are made from. */
export function readSource(folder: string): Source {
  return parseSource(readWritten(folder));
}

export function readWritten(folder: string): WrittenSource {
  const yaml = (name: string) => parse(readFileSync(join(folder, `${name}.yaml`), 'utf8')) as unknown;
  const files = readdirSync(join(folder, 'articles')).sort();
  return {
    entities: yaml('entities') as Entity[],
    written: files.map((file) => readFileSync(join(folder, 'articles', file), 'utf8')),
    outlet: (id) => outletOf(id).source,
    told: { ties: yaml('ties'), events: yaml('events'), findings: yaml('findings'), features: yaml('features') },
  };
}

/** @throws Error that names the article where something is wrong with it */
export function parseSource({ entities, written, outlet, told }: WrittenSource): Source {
  return { entities, articles: written.flatMap((file) => readArticles(file, outlet)), told };
}

/** Articles one below the other: `=== id`, fields a line each, a line of two hyphens, the text. */
function readArticles(written: string, outlet: WrittenSource['outlet']): SourceArticle[] {
  return written
    .split(/^=== /m)
    .slice(1)
    .map((article) => {
      const [head, body] = article.split('\n--\n', 2) as [string, string];
      const [id, ...fields] = head.split('\n') as [string, ...string[]];
      const values = (name: string) => fields.filter((field) => field.startsWith(`${name}: `)).map((field) => field.slice(name.length + 2));
      const value = (name: string) => values(name)[0];
      const published = value('published');
      if (!published) throw new Error(`${id}: no “published”`);
      try {
        return {
          id,
          title: readMarks(value('title') ?? ''),
          ...readBody(body.trim()),
          published,
          fileDate: value('file-date') === 'none' ? undefined : (value('file-date') ?? published),
          known: value('known'),
          author: value('by'),
          outlet: outlet(id),
          copies: values('copy').map((copy) => ({ of: copy.split(' ')[0]!, kind: copy.split(' ')[1] as CopyKind })),
        };
      } catch (cause) {
        throw new Error(`${id}: ${String(cause)}`, { cause });
      }
    });
}

function readBody(written: string): Pick<SourceArticle, 'body' | 'furniture'> {
  const lines = written.split('\n');
  const isFurniture = (line: string) => line.startsWith(FURNITURE);
  const body = readMarks(lines.map((line) => (isFurniture(line) ? line.slice(FURNITURE.length) : line)).join('\n'));
  let at = 0;
  const furniture = body.text.split('\n').flatMap((line, index) => {
    const start = at;
    at += line.length + 1;
    return isFurniture(lines[index]!) ? [{ start, end: start + line.length }] : [];
  });
  return { body, furniture };
}
