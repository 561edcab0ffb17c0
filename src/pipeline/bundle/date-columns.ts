import type { AnnotatedArticle } from '../../schema/article.ts';
import type { Manifest } from '../../schema/bundle.ts';
import { APPROXIMATE, INFERRED } from '../../schema/date-certainty.ts';
import { edtfDays } from '../../schema/edtf.ts';
import type { DatedPassage } from '../../schema/mention.ts';
import { pack } from '../../schema/packed.ts';
import { sentenceNumber } from '../sentence-number.ts';
import { samePassages, type DatedSentence } from './same-passages.ts';

/** The dated passages as columns. Those whose days are not known (an open interval) are marked in the text and stand in none. */
export function dateColumns(articles: readonly AnnotatedArticle[]): { perArticle: string; columns: Manifest['dates'] } {
  const said: DatedSentence[] = [];
  const sentence: number[] = [];
  const certainty: number[] = [];
  const perArticle = articles.map((article) => {
    const before = said.length;
    for (const passage of article.dates) {
      const days = edtfDays(passage.value);
      if (!days) continue;
      const number = sentenceNumber(article.sentences, passage.start);
      said.push({ firstDay: days.first, lastDay: days.last, text: textAround(article, number, passage) });
      sentence.push(number);
      certainty.push((/[~%]/.test(passage.value) ? APPROXIMATE : 0) | (passage.inferred?.length ? INFERRED : 0));
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

/** The passage's sentence without its own words; a passage outside every sentence stands alone, and says nothing more. */
function textAround({ article, sentences }: AnnotatedArticle, number: number, { start, end }: DatedPassage): string {
  const sentence = sentences[number - 1];
  if (!sentence || start < sentence.start || end > sentence.end) return '';
  return `${article.text.slice(sentence.start, start)} ${article.text.slice(end, sentence.end)}`;
}
