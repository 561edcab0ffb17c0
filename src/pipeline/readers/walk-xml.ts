import { Parser } from 'htmlparser2';
import { decode } from './decode.ts';

/** Hears a document's elements and text in order; names as the format's own manual writes them, whatever prefix a file uses. */
export interface XmlListener {
  open(name: string, attributes: Readonly<Record<string, string>>): void;
  close(name: string): void;
  text(text: string): void;
}

/** The parser's time grows with the square of the depth, and no program writes as deep. */
const DEEPEST = 500;

/**
 * Reads XML without keeping it. Entities of its own, which a bomb is made of, are not expanded and nothing is loaded.
 *
 * @param prefixes the prefix that a namespace is known by here; other prefixes stay as they are
 * @throws Error when elements stand too deep in each other
 */
export function walkXml(bytes: Uint8Array, prefixes: Readonly<Record<string, string>>, listener: XmlListener): void {
  const decoded = decode(bytes, (head) => /^<\?xml[^>]*encoding=["']([\w.:-]+)/i.exec(head)?.[1]);
  if (decoded.kind !== 'text') throw new Error('a part of it that should be XML is none');
  const renamed = new Map<string, string>();
  const known = new Map<string, string>();
  const nameOf = (name: string): string => {
    const before = known.get(name);
    if (before !== undefined) return before;
    const colon = name.indexOf(':');
    const prefix = renamed.get(name.slice(0, Math.max(colon, 0)));
    const shown = prefix === undefined ? name : prefix === '' ? name.slice(colon + 1) : `${prefix}:${name.slice(colon + 1)}`;
    known.set(name, shown);
    return shown;
  };
  let depth = 0;
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        if (++depth > DEEPEST) throw new Error(`elements stand more than ${DEEPEST} deep in each other`);
        for (const key of Object.keys(attributes)) {
          const prefix = key === 'xmlns' ? '' : key.startsWith('xmlns:') ? key.slice(6) : undefined;
          const meant = prefix === undefined ? undefined : prefixes[attributes[key]!];
          if (meant === undefined || renamed.get(prefix!) === meant) continue;
          renamed.set(prefix!, meant);
          known.clear();
        }
        listener.open(nameOf(name), renamed.size ? withNames(attributes, nameOf) : attributes);
      },
      onclosetag(name) {
        depth--;
        listener.close(nameOf(name));
      },
      ontext(text) {
        listener.text(text);
      },
    },
    { xmlMode: true, decodeEntities: true },
  );
  parser.end(decoded.text);
}

function withNames(attributes: Readonly<Record<string, string>>, nameOf: (name: string) => string): Record<string, string> {
  const renamed: Record<string, string> = {};
  for (const key of Object.keys(attributes)) renamed[key.includes(':') ? nameOf(key) : key] = attributes[key]!;
  return renamed;
}
