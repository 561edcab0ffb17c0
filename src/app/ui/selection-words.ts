import type { EntityType } from '../../schema/entity.ts';
import type { Corpus } from '../data/corpus.ts';
import type { Clauses } from '../query/clauses.ts';
import { common } from '../words/common.ts';
import { header } from '../words/header.ts';
import { currentLocale } from '../words/language.ts';
import { formatCount } from './format-count.ts';
import { formatRange } from './format-date.ts';

/** The sentence of the selection, as text: "4 of 295 articles, published 1 Sep – 30 Nov 2019, that name Boris Johnson". */
export function selectionWords(size: number, clauses: Clauses, corpus: Corpus): string {
  const { published, compared, mentioned, entities, outlets, search, notes } = clauses;
  const { count } = corpus.articles;
  const words = header.sentence;
  const parts = [
    size === count ? common.articles(count) : words.counts.replace('{shown}', formatCount(size)).replace('{all}', words.all(count)),
  ];
  const range = published ?? corpus.span;
  if (compared)
    parts.push(
      words.publishedIn(
        joined(
          [compared.earlier, compared.later].map(({ first, last }) => formatRange(first, last)),
          'or',
        ),
      ),
    );
  else if (published?.undated === 'only') parts.push(words.withoutDate);
  else if (range) parts.push(words.publishedIn(formatRange(range.first, range.last)) + (published?.undated ? words.orWithoutDate : ''));
  if (mentioned?.undated === 'only') parts.push(words.thatSpeakOfNoDate);
  else if (mentioned)
    parts.push(words.mentioning(formatRange(mentioned.first, mentioned.last)) + (mentioned.undated ? words.orOfNoDate : ''));
  if (entities) {
    const names = entities.entities.map((row) => corpus.entities.name[row]!);
    parts.push(words.naming(joined(names, entities.mode === 'any' ? 'or' : 'and')));
  }
  if (outlets)
    parts.push(
      words.fromOutlets(
        joined(
          outlets.map((row) => corpus.outlets[row] ?? common.unknownOutlet),
          'or',
        ),
      ),
    );
  if (search) parts.push(words.withWords(search.words));
  if (notes) parts.push(words.noted(notes.tag));
  return parts.join(common.comma);
}

/** "places left out"; undefined where no type is hidden. */
export function leftOutWords(hidden: readonly EntityType[]): string | undefined {
  if (hidden.length === 0) return undefined;
  const types = joined(
    hidden.map((type) => common.typesOfMany[type]),
    'and',
  );
  return header.sentence.leftOut(types);
}

/** "A", "A and B", "A, B and C" */
export function joined(names: readonly string[], word: 'and' | 'or'): string {
  return listFormat(word).format(names);
}

/** The same for lists that are not in one piece. */
export function listFormat(word: 'and' | 'or'): Intl.ListFormat {
  const locale = currentLocale();
  // American lists have a comma before the last, which the page writes in no English.
  return new Intl.ListFormat(locale.startsWith('en') ? 'en-GB' : locale, { type: word === 'and' ? 'conjunction' : 'disjunction' });
}
