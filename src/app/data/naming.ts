/** CSR by entity: each article that names it, and where that stands in the names of the article. */
export interface Naming {
  readonly start: Int32Array;
  readonly article: Int32Array;
  /** Row of `named`. */
  readonly place: Int32Array;
}

/** @param order in which the articles of an entity come; as they stand, unless it is given */
export function namingOf(named: { start: Int32Array; entity: Int32Array }, entityCount: number, order?: ArrayLike<number>): Naming {
  const articleCount = named.start.length - 1;
  const start = new Int32Array(entityCount + 1);
  for (const entity of named.entity) start[entity + 1]!++;
  for (let entity = 0; entity < entityCount; entity++) start[entity + 1]! += start[entity]!;
  const next = start.slice(0, entityCount);
  const article = new Int32Array(named.entity.length);
  const place = new Int32Array(named.entity.length);
  for (let i = 0; i < articleCount; i++) {
    const row = order ? order[i]! : i;
    for (let at = named.start[row]!; at < named.start[row + 1]!; at++) {
      const to = next[named.entity[at]!]!++;
      article[to] = row;
      place[to] = at;
    }
  }
  return { start, article, place };
}
