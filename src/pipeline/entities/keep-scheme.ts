import type { Mention } from '../../schema/mention.ts';
import { repeatedTitle } from '../../schema/title.ts';
import { withoutOverlap } from '../without-overlap.ts';
import { markFurniture } from './mark-furniture.ts';
import type { TaggedName } from './model/tag-document.ts';
import { readLines, type Line } from './reading.ts';
import type { ArticleInSentences, FoundNames } from './recognizer.ts';
import { refineDropLabels } from './refiners/drop-labels.ts';
import { refineEvenNames } from './refiners/even-names.ts';

/**
 * What a recogniser from elsewhere found, by the product's own scheme: a name without title or possessive, peoples are no names,
 * a country is a place, speakers' labels fall away, names in furniture are marked. Where two overlap, the longer stays; where the
 * text repeats the title, the names are counted there only.
 *
 * The words that this goes by are English, as are the capitals: in other languages a name stays as it was found.
 */
export function keepScheme({ article, sentences, furniture }: ArticleInSentences, found: FoundNames): FoundNames {
  const titled = repeatedTitle(article.title, article.text) === undefined;
  const named = (within: string, mentions: readonly Mention[]) =>
    withoutOverlap(mentions.filter(({ start, end }) => /[\p{L}\p{N}]/u.test(within.slice(start, end)))); // a dash is no name
  const titleMentions = titled ? named(article.title ?? '', found.titleMentions) : [];
  const mentions = named(article.text, found.mentions);
  const english = /^(?:en|und)\b/.test(article.language);
  const { lines } = readLines(article, sentences, titled);
  const title = lines[0]?.number === 0 ? lines[0] : undefined;
  const inText = title ? lines.slice(1) : lines;
  return {
    titleMentions: title ? refine(titleMentions, [title], english) : [],
    mentions: markFurniture(article.text, refine(mentions, inText, english), furniture),
  };
}

/** @param lines of one text, in order */
function refine(mentions: readonly Mention[], lines: readonly Line[], english: boolean): Mention[] {
  let at = 0;
  return mentions.flatMap((mention) => {
    while (at < lines.length && (lines[at]!.tokens.at(-1)?.end ?? 0) < mention.end) at++;
    const name = lines[at] && nameOf(lines[at]!, mention);
    if (!name) return [mention];
    const kept = refineDropLabels(english && isCased(lines[at]!, mention) ? refineEvenNames([name]) : [name]);
    return kept.map(({ line, first, last, type, p }) => ({ start: line.tokens[first]!.start, end: line.tokens[last]!.end, type, p }));
  });
}

/** A mention by its tokens; none where it begins or ends within one, as in writing without spaces. */
function nameOf(line: Line, { start, end, type, p }: Mention): TaggedName | undefined {
  const first = line.tokens.findIndex((token) => token.start === start);
  const last = line.tokens.findIndex((token) => token.end === end);
  return first < 0 || last < first ? undefined : { line, first, last, type, p };
}

/** Whether the name is in letters of which some are capitals: else no capital can be asked of it. */
function isCased({ text }: Line, { start, end }: Mention): boolean {
  return /[\p{Lu}\p{Ll}\p{Lt}]/u.test(text.slice(start, end));
}
