import type { Candidate, Opinion } from '../candidate.ts';
import { DEMONYM, GIVEN, NOT_NAME, ORG_HEAD, PLACE_HEAD } from '../lexicon/lexicon.ts';

/** Shapes of a person's name: a given name first, initials, "Kim Jong-un", "Ursula von der Leyen", "Sammy Davis Jr". */
export function recognizeGivenName({ line, first, last, words }: Candidate): Opinion[] {
  const { tokens, classes } = line;
  if (words.length === 1) {
    const given = (classes[first]! & GIVEN) !== 0 && (classes[first]! & NOT_NAME) === 0;
    if (/^(?:al|el|bin|ibn)$/i.test(tokens[first]!.text) && last > first) return [{ type: 'person', weight: 1.2 }];
    return given ? [{ type: 'person', weight: 1.1 }] : [];
  }
  if (words.length > 5) return [];
  const opinions: Opinion[] = [];
  const headed = (classes[last]! & (ORG_HEAD | PLACE_HEAD)) !== 0;
  if ((classes[first]! & GIVEN) !== 0 && (classes[first + 1]! & DEMONYM) === 0)
    opinions.push({ type: 'person', weight: headed ? 1 : words.length <= 4 ? 3 : 1.5 });
  for (let i = first; i <= last; i++) {
    const { text } = tokens[i]!;
    if (/^\p{Lu}\.(?:\p{Lu}\.)?$/u.test(text) && i < last) opinions.push({ type: 'person', weight: 1.5 });
    if (/^(?:Jr|Sr)\.?$/.test(text) && i === last) opinions.push({ type: 'person', weight: 2 });
    if (i > first && i < last && /^(?:von|van|bin|ibn|de|del|der|ben|al)$/.test(text)) opinions.push({ type: 'person', weight: 0.8 });
    if (i > first && i < last && text === '&') opinions.push({ type: 'organization', weight: 2.5 });
    if (i > first && /^(?:Mc|Mac|O['’]|Fitz)\p{Lu}/u.test(text)) opinions.push({ type: 'person', weight: 0.8 });
    if (i === last && i > first + 2 && tokens[i - 1]!.text === '-' && tokens[i]!.casing === 'lower')
      opinions.push({ type: 'person', weight: 3 });
    if (
      i === last &&
      i > first &&
      /(?:ov|ova|ev|eva|enko|sky|skyy|skiy|ski|ska|vich|vić|ić|shvili|yan|oğlu|sson|sen|stein|berg|man|son|ez|ini|elli|etti|opoulos|idis)$/.test(
        text,
      ) &&
      words.length <= 3
    )
      opinions.push({ type: 'person', weight: 0.6 });
  }
  return opinions;
}
