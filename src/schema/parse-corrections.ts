import {
  CORRECTION_KEYS,
  CORRECTIONS_FORMAT,
  CORRECTIONS_VERSION,
  type Correction,
  type MentionPlace,
  type NamedEntity,
} from './corrections.ts';
import type { CheckAnswer } from './checked.ts';
import type { EntityType } from './entity.ts';
import { lineKey } from './line-key.ts';
import { parseAnswer } from './parse-checked.ts';
import { typeOfWord } from './type-word.ts';

/** Corrections as far as they are understood, and the numbers (from 1) of those that are not. */
export interface ParsedCorrections {
  readonly corrections: readonly Correction[];
  readonly wrong: readonly number[];
}

/** The same of a whole file, which may hold the answers of a check as well. */
export interface ParsedCorrectionsFile extends ParsedCorrections {
  readonly checked: readonly CheckAnswer[];
  /** How many answers are not understood. */
  readonly wrongAnswers: number;
}

/**
 * The corrections of a file that is already read as JSON: for a page, which knows no lines. The pipeline reads the file itself, and says
 * more of what is wrong.
 *
 * @throws Error that says why this is no file of corrections, and what to do
 */
export function parseCorrections(file: unknown): ParsedCorrectionsFile {
  const { format, version, corrections, checked: list } = fieldsOf(file) ?? {};
  if (format !== CORRECTIONS_FORMAT || !Array.isArray(corrections))
    throw new Error(`this is no file of corrections: it has no “format” of “${CORRECTIONS_FORMAT}”; choose a corrections.json`);
  if (version !== CORRECTIONS_VERSION)
    throw new Error(`its “version” is ${JSON.stringify(version)} and not ${CORRECTIONS_VERSION}; it is for another Dateline`);
  const answers = listOf(list) ?? [];
  const checked = parseAnswers(answers);
  return { ...parseList(corrections), checked, wrongAnswers: answers.length - checked.length };
}

/** Answers of a check, as far as they are understood. */
export function parseAnswers(list: readonly unknown[]): CheckAnswer[] {
  return list.flatMap((entry) => parseAnswer(entry) ?? []);
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

function parseCorrection(entry: unknown): Correction | undefined {
  const fields = fieldsOf(entry);
  const [kind, other] = (Object.keys(CORRECTION_KEYS) as Correction['kind'][]).filter((verb) => fields && verb in fields);
  if (!fields || !kind || other) return undefined;
  if (!hasOnly(fields, [kind, ...CORRECTION_KEYS[kind]])) return undefined;
  const type = typeOf(fields['type']);
  if ('type' in fields && !type) return undefined;
  if (kind === 'merge' || kind === 'apart') {
    const list = listOf(fields[kind])?.map((one, i) => entityOf(one, i === 0 ? type : undefined));
    if (!list?.every((one) => one !== undefined)) return undefined;
    return new Set(list.map(({ name, type }) => `${type} ${name}`)).size > 1 ? { kind, entities: list } : undefined;
  }
  if (kind === 'count') {
    const line = textOf(fields[kind]);
    return line !== undefined && lineKey(line) !== 0 ? { kind, line } : undefined;
  }
  const entity = entityOf(fields[kind], type);
  if (!entity) return undefined;
  switch (kind) {
    case 'hide':
      return { kind, entity };
    case 'rename': {
      const to = entityOf(fields['to']);
      return to && to.type === undefined ? { kind, entity, to: to.name } : undefined;
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
      if (!aliases || (kind === 'alias' && aliases.length === 0) || ![entity.name, ...aliases].every(hasLetter)) return undefined;
      if (kind === 'alias') return { kind, entity, aliases };
      return entity.type && { kind, entity: { name: entity.name, type: entity.type }, aliases };
    }
  }
}

function parseSplit(entity: NamedEntity, fields: Fields): Correction | undefined {
  const articles = listOf(fields['articles'] ?? [])?.map(idOf);
  const mentions = listOf(fields['mentions'] ?? [])?.map(placeOf);
  const to = 'to' in fields ? entityOf(fields['to']) : undefined;
  const isWhole = articles?.every((id) => id !== undefined) && mentions?.every((place) => place !== undefined);
  if (!isWhole || articles.length + mentions.length === 0 || ('to' in fields && !to)) return undefined;
  return { kind: 'split', entity, articles, mentions, ...(to ? { to } : {}) };
}

function placeOf(value: unknown): MentionPlace | undefined {
  const fields = fieldsOf(value);
  if (!fields || !hasOnly(fields, ['article', 'start', 'end', 'inTitle', 'text'])) return undefined;
  const { start, end, inTitle, text } = fields;
  const article = typeof fields['article'] === 'string' && fields['article'] !== '' ? fields['article'] : undefined;
  if (article === undefined || !isOffset(start) || !isOffset(end) || end <= start) return undefined;
  if ((inTitle !== undefined && typeof inTitle !== 'boolean') || (text !== undefined && typeof text !== 'string')) return undefined;
  return { article, start, end, ...(inTitle === undefined ? {} : { inTitle }), ...(text === undefined ? {} : { text }) };
}

/** @param beside the type that stands beside the verb */
function entityOf(value: unknown, beside?: EntityType): NamedEntity | undefined {
  const fields = fieldsOf(value);
  const name = textOf(fields ? fields['name'] : value);
  if (name === undefined) return undefined;
  if (!fields) return { name, ...(beside ? { type: beside } : {}) };
  const own = typeOf(fields['type']);
  const isWhole = hasOnly(fields, ['name', 'type']) && ('type' in fields ? own !== undefined : true);
  if (!isWhole || (own && beside && own !== beside)) return undefined;
  const type = own ?? beside;
  return { name, ...(type ? { type } : {}) };
}

/** Nothing but these and a comment: an unknown key might mean something else. */
function hasOnly(fields: Fields, known: readonly string[]): boolean {
  return Object.keys(fields).every((key) => key === 'comment' || known.includes(key));
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

/** As it is: white space of an id is the article's own. */
function idOf(value: unknown): string | undefined {
  return typeof value === 'string' && value.trim() !== '' ? value : undefined;
}

function hasLetter(name: string): boolean {
  return /\p{L}/u.test(name);
}

function typeOf(value: unknown): EntityType | undefined {
  return typeof value === 'string' ? typeOfWord(value) : undefined;
}

function isOffset(value: unknown): value is number {
  return Number.isInteger(value) && (value as number) >= 0;
}
