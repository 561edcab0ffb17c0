import type { Mention, Span } from '../../schema/mention.ts';
import type { EntityType } from '../../schema/entity.ts';
import type { OwnList } from '../../schema/own-list.ts';
import type { Line, Reading } from './reading.ts';
import type { FoundNames } from './recognizer.ts';

/** The list always wins: its names are mentions wherever they stand, and whatever else was seen there gives way. */
export function preferOwnList(found: FoundNames, { article, lines }: Reading, list: OwnList<EntityType>): FoundNames {
  const title = lines.filter(({ number }) => number === 0);
  const text = lines.filter(({ number }) => number > 0);
  return {
    ...found,
    titleMentions: title.length > 0 ? prefer(found.titleMentions, title[0]!.text, title, list) : found.titleMentions,
    mentions: prefer(found.mentions, article.text, text, list),
  };
}

function prefer(mentions: readonly Mention[], text: string, lines: readonly Line[], list: OwnList<EntityType>): readonly Mention[] {
  const own = list.find(text, linesInCapitals(lines));
  if (own.length === 0) return mentions;
  const merged: Mention[] = own.map(({ start, end, value }) => ({ start, end, type: value, p: 1 }));
  let at = 0;
  for (const mention of mentions) {
    while (at < own.length && own[at]!.end <= mention.start) at++;
    if (at === own.length || own[at]!.start >= mention.end) merged.push(mention);
  }
  return merged.sort((a, b) => a.start - b.start);
}

/** Two words in capitals and none in small letters make such a line too: "WARREN WINS". */
function linesInCapitals(lines: readonly Line[]): Span[] {
  return lines.flatMap(({ tokens, casing }) => {
    const first = tokens[0];
    if (!first || (casing !== 'upper' && !isInCapitals(tokens))) return [];
    return [{ start: first.start, end: tokens.at(-1)!.end }];
  });
}

function isInCapitals(tokens: Line['tokens']): boolean {
  let upper = 0;
  for (const { kind, casing, text } of tokens) {
    if (kind !== 'word') continue;
    if (casing === 'upper') upper++;
    else if (casing !== 'capital' || text.replace('.', '').length > 1) return false;
  }
  return upper >= 2;
}
