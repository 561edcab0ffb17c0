import { CORRECTIONS_FORMAT, CORRECTIONS_VERSION, type Correction, type MentionPlace, type NamedEntity } from './corrections.ts';
import { ENTITY_TYPES, type EntityType } from './entity.ts';

/** Corrections as far as they are understood, and the numbers (from 1) of those that are not. */
export interface ParsedCorrections {
  readonly corrections: readonly Correction[];
  readonly wrong: readonly number[];
}

/**
 * The corrections of a file that is already read as JSON: for a page, which knows no lines. The pipeline reads the file itself, and says
 * more of what is wrong.
 *
 * @throws Error that says why this is no file of corrections, and what to do
 */
export function parseCorrections(file: unknown): ParsedCorrections {
  const { format, version, corrections } = fieldsOf(file) ?? {};
  if (format !== CORRECTIONS_FORMAT || !Array.isArray(corrections))
    throw new Error(`this is no file of corrections: it has no “format” of “${CORRECTIONS_FORMAT}”; choose a corrections.json`);
  if (version !== CORRECTIONS_VERSION)
    throw new Error(`its “version” is ${JSON.stringify(version)} and not ${CORRECTIONS_VERSION}; it is for another Dateline`);
  return parseList(corrections);
}

/** The same of the corrections alone. */
export function parseList(list: readonly unknown[]): ParsedCorrections {
  const wrong: number[] = [];
  const corrections = list.flatMap((entry, i) => {
    const correction = parseCorrection(entry);
    if (!correction) wrong.push(i + 1);
    return correction ?? [];
  });
  return { corrections, wrong };
}

type Fields = Readonly<Record<string, unknown>>;

/** Verb of each kind, and the keys that may stand beside it and a comment. */
const KEYS: Readonly<Record<Correction['kind'], readonly string[]>> = {
  merge: ['type'],
  apart: ['type'],
  split: ['type', 'articles', 'mentions', 'to'],
  rename: ['type', 'to'],
  retype: ['type', 'to'],
  hide: ['type'],
  add: ['type', 'aliases'],
  alias: ['type', 'aliases'],
};

function parseCorrection(entry: unknown): Correction | undefined {
  const fields = fieldsOf(entry);
  const [kind, other] = (Object.keys(KEYS) as Correction['kind'][]).filter((verb) => fields && verb in fields);
  if (!fields || !kind || other) return undefined;
  if (Object.keys(fields).some((key) => key !== kind && key !== 'comment' && !KEYS[kind].includes(key))) return undefined;
  const type = typeOf(fields['type']);
  if ('type' in fields && !type) return undefined;
  if (kind === 'merge' || kind === 'apart') {
    const list = listOf(fields[kind])?.map((one, i) => entityOf(one, i === 0 ? type : undefined));
    return list && list.length > 1 && list.every((one) => one !== undefined) ? { kind, entities: list } : undefined;
  }
  const entity = entityOf(fields[kind], type);
  if (!entity) return undefined;
  switch (kind) {
    case 'hide':
      return { kind, entity };
    case 'rename': {
      const to = textOf(fields['to']);
      return to === undefined ? undefined : { kind, entity, to };
    }
    case 'retype': {
      const to = typeOf(fields['to']);
      return to && { kind, entity, to };
    }
    case 'split':
      return parseSplit(entity, fields);
    case 'add':
    case 'alias': {
      const aliases = textsOf(fields['aliases'] ?? []);
      if (!aliases || (kind === 'alias' && aliases.length === 0)) return undefined;
      if (kind === 'alias') return { kind, entity, aliases };
      return entity.type && { kind, entity: { name: entity.name, type: entity.type }, aliases };
    }
  }
}

function parseSplit(entity: NamedEntity, fields: Fields): Correction | undefined {
  const articles = textsOf(fields['articles'] ?? []);
  const mentions = listOf(fields['mentions'] ?? [])?.map(placeOf);
  const to = 'to' in fields ? entityOf(fields['to']) : undefined;
  const isWhole = articles && mentions?.every((place) => place !== undefined) && articles.length + mentions.length > 0;
  if (!isWhole || ('to' in fields && !to)) return undefined;
  return { kind: 'split', entity, articles, mentions, ...(to ? { to } : {}) };
}

function placeOf(value: unknown): MentionPlace | undefined {
  const { article, start, end, inTitle, text } = fieldsOf(value) ?? {};
  const isPlace = typeof article === 'string' && isOffset(start) && isOffset(end) && end > start;
  if (!isPlace || (inTitle !== undefined && typeof inTitle !== 'boolean') || (text !== undefined && typeof text !== 'string'))
    return undefined;
  return { article, start, end, ...(inTitle === undefined ? {} : { inTitle }), ...(text === undefined ? {} : { text }) };
}

/** @param beside the type that stands beside the verb */
function entityOf(value: unknown, beside?: EntityType): NamedEntity | undefined {
  const fields = fieldsOf(value);
  const name = textOf(fields ? fields['name'] : value);
  const type = fields && 'type' in fields ? typeOf(fields['type']) : beside;
  if (name === undefined || (fields && 'type' in fields && !type)) return undefined;
  return { name, ...(type ? { type } : {}) };
}

function fieldsOf(value: unknown): Fields | undefined {
  return value && typeof value === 'object' && !Array.isArray(value) ? (value as Fields) : undefined;
}

function listOf(value: unknown): readonly unknown[] | undefined {
  return Array.isArray(value) ? value : undefined;
}

function textsOf(value: unknown): string[] | undefined {
  const texts = listOf(value)?.map(textOf);
  return texts?.every((text) => text !== undefined) ? texts : undefined;
}

function textOf(value: unknown): string | undefined {
  const text = typeof value === 'string' ? value.replace(/\s+/g, ' ').trim() : '';
  return text === '' ? undefined : text;
}

function typeOf(value: unknown): EntityType | undefined {
  return ENTITY_TYPES.find((type) => type === value);
}

function isOffset(value: unknown): value is number {
  return Number.isInteger(value) && (value as number) >= 0;
}
