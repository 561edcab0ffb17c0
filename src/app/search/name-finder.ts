import type { EntityType } from '../../schema/entity.ts';
import type { Corpus } from '../data/corpus.ts';
import { foldText } from '../query/fold-text.ts';

/** A name that may be meant. */
export interface FoundName {
  readonly entity: number;
  /** The other name that has the letters, where the canonical one has not. */
  readonly alias: string | undefined;
}

/** Finds names and outlets by the beginnings of their words. Their names are folded once: there may be a hundred thousand. */
export class NameFinder {
  readonly #names: readonly string[];
  readonly #others: readonly string[];
  readonly #outlets: readonly { readonly row: number; readonly name: string; readonly articles: number }[];

  constructor(readonly corpus: Corpus) {
    const { entities, outlets, articles } = corpus;
    this.#names = entities.name.map(spaced);
    this.#others = entities.names.map((names) => (names.length > 1 ? names.map(([name]) => spaced(name)).join('\n') : ''));
    const counts = new Int32Array(outlets.length);
    for (const row of articles.outlet) if (row >= 0) counts[row]!++;
    this.#outlets = outlets
      .map((name, row) => ({ row, name: spaced(name), articles: counts[row]! }))
      .sort((x, y) => y.articles - x.articles || x.row - y.row);
  }

  /** Names of which a word begins so, the canonical ones before others, then those of most articles. */
  names(typed: string, most: number, type?: EntityType): FoundName[] {
    const wanted = spaced(typed);
    if (wanted === ' ' && type === undefined) return [];
    const { entities } = this.corpus;
    const canonical: FoundName[] = [];
    const aliases: FoundName[] = [];
    for (let entity = 0; entity < entities.count && canonical.length < most; entity++) {
      if (entities.articles[entity] === 0 || (type !== undefined && entities.type[entity] !== type)) continue;
      if (this.#names[entity]!.includes(wanted)) canonical.push({ entity, alias: undefined });
      else if (aliases.length < most && this.#others[entity]!.includes(wanted)) {
        const alias = entities.names[entity]!.find(([name]) => spaced(name).includes(wanted))?.[0];
        if (alias !== undefined) aliases.push({ entity, alias });
      }
    }
    return [...canonical, ...aliases].slice(0, most);
  }

  /** Rows of the outlets of which a word begins so, those of most articles first; every outlet where nothing is typed. */
  outlets(typed: string, most: number): { readonly row: number; readonly articles: number }[] {
    const wanted = spaced(typed);
    return this.#outlets.filter(({ name }) => name.includes(wanted)).slice(0, most);
  }
}

/** Folded, each word after one space. */
function spaced(text: string): string {
  return ` ${foldText(text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trimStart()}`;
}
