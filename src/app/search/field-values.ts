import { isoDay } from '../../schema/day.ts';
import type { EntityType } from '../../schema/entity.ts';
import type { Corpus } from '../data/corpus.ts';
import type { NameFinder } from './name-finder.ts';
import { fieldNamed, type Field } from './parse-query.ts';

/** A field whose value is being typed at the end of a query, and values that it may get. */
export interface FieldValues {
  readonly field: Field;
  readonly values: readonly FieldValue[];
}

interface FieldValue {
  readonly label: string;
  readonly type?: EntityType;
  /** Articles of the whole corpus. */
  readonly articles: number;
  /** The query with the value in it, and a space to go on. */
  readonly words: string;
}

const TYPES: Readonly<Partial<Record<Field, EntityType>>> = { who: 'person', org: 'organization', where: 'place' };
const MOST = 8;
/** A list of years that is longer than that leaves out the earliest. */
const MOST_DAYS = 12;

/** Undefined where the query does not end in a field. */
export function fieldValues(finder: NameFinder, typed: string): FieldValues | undefined {
  const match = /(?:^|\s)-?(\p{L}+):(?:["“]([^"“”]*)|([^\s"“”]*))$/u.exec(typed);
  const field = match && fieldNamed(match[1]!);
  if (!match || !field || field === 'title') return undefined;
  const begun = match[2] ?? match[3] ?? '';
  const before = typed.slice(0, typed.length - match[0].length) + /^\s?-?\p{L}+:/u.exec(match[0])![0];
  const put = (value: string) => `${before}${/[^\p{L}\p{N}-]/u.test(value) ? `"${value.replaceAll('"', '')}"` : value} `;
  const { corpus } = finder;
  if (field === 'from' || field === 'to' || field === 'on')
    return { field, values: spans(corpus, begun).map(({ label, articles }) => ({ label, articles, words: put(label) })) };
  if (field === 'source')
    return {
      field,
      values: finder
        .outlets(begun, MOST)
        .map(({ row, articles }) => ({ label: corpus.outlets[row]!, articles, words: put(corpus.outlets[row]!) })),
    };
  const { entities } = corpus;
  const values = finder.names(begun, MOST, TYPES[field]).map(({ entity }) => {
    const label = entities.name[entity]!;
    return { label, type: entities.type[entity]!, articles: entities.articles[entity]!, words: put(label) };
  });
  return { field, values };
}

/** The years in which articles were published, or the months of the year that is typed, the latest first. */
function spans({ articles }: Corpus, begun: string): { label: string; articles: number }[] {
  const length = /^\d{4}/.test(begun) ? 'YYYY-MM'.length : 'YYYY'.length;
  const counts = new Map<string, number>();
  for (let i = 0; i < articles.dated; i++) {
    const label = isoDay(articles.firstDay[i]!).slice(0, length);
    if (label.startsWith(begun)) counts.set(label, (counts.get(label) ?? 0) + 1);
  }
  return [...counts]
    .map(([label, count]) => ({ label, articles: count }))
    .sort((x, y) => (x.label < y.label ? 1 : -1))
    .slice(0, MOST_DAYS);
}
