import type { EntityType } from '../../schema/entity.ts';
import type { Corpus } from '../data/corpus.ts';
import type { Clauses } from '../query/clauses.ts';
import { counted, formatCount } from './format-count.ts';
import { formatRange } from './format-date.ts';

const TYPES = { person: 'people', organization: 'organisations', place: 'places' } as const;

/** The sentence of the selection, as text: "4 of 295 articles, published 1 Sep – 30 Nov 2019, that name Boris Johnson". */
export function selectionWords(size: number, clauses: Clauses, corpus: Corpus): string {
  const { published, compared, mentioned, entities, outlets, search } = clauses;
  const { count } = corpus.articles;
  const parts = [size === count ? counted(count, 'article') : `${formatCount(size)} of ${counted(count, 'article')}`];
  const range = published ?? corpus.span;
  if (compared)
    parts.push(`published ${[compared.earlier, compared.later].map(({ first, last }) => formatRange(first, last)).join(' or ')}`);
  else if (published?.undated === 'only') parts.push('without a date');
  else if (range) parts.push(`published ${formatRange(range.first, range.last)}${published?.undated ? ' or without a date' : ''}`);
  if (mentioned?.undated === 'only') parts.push('that speak of no date');
  else if (mentioned)
    parts.push(`that speak of ${formatRange(mentioned.first, mentioned.last)}${mentioned.undated ? ' or of no date' : ''}`);
  if (entities) {
    const names = entities.entities.map((row) => corpus.entities.name[row]!);
    parts.push(`that name ${joined(names, entities.mode === 'any' ? 'or' : 'and')}`);
  }
  if (outlets)
    parts.push(
      `from ${joined(
        outlets.map((row) => corpus.outlets[row] ?? 'an unknown outlet'),
        'or',
      )}`,
    );
  if (search) parts.push(`with “${search.words}”`);
  return parts.join(', ');
}

/** "places left out"; undefined where no type is hidden. */
export function leftOutWords(hidden: readonly EntityType[]): string | undefined {
  return hidden.length > 0
    ? `${joined(
        hidden.map((type) => TYPES[type]),
        'and',
      )} left out`
    : undefined;
}

/** "A", "A and B", "A, B and C" */
export function joined(names: readonly string[], word: 'and' | 'or'): string {
  return names.length > 1 ? `${names.slice(0, -1).join(', ')} ${word} ${names.at(-1)}` : (names[0] ?? '');
}
