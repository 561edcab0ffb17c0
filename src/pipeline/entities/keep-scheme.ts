import { isEnglish } from '../../schema/language.ts';
import type { Mention } from '../../schema/mention.ts';
import { withoutOverlap } from '../../schema/without-overlap.ts';
import type { TaggedName } from './model/tag-document.ts';
import type { Line, Reading } from './reading.ts';
import type { FoundNames } from './recognizer.ts';
import { refineDropLabels } from './refiners/drop-labels.ts';
import { refineEvenNames } from './refiners/even-names.ts';

/**
 * What a model from elsewhere found, by the product's own scheme: a name without title or possessive, peoples are no names, a country
 * is a place, speakers' labels fall away. Of two names that overlap, the longer stays; a title that is not read has none.
 *
 * The words that this goes by are English, as are the capitals: in other languages a name stays as it was found.
 */
export function keepScheme({ article, lines }: Reading, found: FoundNames): FoundNames {
  const english = isEnglish(article.language);
  const keep = (mentions: readonly Mention[], text: string, lines: readonly Line[]) =>
    refine(withoutOverlap(mentions.filter(({ start, end }) => /[\p{L}\p{N}]/u.test(text.slice(start, end)))), lines, english); // a dash is no name
  const title = lines[0]?.number === 0 ? lines[0] : undefined;
  return {
    titleMentions: title ? keep(found.titleMentions, title.text, [title]) : [],
    mentions: keep(found.mentions, article.text, title ? lines.slice(1) : lines),
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
