import type { AnnotatedArticle } from '../../schema/article.ts';
import type { Manifest } from '../../schema/bundle.ts';
import { countedDays } from '../../schema/counted-days.ts';
import { APPROXIMATE, INFERRED, isApproximate } from '../../schema/date-certainty.ts';
import type { DatedPassage } from '../../schema/mention.ts';
import { pack } from '../../schema/packed.ts';
import { sentenceNumber } from '../sentence-number.ts';
import { samePassages, type DatedSentence } from './same-passages.ts';

/** The dated passages as columns. Those that do not count are marked in the text and stand in none. */
export function dateColumns(articles: readonly AnnotatedArticle[]): { perArticle: string; columns: Manifest['dates'] } {
  const said: DatedSentence[] = [];
  const sentence: number[] = [];
  const certainty: number[] = [];
  const perArticle = articles.map((article) => {
    const before = said.length;
    for (const passage of article.dates) {
      const days = countedDays(passage);
      if (!days) continue;
      const number = sentenceNumber(article.sentences, passage.start);
      said.push({ firstDay: days.first, lastDay: days.last, ...whereSaid(article, number, passage) });
      sentence.push(number);
      certainty.push((isApproximate(passage.value) ? APPROXIMATE : 0) | (passage.inferred?.length ? INFERRED : 0));
    }
    return said.length - before;
  });
  return {
    perArticle: pack(perArticle),
    columns: {
      count: said.length,
      firstDay: pack(said.map(({ firstDay }) => firstDay)),
      lastDay: pack(said.map(({ lastDay }) => lastDay)),
      sentence: pack(sentence),
      certainty: pack(certainty),
      same: pack(samePassages(said)),
    },
  };
}

/** A passage outside every sentence says nothing but its days. */
function whereSaid({ article: { text }, sentences }: AnnotatedArticle, number: number, passage: DatedPassage) {
  const { start: dateStart, end: dateEnd } = passage;
  const sentence = sentences[number - 1];
  const { start, end } = sentence && sentence.start <= dateStart && dateEnd <= sentence.end ? sentence : passage;
  return { text, start, end, dateStart, dateEnd };
}
