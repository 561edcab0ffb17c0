import type { EntityType } from '../../src/schema/entity.ts';
import type { TruthArticle } from '../case/make-truth.ts';
import { figures, type Figures } from './figures.ts';
import type { Found, NamedSpan } from './found.ts';

export interface NameScore {
  /** Exact bounds and type, in the texts. */
  readonly mentions: Figures;
  readonly byType: Readonly<Record<EntityType, Figures>>;
  /** The same in the titles. */
  readonly titles: Figures;
  /** What went wrong how often, by the words. */
  readonly missed: ReadonlyMap<string, number>;
  readonly invented: ReadonlyMap<string, number>;
}

interface Count {
  right: number;
  found: number;
  gold: number;
}

/** CoNLL-2003's count: a mention is right where both ends and the type are. */
export function scoreNames(truth: readonly TruthArticle[], found: Found): NameScore {
  const newCount = (): Count => ({ right: 0, found: 0, gold: 0 });
  const byType = { person: newCount(), organization: newCount(), place: newCount() };
  const titles = newCount();
  const missed = new Map<string, number>();
  const invented = new Map<string, number>();
  for (const { id, title = '', text, titleMentions, mentions } of truth) {
    const read = found.articles.get(id);
    for (const type of Object.keys(byType) as EntityType[]) {
      const ofType = (all: readonly NamedSpan[]) => all.filter((mention) => mention.type === type);
      const gold = ofType(mentions as readonly NamedSpan[]);
      const here = ofType(read?.text === text ? read.mentions : []);
      add(byType[type], gold, here);
      note(missed, text, gold, here);
      note(invented, text, here, gold);
      add(titles, ofType(titleMentions as readonly NamedSpan[]), ofType(read?.title === title ? (read.titleMentions ?? []) : []));
    }
  }
  const all = Object.values(byType).reduce((sum, one) => ({
    right: sum.right + one.right,
    found: sum.found + one.found,
    gold: sum.gold + one.gold,
  }));
  const figuresOf = ({ right, found: number, gold }: Count) => figures(right, number, gold);
  return {
    mentions: figuresOf(all),
    byType: { person: figuresOf(byType.person), organization: figuresOf(byType.organization), place: figuresOf(byType.place) },
    titles: figuresOf(titles),
    missed,
    invented,
  };
}

function add(count: Count, gold: readonly NamedSpan[], found: readonly NamedSpan[]): void {
  const known = new Set(gold.map(place));
  count.gold += known.size;
  const places = new Set(found.map(place));
  count.found += places.size;
  count.right += [...places].filter((at) => known.has(at)).length;
}

/** Notes the words of those that the others do not have. */
function note(words: Map<string, number>, text: string, spans: readonly NamedSpan[], others: readonly NamedSpan[]): void {
  const known = new Set(others.map(place));
  for (const span of spans.filter((one) => !known.has(place(one)))) {
    const key = `${text.slice(span.start, span.end)} (${span.type})`;
    words.set(key, (words.get(key) ?? 0) + 1);
  }
}

function place({ start, end }: NamedSpan): string {
  return `${start}-${end}`;
}
