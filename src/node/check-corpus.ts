import { isoDay } from '../schema/day.ts';
import type { Manifest } from '../schema/bundle.ts';
import { isEnglish } from '../schema/language.ts';
import { unpack } from '../schema/packed.ts';
import { diagnosticLine } from '../pipeline/diagnostic.ts';
import type { Outcome } from '../pipeline/gather.ts';

/** What became of one file or record, and why: `read      2023/flood.md  2023/flood  published 2023-11-06, from metadata`. */
export function outcomeLine(outcome: Outcome): string {
  if (outcome.kind !== 'read') return `${outcome.kind.padEnd(8)}  ${diagnosticLine(outcome)}`;
  const { path, line, article } = outcome;
  const { id, published, publishedFrom, language } = article.article;
  const date =
    published === undefined ? 'undated' : `published ${published}${publishedFrom === undefined ? '' : ` (from ${FROM[publishedFrom]})`}`;
  return `read      ${path}${line === undefined ? '' : `:${line}`}  ${id}  ${date}${isEnglish(language) ? '' : `, ${languageName(language)}`}`;
}

function languageName(tag: string): string {
  return tag === 'und' ? 'in an unknown language' : `in ${new Intl.DisplayNames('en', { type: 'language' }).of(tag) ?? tag}`;
}

const FROM = { metadata: 'its metadata', dateline: 'its date line', path: 'its path' } as const;

/** What the page would hold, in one line each. */
export function contentLines({ articles, entities, mentions, dates, outlets }: Manifest): string[] {
  const lines = [`${plural(articles.count, 'article')}, ${articles.dated} dated${span(articles)}, of ${plural(outlets.length, 'outlet')}`];
  if (articles.foreign > 0) lines.push(`${plural(articles.foreign, 'article')} not in English: of these only names from lists are marked`);
  lines.push(`${plural(entities.count, 'name')} in ${plural(mentions.count, 'mention')}; ${plural(dates.count, 'dated passage')}`);
  return lines;
}

/** Questions that are written out. */
const MOST_ASKED = 50;

/** Pairs of names that may be one, in one line each: `question  Is “Warren” the same as “Elizabeth Warren”? 4 articles`. */
export function questionLines({ entities, questions }: Manifest): string[] {
  const [short, full, articles] = [questions.short, questions.full, questions.articles].map((column) => unpack(column, questions.count));
  const lines = Array.from(
    { length: Math.min(MOST_ASKED, questions.count) },
    (_, i) => `question  Is “${entities.name[short![i]!]}” the same as “${entities.name[full![i]!]}”? ${plural(articles![i]!, 'article')}`,
  );
  return questions.count > MOST_ASKED ? [...lines, `… and ${questions.count - MOST_ASKED} more`] : lines;
}

function span({ firstDay, lastDay, dated }: Manifest['articles']): string {
  if (dated === 0) return '';
  const first = unpack(firstDay, dated).reduce((least, day) => Math.min(least, day));
  const last = unpack(lastDay, dated).reduce((most, day) => Math.max(most, day));
  return ` from ${isoDay(first)} to ${isoDay(last)}`;
}

function plural(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
