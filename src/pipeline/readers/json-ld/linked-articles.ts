import { isArticle, isObject, type JsonObject } from '../schema-org.ts';

export interface LinkedArticle {
  /** With what it only refers to (its author, its publisher) put in where the document describes it. */
  readonly article: JsonObject;
  /** Its place among all objects of the document in the order in which they begin, from 0. */
  readonly object: number;
}

/** Members that hold what a document is about, and not what an article mentions. */
const HOLDING = new Set(['@graph', 'itemListElement', 'item', 'mainEntity', '@included']);
const REFERRING = ['author', 'creator', 'publisher', 'sourceOrganization', 'provider', 'isPartOf', 'mainEntityOfPage'];

/** The articles of a document in JSON-LD: itself, those of a list or a graph. Walked without recursion, however deep it is. */
export function linkedArticles(document: unknown): LinkedArticle[] {
  const found: { article: JsonObject; object: number }[] = [];
  const described = new Map<string, JsonObject>();
  const waiting: { value: unknown; holds: boolean }[] = [{ value: document, holds: true }];
  let object = 0;
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const { value, holds } = next;
    if (Array.isArray(value)) for (let i = value.length - 1; i >= 0; i--) waiting.push({ value: value[i] as unknown, holds });
    if (!isObject(value)) continue;
    if (holds && isArticle(value)) found.push({ article: value, object });
    object++;
    const id = value['@id'];
    if (typeof id === 'string' && Object.keys(value).length > 1 && !described.has(id)) described.set(id, value);
    const members = Object.entries(value);
    for (let i = members.length - 1; i >= 0; i--) {
      const [name, member] = members[i]!;
      if (member !== null && typeof member === 'object') waiting.push({ value: member, holds: holds && HOLDING.has(plainName(name)) });
    }
  }
  return found.map(({ article, object }) => ({ article: resolved(article, described), object }));
}

/** The name of a member or a type without the vocabulary that it may name: `schema:headline`, `https://schema.org/headline`. */
export function plainName(name: string): string {
  return name.replace(/^(?:schema:|https?:\/\/schema\.org\/)/, '');
}

function resolved(article: JsonObject, described: ReadonlyMap<string, JsonObject>): JsonObject {
  const put = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(put);
    if (!isObject(value) || Object.keys(value).length !== 1 || typeof value['@id'] !== 'string') return value;
    const whole = described.get(value['@id']);
    return whole && !isArticle(whole) ? { '@id': value['@id'], name: whole['name'] ?? whole['schema:name'], url: whole['url'] } : value;
  };
  const plain = Object.fromEntries(Object.entries(article).map(([name, value]) => [plainName(name), value]));
  for (const name of REFERRING) if (name in plain) plain[name] = put(plain[name]);
  return plain;
}
