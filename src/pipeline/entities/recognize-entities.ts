import type { Article } from '../../schema/article.ts';
import type { Mention, Span } from '../../schema/mention.ts';
import { repeatedTitle } from '../../schema/title.ts';
import type { Candidate } from './candidate.ts';
import { capitalRuns } from './capital-runs.ts';
import { cutRun } from './cut-run.ts';
import { decide } from './decide.ts';
import { noScores, type Judged } from './judged.ts';
import { markFurniture } from './mark-furniture.ts';
import { readLines } from './reading.ts';
import { RECOGNIZERS } from './recognizers/recognizers.ts';
import { REFINERS } from './refiners/refiners.ts';

/**
 * The people, organisations and places that an article names, in order and without overlap, title and text apart. By rules, for
 * English: capitals are cut into candidates, every recognizer says what speaks for which type, refiners weigh an article's
 * occurrences against one another. Where the text repeats the title, the names are counted there only.
 */
export function recognizeEntities({
  article,
  sentences,
  furniture,
}: {
  readonly article: Article;
  readonly sentences: readonly Span[];
  readonly furniture: readonly Span[];
}): { titleMentions: Mention[]; mentions: Mention[] } {
  const reading = readLines(article, sentences, repeatedTitle(article.title, article.text) === undefined);
  let judged: Judged[] = [];
  for (const line of reading.lines)
    for (const run of capitalRuns(line)) for (const candidate of cutRun(line, run, reading)) judged.push(judge(candidate));
  for (const refine of REFINERS) judged = refine(judged, reading);
  const titleMentions: Mention[] = [];
  const mentions: Mention[] = [];
  for (const one of judged) {
    const mention = decide(one);
    if (mention) (one.candidate.line.number === 0 ? titleMentions : mentions).push(mention);
  }
  return { titleMentions, mentions: markFurniture(article.text, mentions, furniture) };
}

function judge(candidate: Candidate): Judged {
  const scores = noScores();
  for (const recognize of RECOGNIZERS) for (const { type, weight } of recognize(candidate)) scores[type] += weight;
  return { candidate, scores };
}
