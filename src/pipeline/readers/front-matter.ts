import { isMap, isScalar, isSeq, parseDocument, type Node } from 'yaml';
import type { Config } from '../config.ts';
import type { Diagnostic } from '../diagnostic.ts';
import { excerpt } from '../excerpt.ts';
import { findFields, type Field } from './fields.ts';
import type { RawArticle } from './format.ts';
import { lineAt } from './newlines.ts';

const FRONT_MATTER = /^\s*---[ \t]*\n(?:([\s\S]*?)\n)?(?:---|\.\.\.)[ \t]*(?:\n|$)/;

/** Three hyphens and a name with a colon below them: front matter, even where nothing ends it. */
const BEGUN = /^\s*---[ \t]*\n((?:[ \t]*(?:#.*)?\n)*)(([A-Za-z]+)[ \t]*:(?:[ \t].*)?)(?:\n|$)/;

/** What stands above a Markdown text, between two lines of three hyphens; without any, no fields. */
export function frontMatter(path: string, text: string, config: Config): { fields: Omit<RawArticle, 'text'>; body: string } | Diagnostic {
  const match = FRONT_MATTER.exec(text);
  if (!match) {
    const begun = BEGUN.exec(text);
    if (!begun || findFields([begun[3]!], config).size === 0) return { fields: {}, body: text };
    const message = `front matter that begins “${excerpt(begun[2]!)}” has no end`;
    return {
      kind: 'rejected',
      path,
      line: lineAt(text, begun[0].indexOf('---')),
      message,
      cure: 'put a line of --- between it and the text',
    };
  }
  const source = match[1] ?? '';
  const sourceStart = match[0].indexOf('---') + match[0].slice(match[0].indexOf('---')).indexOf('\n') + 1;
  const document = parseDocument(source, { prettyErrors: true });
  const error = document.errors[0];
  if (error) {
    const place = error.linePos?.[0];
    const line = lineAt(text, sourceStart) + (place?.line ?? 1) - 1;
    const written = text.split('\n', line)[line - 1] ?? '';
    const what = error.message.split(/ at line \d+/)[0]!.replace(/:?\n[\s\S]*$/, '');
    const message = `front matter “${excerpt(written)}” is not YAML, column ${place?.col ?? 1}: ${what}`;
    return { kind: 'rejected', path, line, message, cure: 'put a value that holds a colon or a quote in quotes, or mend the line' };
  }
  const body = text.slice(match[0].length);
  if (!isMap<Node, Node | null>(document.contents)) {
    if (document.contents === null) return { fields: {}, body };
    if (isScalar(document.contents)) return { fields: {}, body: text }; // words between two rules
    const message = `front matter “${excerpt(source)}” has no names with values, and is left out`;
    return { fields: { notes: [{ kind: 'note', path, line: lineAt(text, sourceStart), message, cure: 'write it as “title: …”' }] }, body };
  }
  const pairs = document.contents.items;
  const places = findFields(
    pairs.map(({ key }) => inWords(key) ?? ''),
    config,
  );
  const value = (field: Field) => (places.has(field) ? (pairs[places.get(field)!]!.value ?? undefined) : undefined);
  const words = Object.fromEntries(
    (['id', 'title', 'source', 'url', 'author', 'language'] as const).flatMap((field) => {
      const word = inWords(value(field));
      return word === undefined ? [] : [[field, word]];
    }),
  );
  const dateNode = value('date');
  const date = inWords(dateNode) ?? otherKind(dateNode, source);
  const dateLine = lineAt(text, sourceStart + (dateNode?.range?.[0] ?? 0));
  return {
    fields: {
      ...words,
      ...(date === undefined ? {} : { date: { text: date, line: dateLine, from: 'metadata', removal: 'remove the line' } }),
    },
    body,
  };
}

/** A scalar as it is written (a date, a number, "no" are words here), a list of them parted by commas. */
function inWords(node: Node | null | undefined): string | undefined {
  if (isScalar(node)) {
    const word = node.value === null ? '' : typeof node.value === 'string' ? node.value : (node.source ?? String(node.value));
    return word.trim() || undefined;
  }
  if (isSeq<Node>(node)) {
    const words = node.items.map(inWords).filter((word) => word !== undefined);
    return words.length ? words.join(', ') : undefined;
  }
  return undefined;
}

/** A date that is a map or a reference as it is written, for the verdict on it. */
function otherKind(node: Node | undefined, source: string): string | undefined {
  if (!node?.range || isScalar(node) || isSeq(node)) return undefined;
  return source.slice(node.range[0], node.range[1]).trim() || undefined;
}
