import type { Article } from '../../schema/article.ts';
import type { DatedPassage, Span } from '../../schema/mention.ts';
import { CUE, cueFinder } from './cues.ts';
import type { Finding, Refiner } from './finding.ts';
import { languageOf } from './languages/language.ts';
import { numericDate } from './recognizers/numeric-date.ts';
import { countFromDate } from './refiners/count-from-date.ts';
import { dropGenericToday } from './refiners/drop-generic-today.ts';
import { dropRoutine } from './refiners/drop-routine.ts';
import { joinNeighbours } from './refiners/join-neighbours.ts';
import { markApproximate } from './refiners/mark-approximate.ts';
import { mergeRanges } from './refiners/merge-ranges.ts';
import { preferLonger } from './refiners/prefer-longer.ts';
import { anchorOf, type Anchor } from './resolve/anchor.ts';
import { resolve, resolveEnds, type Reading, type Surroundings } from './resolve/resolve.ts';
import { isSouthern } from './resolve/southern.ts';
import { tenseAt } from './resolve/tense.ts';

export interface DateQuery {
  readonly article: Pick<Article, 'text' | 'language' | 'published' | 'title'>;
  readonly sentences: readonly Span[];
  /** How 11/6/2023 is read; without it only unambiguous dates of that form are. */
  readonly dateOrder?: 'mdy' | 'dmy';
}

const REFINERS: readonly Refiner[] = [
  preferLonger,
  dropGenericToday,
  dropRoutine,
  joinNeighbours,
  markApproximate,
  countFromDate,
  mergeRanges,
];
const FIGURES_ONLY = cueFinder({});
/** How many dates back "the next day" may reach. */
const REMEMBERED = 8;

/**
 * Every passage that says when something happens, with the days it means, in text order and without overlap, each within one
 * sentence. An article without a date of its own yields absolute dates only. Dates that the text does not pin down ("a few
 * days ago", "recently") are left out rather than guessed.
 */
export function recognizeDates({ article, sentences, dateOrder }: DateQuery): DatedPassage[] {
  const { text } = article;
  const language = languageOf(article.language);
  const cuesOf = language?.cuesOf ?? FIGURES_ONLY;
  const recognizers = language?.recognizers ?? [];
  const inFigures = numericDate(dateOrder);
  const published = article.published === undefined ? undefined : anchorOf('published', article.published);
  let southern: boolean | undefined;
  const mentioned: Anchor[] = [];
  const passages: DatedPassage[] = [];

  for (const { start, end } of sentences) {
    const cues = cuesOf(text, start, end);
    if (cues === 0) continue;
    const sentence = text.slice(start, end);
    const found: Finding[] = cues & CUE.number ? inFigures(sentence) : [];
    for (const [needed, recognize] of recognizers) if (cues & needed) for (const finding of recognize(sentence)) found.push(finding);
    if (found.length === 0) continue;
    let findings: readonly Finding[] = found;
    for (const refine of REFINERS) findings = refine(findings, sentence);

    let sameSentence: Anchor | undefined;
    for (const finding of findings) {
      const around = {
        ...(published ? { published } : {}),
        ...(sameSentence ? { sameSentence } : {}),
        mentioned,
        tense: () => tenseAt(sentence, finding.start, finding.end),
        isSouthern: () => (southern ??= isSouthern(article.title, text)),
      };
      for (const { reading, ...span } of readingsOf(finding, around)) {
        const anchor = reading && anchorOf('mentioned', reading.value);
        if (!anchor) continue;
        passages.push({ start: start + span.start, end: start + span.end, ...reading });
        mentioned.unshift(anchor);
        if (mentioned.length > REMEMBERED) mentioned.pop();
        if (finding.saying.kind === 'calendar' && finding.saying.year !== undefined && !isAside(sentence, finding)) sameSentence = anchor;
      }
    }
  }
  return passages;
}

/** "The ship, built in 2006, left on Jan. 13": a year between commas is that of something else. */
function isAside(sentence: string, { start, end }: Finding): boolean {
  return sentence[end] === ',' && /,\s[^,]{1,30}$/.test(sentence.slice(Math.max(0, start - 40), start));
}

function readingsOf({ start, end, saying }: Finding, around: Surroundings): (Span & { readonly reading: Reading | undefined })[] {
  if (saying.kind !== 'range' || !saying.parting) return [{ start, end, reading: resolve(saying, around) }];
  const [from, to] = resolveEnds(saying.from, saying.to, around);
  return [
    { start, end: saying.parting.start, reading: from },
    { start: saying.parting.end, end, reading: to },
  ];
}
