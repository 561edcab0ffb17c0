import { evenWriting } from '../../schema/even-writing.ts';
import type { StoredArticle } from '../../schema/bundle.ts';
import type { CheckAnswer, CheckedEntity } from '../../schema/checked.ts';
import type { Corpus } from '../data/corpus.ts';
import type { Texts } from '../data/texts.ts';
import { countedMentions } from './asked-passage.ts';
import { drawnKey } from './draw.ts';

/** An answer whose words still stand where they stood. */
export interface StandingAnswer {
  readonly answer: CheckAnswer;
  readonly article: number;
  /** By place: the row of whom it names by now, −1 for nobody. */
  readonly rows: readonly number[];
  /** What it is the answer to; undefined where nothing is asked there any more. */
  readonly key: string | undefined;
  /** It was wrong, and is not what the page says any more. */
  readonly isMended: boolean;
}

/** An answer that no longer fits, and why: no such article, other words at the place, or words that the page takes for another. */
interface LostAnswer {
  readonly answer: CheckAnswer;
  readonly why: 'article' | 'words' | 'name';
}

export interface FittedAnswers {
  readonly standing: readonly StandingAnswer[];
  readonly lost: readonly LostAnswer[];
}

/**
 * Which answers still count. A wrong one that was mended does: it tells of what was drawn, and without it every mended error would make
 * the rest look better than it is. A right one that the page takes for another by now does not: it may be wrong now. So the figure errs on
 * the low side.
 *
 * @throws Error (as a rejection) that says which text could not be loaded and what to do
 */
export async function fitAnswers(corpus: Corpus, texts: Texts, answers: readonly CheckAnswer[]): Promise<FittedAnswers> {
  const standing: StandingAnswer[] = [];
  const lost: LostAnswer[] = [];
  for (const answer of answers) {
    const article = corpus.articles.byId.get(answer.places[0]!.article) ?? -1;
    const fitted =
      article < 0
        ? 'article'
        : corpus.carried === 'none'
          ? unread(article, answer)
          : fit(corpus, await texts.article(article), article, answer);
    if (typeof fitted === 'string') lost.push({ answer, why: fitted });
    else standing.push(fitted);
  }
  return { standing, lost };
}

/** On a page without texts nothing can be looked up: the build has seen to it that the words stand where they stood. */
function unread(article: number, answer: CheckAnswer): StandingAnswer {
  return { answer, article, rows: [], key: undefined, isMended: false };
}

function fit(corpus: Corpus, stored: StoredArticle, article: number, answer: CheckAnswer): StandingAnswer | LostAnswer['why'] {
  const { kind, entities, places } = answer;
  const isThere = places.every(
    ({ start, end, text, inTitle }) => (inTitle ? (stored.title ?? '') : stored.text).slice(start, end) === text,
  );
  if (!isThere) return 'words';
  const counted = countedMentions(stored);
  const ordinals = places.map(({ start, end, inTitle = false }) =>
    counted.findIndex(({ mention, inTitle: isTitle }) => mention.start === start && mention.end === end && isTitle === inTitle),
  );
  const rows = ordinals.map((ordinal) => counted[ordinal]?.mention.entity ?? -1);
  const isWrong = answer.answer === 'wrong';
  const isSame = rows.every((row, i) => row >= 0 && isCalled(corpus, row, entities[i]!, isWrong));
  if (!isSame && !isWrong) return 'name';
  return { answer, article, rows, key: keyOf(kind, article, ordinals, rows), isMended: !isSame };
}

/** @param exactly under that name alone: of a wrong one, any other is a change */
function isCalled({ entities }: Corpus, row: number, { name, type }: CheckedEntity, exactly: boolean): boolean {
  if (entities.type[row] !== type) return false;
  const known = evenWriting(name);
  if (evenWriting(entities.name[row]!) === known) return true;
  return !exactly && entities.names[row]!.some(([other]) => evenWriting(other) === known);
}

function keyOf(kind: CheckAnswer['kind'], article: number, ordinals: readonly number[], rows: readonly number[]): string | undefined {
  if (rows.some((row) => row < 0)) return undefined;
  if (kind === 'mention') return drawnKey({ kind, article, ordinal: ordinals[0]!, entity: rows[0]! });
  const [a, b] = [Math.min(...rows), Math.max(...rows)];
  return drawnKey({ kind, article, a, b });
}
