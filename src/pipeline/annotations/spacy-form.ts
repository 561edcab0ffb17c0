import { excerpt } from '../excerpt.ts';
import type { Annotation, GivenMention, Refusal } from './annotation.ts';

/** What spaCy’s `doc.to_json()` gives, with the article's id as `id` or `meta.id` where somebody put it there. It counts code points. */
export function readSpacyAnnotation({ id, meta, text, ents }: Readonly<Record<string, unknown>>): Annotation | Refusal {
  const cure = 'write what spaCy’s doc.to_json() gives: {"text": "…", "ents": [{"start": 0, "end": 5, "label": "PERSON"}]}';
  if (typeof text !== 'string') return { message: 'there are "ents" and no "text"', cure };
  if (!Array.isArray(ents)) return { message: `"ents" is ${excerpt(JSON.stringify(ents))} and no list`, cure };
  const unitAt = unitOffsets(text);
  const mentions: GivenMention[] = [];
  for (const given of ents as unknown[]) {
    const { start, end, label } = (given ?? {}) as Readonly<Record<string, unknown>>;
    if (typeof start !== 'number' || typeof end !== 'number' || typeof label !== 'string')
      return { message: `${excerpt(JSON.stringify(given))} in "ents" has no start, end and label`, cure };
    mentions.push({ start: unitAt(start), end: unitAt(end), label });
  }
  const own = id ?? (meta as { id?: unknown } | null | undefined)?.id;
  return { ...(typeof own === 'string' || typeof own === 'number' ? { id: String(own) } : {}), text, mentions };
}

/** From code points to UTF-16 units; what lies outside of the text stays outside. */
function unitOffsets(text: string): (codePoints: number) => number {
  if (!/[\uD800-\uDFFF]/.test(text)) return (codePoints) => codePoints;
  const units: number[] = [];
  let at = 0;
  for (const character of text) {
    units.push(at);
    at += character.length;
  }
  units.push(at);
  return (codePoints) => units[codePoints] ?? (codePoints < 0 ? codePoints : at + codePoints);
}
