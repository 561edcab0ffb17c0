import type { Candidate, Opinion } from '../candidate.ts';
import { CALLING, HONORIFIC, knownType, ORG_HEAD, PLACE_HEAD } from '../lexicon/lexicon.ts';

/** An office before a name makes it a person's ("President Putin", "spokesman Dmitry Peskov"); a company's office after it, an organisation's. */
export function recognizeTitleBefore({ line, first, last, words, after, before, name }: Candidate): Opinion[] {
  const { tokens, classes } = line;
  const headed = (classes[last]! & (ORG_HEAD | PLACE_HEAD)) !== 0 && words.length > 1;
  const opinions: Opinion[] = [];
  if (after === 'honorific') opinions.push({ type: 'person', weight: 4 });
  else if (after === 'role' && !headed) opinions.push({ type: 'person', weight: words.length > 1 ? 3 : knownType(name) ? 1 : 2 });
  else if (after === undefined && !headed) {
    const earlier = classes[first - 1] ?? 0;
    if ((earlier & CALLING) !== 0 && tokens[first]!.spaced)
      opinions.push({ type: 'person', weight: words.length > 1 ? 2.2 : knownType(name) ? 0.5 : 1.5 });
    else if ((earlier & HONORIFIC) !== 0) opinions.push({ type: 'person', weight: 2 });
    const comma = tokens[first - 1]?.text === ',' && ((classes[first - 2] ?? 0) & CALLING) !== 0;
    if (comma && words.length > 1) opinions.push({ type: 'person', weight: 1 });
  }
  if (before === 'company role') opinions.push({ type: 'organization', weight: 1.5 });
  else if (before === 'role' && after === undefined && words.length === 1 && knownType(name) === undefined)
    opinions.push({ type: 'none', weight: 1 });
  return opinions;
}
