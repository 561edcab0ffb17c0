import type { Candidate, Opinion } from '../candidate.ts';
import {
  DEMONYM,
  GIVEN,
  ORG_BEFORE_OF,
  ORG_HEAD,
  OTHER_HEAD,
  PLACE_BEFORE_OF_BIT,
  PLACE_FIRST_BIT,
  PLACE_HEAD,
} from '../lexicon/lexicon.ts';

/** The noun that says what bears the name: "Security Council", "Korean Peninsula", "Ministry of Defence", "Lake Baikal", "World Cup". */
export function recognizeHeadNoun({ line, first, last, words }: Candidate): Opinion[] {
  const { tokens, classes } = line;
  const joint = jointAt(line.tokens, first, last);
  if (joint > first) {
    const head = classes[joint - 1]!;
    if ((head & PLACE_BEFORE_OF_BIT) !== 0 && (head & ORG_BEFORE_OF) === 0) return [{ type: 'place', weight: 3.5 }];
    if ((head & ORG_BEFORE_OF) !== 0) {
      if (tokens[joint]!.text === 'of' && tokens[joint - 1]!.text === 'Union') return [{ type: 'organization', weight: 2 }];
      if (/^(?:Church|House)$/.test(tokens[joint - 1]!.text)) return [{ type: 'organization', weight: 2 }];
      return [{ type: 'organization', weight: 3.5 }];
    }
    for (let i = first; i < joint; i++) if ((classes[i]! & ORG_BEFORE_OF) !== 0) return [{ type: 'organization', weight: 3 }];
  }
  if (words.length === 1) return (classes[last]! & (ORG_HEAD | PLACE_HEAD | OTHER_HEAD)) !== 0 ? [{ type: 'none', weight: 1.5 }] : [];
  let at = last;
  while (at > first && /^(?:[IVX]+|\d+)$/.test(tokens[at]!.text)) at--; // "World War II"
  const head = classes[at]!;
  const opinions: Opinion[] = [];
  const personal = (classes[first]! & GIVEN) !== 0 && words.length === 2 && (classes[first]! & DEMONYM) === 0;
  const strength = personal ? 0.6 : 1;
  if ((head & ORG_HEAD) !== 0) opinions.push({ type: 'organization', weight: 3 * strength });
  if ((head & PLACE_HEAD) !== 0) opinions.push({ type: 'place', weight: 2.8 * strength });
  if ((head & OTHER_HEAD) !== 0) opinions.push({ type: 'none', weight: 3 * strength });
  if (opinions.length === 0) {
    for (let i = first + 1; i < last; i++) if ((classes[i]! & ORG_HEAD) !== 0) opinions.push({ type: 'organization', weight: 1.2 });
    if ((classes[first]! & PLACE_FIRST_BIT) !== 0) opinions.push({ type: 'place', weight: 1.6 });
  }
  if (tokens[last]!.text === 'Zoo') opinions.push({ type: 'organization', weight: 1 });
  return opinions;
}

/** First "of" or "for" of the name, or −1. */
function jointAt(tokens: Candidate['line']['tokens'], first: number, last: number): number {
  for (let i = first; i <= last; i++) if (tokens[i]!.text === 'of' || tokens[i]!.text === 'for') return i;
  return -1;
}
