import type { AnalyzedArticle } from '../../schema/article.ts';
import { lastAnswers, type CheckAnswer } from '../../schema/checked.ts';
import type { Diagnostic } from '../diagnostic.ts';
import { excerpt } from '../excerpt.ts';
import type { PlacedAnswer } from './settings.ts';

/**
 * The answers of a check whose words still stand where they stood; of several about one place, the last. The others are told, and left
 * out. Whom the words name by now is for the page to see, which knows whom each mention names.
 */
export function keepChecked(
  placed: readonly PlacedAnswer[],
  articles: readonly Pick<AnalyzedArticle, 'article'>[],
): { readonly checked: readonly CheckAnswer[]; readonly notes: readonly Diagnostic[] } {
  if (placed.length === 0) return { checked: [], notes: [] };
  const byId = new Map(articles.map(({ article }) => [article.id, article]));
  const notes: Diagnostic[] = [];
  const checked = placed.flatMap(({ answer, path, line }) => {
    const missing = answer.places.find(({ article: id, start, end, text, inTitle }) => {
      const article = byId.get(id);
      return !article || (inTitle ? (article.title ?? '') : article.text).slice(start, end) !== text;
    });
    if (!missing) return [answer];
    const { article, start, text, inTitle } = missing;
    const why = byId.has(article)
      ? `“${excerpt(text, 40)}” no longer stands at ${start} of ${inTitle ? 'the title of ' : ''}article “${article}”`
      : `there is no article “${article}” any more`;
    notes.push({
      kind: 'note',
      path,
      line,
      message: `an answer of a check no longer fits: ${why}; it is left out`,
      cure: 'remove it; “Check 30” on the page asks about what is there now',
    });
    return [];
  });
  return { checked: lastAnswers(checked), notes };
}
