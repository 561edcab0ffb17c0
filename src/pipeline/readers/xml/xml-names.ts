/**
 * What a format calls the namespaces that it knows: `dc` for that of Dublin Core, "" for its own, whose names then stand alone.
 * Undefined for one that it does not know.
 */
export type XmlNames = (namespace: string) => string | undefined;

/** What namespaces the prefixes stand for at a place of a document; the default one has the prefix "". */
export interface XmlScope {
  readonly own: ReadonlyMap<string, string>;
  readonly outer?: XmlScope;
}

/** The scope inside an element: the one around it, with what the element declares. */
export function innerScope(outer: XmlScope | undefined, attributes: Readonly<Record<string, string>>): XmlScope | undefined {
  let own: Map<string, string> | undefined;
  for (const [name, value] of Object.entries(attributes)) {
    if (name !== 'xmlns' && !name.startsWith('xmlns:')) continue;
    (own ??= new Map()).set(name.slice(6), value.trim());
  }
  return own ? { own, ...(outer ? { outer } : {}) } : outer;
}

/**
 * An element's name in a format's own terms. A prefix that nobody declared means what it usually does; one of a namespace that the
 * format does not know is kept behind a mark that no known name has.
 */
export function xmlName(written: string, scope: XmlScope | undefined, names: XmlNames): string {
  const colon = written.indexOf(':');
  const prefix = colon < 0 ? '' : written.slice(0, colon);
  const local = written.slice(colon + 1);
  const namespace = namespaceOf(prefix, scope);
  if (namespace === undefined) return written;
  const known = names(namespace);
  return known === undefined ? `?${written}` : known === '' ? local : `${known}:${local}`;
}

function namespaceOf(prefix: string, scope: XmlScope | undefined): string | undefined {
  for (let at = scope; at; at = at.outer) {
    const namespace = at.own.get(prefix);
    if (namespace !== undefined) return namespace || undefined; // xmlns="" takes the default back
  }
  return undefined;
}

/** The declarations of a scope that a format knows, inner before outer: what a part of the document has to take along. */
export function knownDeclarations(scope: XmlScope | undefined, names: XmlNames): Map<string, string> {
  const known = new Map<string, string>();
  for (let at = scope; at; at = at.outer)
    for (const [prefix, namespace] of at.own) if (!known.has(prefix) && names(namespace) !== undefined) known.set(prefix, namespace);
  return known;
}
