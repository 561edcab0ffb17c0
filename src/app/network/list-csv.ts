import { csvLine } from '../../schema/csv-line.ts';
import { csvOrigin } from '../../schema/csv-origin.ts';
import { isoDay, type Day } from '../../schema/day.ts';
import { shownStrength, shownSurprise } from '../../schema/export/numbers.ts';
import { namesSeen, surpriseIn, tiesSeen } from '../query/tie-facts.ts';
import { fileId } from '../query/file-id.ts';
import type { Listing } from '../query/listing.ts';
import { NO_MORE, type MoreFacts } from '../query/more-facts.ts';

/** The names that are listed, in their order, as a table; `of` says what they are counted from, in a line that programs skip. */
export function namesCsv({ corpus, counts }: Listing, names: readonly number[], of: string, more: MoreFacts = NO_MORE): string[] {
  const { name, type } = corpus.entities;
  const seen = namesSeen(corpus, counts, names);
  return [
    csvOrigin(of),
    csvLine(['id', 'name', 'type', 'articles', 'texts', 'first_published', 'last_published', ...more.columns.map(({ id }) => id)]),
    ...names.map((row) => {
      const { first, last } = seen.get(row)!;
      return csvLine([
        fileId(corpus, row),
        name[row]!,
        type[row]!,
        counts.entityArticles[row]!,
        counts.entityTexts[row]!,
        day(first),
        day(last),
        ...more.of(row).map((value) => value ?? ''),
      ]);
    }),
  ];
}

/** The same of ties; strength is that of articles, surprise over independent texts, both within what is selected. */
export function tiesCsv({ corpus, counts }: Listing, ties: readonly number[], of: string, more: MoreFacts = NO_MORE): string[] {
  const { name, type } = corpus.entities;
  const seen = tiesSeen(corpus, counts, ties);
  const end = (row: number) => [fileId(corpus, row), name[row]!, type[row]!];
  return [
    csvOrigin(of),
    csvLine([
      ...['a', 'a_name', 'a_type', 'b', 'b_name', 'b_type'],
      ...['strength', 'articles', 'texts', 'surprise', 'first_published', 'last_published'],
      ...more.columns.map(({ id }) => id),
    ]),
    ...ties.map((tie) => {
      const { first, last } = seen.get(tie)!;
      const { strength, articles, texts } = counts.tieOf(tie);
      const surprise = shownSurprise(surpriseIn(corpus, counts, tie));
      return csvLine([
        ...end(corpus.ties.a[tie]!),
        ...end(corpus.ties.b[tie]!),
        ...[shownStrength(strength), articles, texts, surprise, day(first), day(last)],
        ...more.of(tie).map((value) => value ?? ''),
      ]);
    }),
  ];
}

function day(value: Day | undefined): string {
  return value === undefined ? '' : isoDay(value);
}
