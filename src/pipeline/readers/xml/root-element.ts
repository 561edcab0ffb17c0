import { xmlEvents } from './xml-events.ts';

/** A document's root: what kind of XML it is can be seen here, and not by words that may stand anywhere in it. */
export interface RootElement {
  /** Without its prefix. */
  readonly name: string;
  /** That of its own name; "" where it has none. */
  readonly namespace: string;
  /** All that it declares. */
  readonly namespaces: readonly string[];
}

/** The root of a text that is XML; undefined where words come before it, or none does. */
export function rootElement(text: string): RootElement | undefined {
  if (!/^\s*</.test(text.slice(0, 1000))) return undefined;
  for (const event of xmlEvents(text)) {
    if (event.kind === 'open') {
      const [local, prefix] = event.name.split(':').reverse() as [string, string?];
      const declared = Object.entries(event.attributes).filter(([name]) => name === 'xmlns' || name.startsWith('xmlns:'));
      const namespace = event.attributes[prefix === undefined ? 'xmlns' : `xmlns:${prefix}`]?.trim() ?? '';
      return { name: local, namespace, namespaces: declared.map(([, value]) => value.trim()) };
    }
    // What stands behind an internal subset of a document type comes as text.
    if (event.kind === 'problem' || (event.kind === 'text' && !/^[\s\]>]*$/.test(event.text) && !event.text.includes(']')))
      return undefined;
  }
  return undefined;
}

/** The encoding that an XML declaration claims. */
export function declaredXmlEncoding(head: string): string | undefined {
  return /^\s*<\?xml[^>]{0,200}?encoding\s*=\s*["']([\w.:-]+)/i.exec(head)?.[1];
}
