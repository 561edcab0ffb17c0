import { excerpt } from '../excerpt.ts';
import type { Annotation, GivenMention, Refusal } from './annotation.ts';

/** A line as `dateline export --format annotations` writes it, or as much of one as there is. */
export function readOwnAnnotation({ id, text, title, mentions, titleMentions }: Readonly<Record<string, unknown>>): Annotation | Refusal {
  const [own, ofTitle] = [readList('mentions', mentions), readList('titleMentions', titleMentions)];
  if (own && 'message' in own) return own;
  if (ofTitle && 'message' in ofTitle) return ofTitle;
  return {
    ...(typeof id === 'string' || typeof id === 'number' ? { id: String(id) } : {}),
    ...(typeof text === 'string' ? { text } : {}),
    ...(typeof title === 'string' ? { title } : {}),
    ...(own ? { mentions: own } : {}),
    ...(ofTitle ? { titleMentions: ofTitle } : {}),
  };
}

function readList(name: string, list: unknown): readonly GivenMention[] | Refusal | undefined {
  if (list === undefined || list === null) return undefined;
  const cure = 'write a list such as [{"start": 0, "end": 5, "type": "person"}]';
  if (!Array.isArray(list)) return { message: `"${name}" is ${excerpt(JSON.stringify(list))} and no list`, cure };
  const mentions: GivenMention[] = [];
  for (const given of list as unknown[]) {
    const { start, end, type, entity, p, furniture } = (given ?? {}) as Readonly<Record<string, unknown>>;
    if (typeof start !== 'number' || typeof end !== 'number' || typeof type !== 'string')
      return { message: `${excerpt(JSON.stringify(given))} in "${name}" has no start, end and type`, cure };
    mentions.push({
      start,
      end,
      label: type,
      ...(typeof p === 'number' && p >= 0 && p <= 1 ? { p } : {}),
      ...(typeof entity === 'string' && entity !== '' ? { as: entity } : {}),
      ...(furniture === true ? { furniture } : {}),
    });
  }
  return mentions;
}
