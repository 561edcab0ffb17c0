/** What a file of records says once, as a piece's `header`: names and values in turn. */
export function recordHeader(said: Iterable<readonly [name: string, value: string | undefined]>): string[] {
  return [...said].flatMap(([name, value]) => (value === undefined ? [] : [name, value]));
}

export function fromRecordHeader(header: readonly string[] = []): ReadonlyMap<string, string> {
  const said = new Map<string, string>();
  for (let i = 0; i + 1 < header.length; i += 2) said.set(header[i]!, header[i + 1]!);
  return said;
}

const DECLARED = 'xmlns:';

/** Prefixes and namespaces among the names and values. */
export function declarationsOf(said: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
  return new Map([...said].flatMap(([name, value]) => (name.startsWith(DECLARED) ? [[name.slice(DECLARED.length), value] as const] : [])));
}

export function asDeclarations(declared: ReadonlyMap<string, string>): (readonly [string, string])[] {
  return [...declared].map(([prefix, namespace]) => [`${DECLARED}${prefix}`, namespace] as const);
}
