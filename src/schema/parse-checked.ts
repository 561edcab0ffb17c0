import { CHECKED_KINDS, VERDICTS, type CheckAnswer, type CheckedEntity, type CheckedPlace } from './checked.ts';
import { typeOfWord } from './type-word.ts';

type Fields = Readonly<Record<string, unknown>>;

/** An answer of a check as a file has it; undefined where it is not understood whole. */
export function parseAnswer(entry: unknown): CheckAnswer | undefined {
  const fields = fieldsOf(entry);
  const [kind, other] = CHECKED_KINDS.filter((known) => fields && known in fields);
  if (!fields || !kind || other || !hasOnly(fields, [kind, 'at', 'answer'])) return undefined;
  const entities = listOf(fields[kind])?.map(entityOf);
  const places = listOf(fields['at'])?.map(placeOf);
  const answer = VERDICTS.find((known) => known === fields['answer']);
  const count = kind === 'tie' ? 2 : 1;
  if (!answer || entities?.length !== count || places?.length !== count) return undefined;
  if (!entities.every((one) => one !== undefined) || !places.every((one) => one !== undefined)) return undefined;
  return new Set(places.map(({ article }) => article)).size === 1 ? { kind, entities, places, answer } : undefined;
}

function entityOf(value: unknown): CheckedEntity | undefined {
  const fields = fieldsOf(value);
  if (!fields || !hasOnly(fields, ['name', 'type'])) return undefined;
  const { name } = fields;
  const type = typeof fields['type'] === 'string' ? typeOfWord(fields['type']) : undefined;
  return typeof name === 'string' && name.trim() !== '' && type ? { name, type } : undefined;
}

function placeOf(value: unknown): CheckedPlace | undefined {
  const fields = fieldsOf(value);
  if (!fields || !hasOnly(fields, ['article', 'start', 'end', 'text', 'inTitle'])) return undefined;
  const { article, start, end, text, inTitle } = fields;
  if (typeof article !== 'string' || article === '' || typeof text !== 'string' || text === '') return undefined;
  if (!isOffset(start) || !isOffset(end) || end <= start) return undefined;
  if (inTitle !== undefined && typeof inTitle !== 'boolean') return undefined;
  return { article, start, end, text, ...(inTitle ? { inTitle } : {}) };
}

/** One alone may stand without its brackets. */
function listOf(value: unknown): readonly unknown[] | undefined {
  if (Array.isArray(value)) return value;
  return value === undefined ? undefined : [value];
}

function fieldsOf(value: unknown): Fields | undefined {
  return value && typeof value === 'object' && !Array.isArray(value) ? (value as Fields) : undefined;
}

/** Nothing but these and a comment: an unknown key might mean something else. */
function hasOnly(fields: Fields, known: readonly string[]): boolean {
  return Object.keys(fields).every((key) => key === 'comment' || known.includes(key));
}

function isOffset(value: unknown): value is number {
  return Number.isInteger(value) && (value as number) >= 0;
}
