/** JSON-LD in the words of schema.org, in pages and in files of its own. */
export type JsonObject = Readonly<Record<string, unknown>>;

const ARTICLE_TYPE = /(?:Article|BlogPosting|Report|Review)$/;

export function isObject(value: unknown): value is JsonObject {
  return value !== null && typeof value === 'object' && !Array.isArray(value);
}

export function isArticle(entry: JsonObject): boolean {
  return typesOf(entry).some((type) => ARTICLE_TYPE.test(type));
}

export function typesOf(entry: JsonObject): string[] {
  return [entry['@type']].flat().filter((type) => typeof type === 'string');
}

/** A string, an object's name (or another of its members), a list of these. */
export function nameOf(value: unknown, member = 'name'): string | undefined {
  if (typeof value === 'string') return value;
  if (Array.isArray(value)) {
    const names = value.map((entry) => nameOf(entry, member)).filter((name) => name !== undefined);
    return names.length ? names.join(', ') : undefined;
  }
  return isObject(value) ? nameOf(value[member] ?? value['@value'], member) : undefined;
}
