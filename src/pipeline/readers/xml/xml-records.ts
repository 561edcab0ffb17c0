import { decodeText, xmlEvents } from './xml-events.ts';
import { innerScope, knownDeclarations, xmlName, type XmlNames, type XmlScope } from './xml-names.ts';

/** A stretch of a document that is an article's. */
export interface XmlRecord {
  readonly kind: 'record';
  readonly start: number;
  readonly end: number;
  /** Line of the document that it begins in, from 1. */
  readonly line: number;
  /** Prefixes that it uses and others declare. */
  readonly declared: ReadonlyMap<string, string>;
  /** The text of those of its children that were asked for; the first of a name. */
  readonly said: ReadonlyMap<string, string>;
  /** Whether it has an end of its own. */
  readonly isWhole: boolean;
}

export interface XmlProblem {
  readonly kind: 'problem';
  readonly message: string;
  readonly line: number;
}

interface Wanted {
  readonly names: XmlNames;
  /** Paths of names from the root: `rss/channel/item`. */
  readonly records: ReadonlySet<string>;
  /** Children of a record whose text is to be told. */
  readonly children: ReadonlySet<string>;
}

/** Cuts a document into its records without making anything of them, one at a time. */
export function* xmlRecords(text: string, { names, records, children }: Wanted): Generator<XmlRecord | XmlProblem> {
  const path: string[] = [];
  const scopes: (XmlScope | undefined)[] = [];
  let record: { start: number; depth: number; line: number; scope: XmlScope | undefined; said: Map<string, string> } | undefined;
  let child: { name: string; text: string; run: string } | undefined;
  const lines = lineCounter(text);
  let known: { of: XmlScope | undefined; declared: ReadonlyMap<string, string> } | undefined; // records have mostly the same
  for (const event of xmlEvents(text)) {
    switch (event.kind) {
      case 'problem':
        yield { kind: 'problem', message: event.message, line: lines(event.at) };
        return;
      case 'open': {
        const scope = innerScope(scopes.at(-1), event.attributes);
        const name = xmlName(event.name, scope, names);
        if (!record && records.has([...path, name].join('/')))
          record = { start: event.at, depth: path.length, line: lines(event.at), scope: scopes.at(-1), said: new Map() };
        else if (record && path.length === record.depth + 1 && children.has(name) && !record.said.has(name))
          child = { name, text: '', run: '' };
        path.push(name);
        scopes.push(scope);
        break;
      }
      case 'text':
        if (!child) break;
        if (event.isCdata) {
          child.text += decodeText(child.run) + event.text;
          child.run = '';
        } else child.run += event.text;
        break;
      case 'close':
        path.pop();
        scopes.pop();
        if (!record) break;
        if (child && path.length === record.depth + 1) {
          record.said.set(child.name, (child.text + decodeText(child.run)).trim());
          child = undefined;
        } else if (path.length === record.depth) {
          const { start, line, scope, said } = record;
          const end = event.isOwn ? event.end : text.length;
          if (!known || known.of !== scope) known = { of: scope, declared: knownDeclarations(scope, names) };
          yield { kind: 'record', start, end, line, declared: known.declared, said, isWhole: event.isOwn };
          record = undefined;
        }
    }
  }
}

/** Lines of places that are asked for in ascending order. */
function lineCounter(text: string): (offset: number) => number {
  let line = 1;
  let next = text.indexOf('\n');
  return (offset) => {
    for (; next >= 0 && next < offset; next = text.indexOf('\n', next + 1)) line++;
    return line;
  };
}
