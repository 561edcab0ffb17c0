import { isMap, isScalar, isSeq, type Node, type Pair } from 'yaml';
import {
  CORRECTION_KEYS,
  CORRECTIONS_FORMAT,
  CORRECTIONS_VERSION,
  type Correction,
  type MentionPlace,
  type NamedEntity,
} from '../../schema/corrections.ts';
import type { EntityType } from '../../schema/entity.ts';
import { lineKey } from '../../schema/line-key.ts';
import { parseAnswer } from '../../schema/parse-checked.ts';
import type { Diagnostic } from '../diagnostic.ts';
import { excerpt } from '../excerpt.ts';
import { parseYaml, type ParsedYaml } from './parse-yaml.ts';
import type { PlacedAnswer, PlacedCorrection } from './settings.ts';
import { TYPE_CURE, typeOfWord } from '../../schema/type-word.ts';
import { hasLetter, spaced } from './written-entity.ts';

const VERBS = Object.keys(CORRECTION_KEYS) as readonly Correction['kind'][];
const FORM_CURE = `the file is of the form {"format": "${CORRECTIONS_FORMAT}", "version": ${CORRECTIONS_VERSION}, "corrections": [ … ]}`;

/** What a file of corrections says, and what is to be said of it. */
export interface ReadCorrections {
  readonly corrections: PlacedCorrection[];
  /** Answers of a check. */
  readonly checked: PlacedAnswer[];
  readonly notes: Diagnostic[];
}

/**
 * The corrections of `corrections.json`, each with its line. What is wrong with one is said, and that one is left out. Whether
 * they contradict each other is for `combineSettings` to say, which sees all files.
 */
export function readCorrections(path: string, source: string): ReadCorrections {
  if (!source.trim())
    return {
      corrections: [],
      checked: [],
      notes: [{ kind: 'note', path, message: 'the file of corrections is empty', cure: `${FORM_CURE}; or remove it` }],
    };
  const parsed = parseYaml(path, source, 'JSON', 'mend what stands there: a missing comma, quote or bracket');
  if ('kind' in parsed) return { corrections: [], checked: [], notes: [parsed] };
  const file = new CorrectionsFile(path, parsed);
  file.readAll(parsed.contents);
  return file;
}

type Value = Node | null | undefined;

/** A reader of a part says what is wrong with it and returns undefined. */
class CorrectionsFile implements ReadCorrections {
  readonly corrections: PlacedCorrection[] = [];
  readonly checked: PlacedAnswer[] = [];
  readonly notes: Diagnostic[] = [];

  constructor(
    readonly path: string,
    readonly parsed: ParsedYaml,
  ) {}

  readAll(contents: Node | null): void {
    const unused = 'nothing of the file is used';
    const fields = fieldsOf(contents);
    if (!fields) return void this.#wrong(contents, `this is no file of corrections; ${unused}`, FORM_CURE);
    if (fields.size === 0) return; // {} is a file without corrections
    const format = fields.get('format');
    if (textOf(format) !== CORRECTIONS_FORMAT)
      return void this.#wrong(format ?? contents, `“format” is not “${CORRECTIONS_FORMAT}”; ${unused}`, FORM_CURE);
    const version = fields.get('version');
    if (numberOf(version) !== CORRECTIONS_VERSION)
      return void this.#wrong(
        version ?? contents,
        `“version” is not ${CORRECTIONS_VERSION}; ${unused}`,
        'a file of another version is for another Dateline: use that one, or write this version’s form',
      );
    const list = fields.get('corrections');
    if (!isSeq<Node>(list)) return void this.#wrong(list ?? contents, `“corrections” is no list; ${unused}`, FORM_CURE);
    this.#known(fields, ['format', 'version', 'corrections', 'checked']);
    for (const entry of list.items) this.#entry(entry);
    this.#answers(fields.get('checked'));
  }

  /** What a page has written: nobody writes it by hand, so that one sentence says what is wrong with it. */
  #answers(list: Value): void {
    if (!list) return;
    if (!isSeq<Node>(list)) return void this.#wrong(list, '“checked” is no list; it is left out', CHECKED_CURE);
    for (const node of list.items) {
      const answer = parseAnswer(plainOf(node));
      if (answer) this.checked.push({ answer, path: this.path, line: this.parsed.lineOf(node) });
      else this.#wrong(node, 'this answer of a check is not understood; it is left out', CHECKED_CURE);
    }
  }

  #entry(node: Node): void {
    const before = this.notes.length;
    const correction = this.#correction(node);
    if (correction && this.notes.length === before) this.corrections.push({ correction, path: this.path, line: this.parsed.lineOf(node) });
  }

  #correction(node: Node): Correction | undefined {
    const fields = fieldsOf(node);
    const cure = `write one of ${VERBS.map((verb) => `{"${verb}": …}`).join(', ')}`;
    if (!fields) return this.#wrong(node, `a correction is not of the form {"merge": …}; it is left out`, cure);
    const [verb, other] = VERBS.filter((known) => fields.has(known));
    if (!verb) {
      const [first] = [...fields.keys()].filter((key) => key !== 'comment');
      return this.#wrong(node, first ? `“${excerpt(first, 30)}” is no kind of correction; it is left out` : 'a correction says nothing; it is left out', cure); // prettier-ignore
    }
    if (other) return this.#wrong(node, `“${verb}” and “${other}” stand in one correction; it is left out`, 'make two of it');
    this.#known(fields, [verb, ...CORRECTION_KEYS[verb]]);
    const type = this.#type(fields.get('type'));
    if (verb === 'merge' || verb === 'apart') {
      const entities = this.#several(verb, fields.get(verb), node, type);
      return entities && { kind: verb, entities };
    }
    if (verb === 'count') {
      const line = spaced(textOf(fields.get(verb)) ?? '');
      if (lineKey(line) === 0)
        return this.#wrong(node, '“count” is no line with words; it is left out', 'write the line as the article has it: {"count": "Photo: Jane Doe"}'); // prettier-ignore
      return { kind: verb, line };
    }
    const entity = this.#entity(verb, fields.get(verb), node, type);
    if (!entity) return undefined;
    switch (verb) {
      case 'hide':
        return { kind: verb, entity };
      case 'split':
        return this.#split(entity, fields, node);
      case 'rename': {
        const to = this.#entity('to', fields.get('to'), node);
        if (to?.type)
          return this.#wrong(node, '“to” of “rename” has a type; it is left out', 'give another type with {"retype": …, "to": …}');
        return to && { kind: verb, entity, to: to.name };
      }
      case 'retype': {
        const to = this.#type(fields.get('to'));
        if (!fields.get('to')) this.#wrong(node, '“retype” has no “to”; it is left out', `${TYPE_CURE} after “to”`);
        return to && { kind: verb, entity, to };
      }
      case 'add': {
        const aliases = this.#texts('aliases', fields.get('aliases'), 'a name').map(spaced);
        if (entity.type === undefined)
          return this.#wrong(node, `“${excerpt(entity.name, 40)}” has no type; it is left out`, `${TYPE_CURE} after “type”`);
        this.#withLetters([entity.name, ...aliases], node);
        return { kind: verb, entity: { name: entity.name, type: entity.type }, aliases };
      }
      case 'alias': {
        const aliases = this.#texts('aliases', fields.get('aliases'), 'a name').map(spaced);
        if (aliases.length === 0)
          this.#wrong(node, '“alias” has no “aliases”; it is left out', 'write the other names: "aliases": ["Iron Lady"]');
        this.#withLetters([entity.name, ...aliases], node);
        return { kind: verb, entity, aliases };
      }
    }
  }

  #split(entity: NamedEntity, fields: ReadonlyMap<string, Value>, node: Node): Correction | undefined {
    const articles = this.#texts('articles', fields.get('articles'), 'the id of an article');
    const list = fields.get('mentions');
    const mentions = isSeq<Node>(list) ? list.items.flatMap((item) => this.#mention(item) ?? []) : [];
    if (list && !isSeq(list)) this.#wrong(list, '“mentions” is no list; it is left out', MENTION_CURE);
    if (articles.length + mentions.length === 0)
      return this.#wrong(node, '“split” has neither “articles” nor “mentions”; it is left out', 'say in which articles, or at which places, somebody else is meant'); // prettier-ignore
    const to = fields.has('to') ? this.#entity('to', fields.get('to'), node) : undefined;
    return { kind: 'split', entity, articles, mentions, ...(to ? { to } : {}) };
  }

  #mention(node: Node): MentionPlace | undefined {
    const fields = fieldsOf(node);
    if (!fields) return this.#wrong(node, 'a mention is no map; it is left out', MENTION_CURE);
    this.#known(fields, ['article', 'start', 'end', 'inTitle', 'text']);
    const article = textOf(fields.get('article'));
    const start = numberOf(fields.get('start'));
    const end = numberOf(fields.get('end'));
    const inTitle = fields.get('inTitle');
    const text = fields.get('text');
    const isTruth = inTitle === undefined || (isScalar(inTitle) && typeof inTitle.value === 'boolean');
    const isPlace =
      start !== undefined && end !== undefined && Number.isInteger(start) && Number.isInteger(end) && start >= 0 && end > start;
    if (!article || !isPlace || !isTruth || (text !== undefined && textOf(text) === undefined))
      return this.#wrong(node, 'a mention does not say where it stands; it is left out', MENTION_CURE);
    return {
      article,
      start,
      end,
      ...(isScalar(inTitle) ? { inTitle: inTitle.value as boolean } : {}),
      ...(text === undefined ? {} : { text: textOf(text)! }),
    };
  }

  #several(verb: string, list: Value, node: Node, type?: EntityType): NamedEntity[] | undefined {
    const cure = `write two or more: {"${verb}": ["Elizabeth Warren", "Warren"]}`;
    if (!isSeq<Node>(list)) return this.#wrong(list ?? node, `“${verb}” is no list of names; it is left out`, cure);
    const entities = list.items.flatMap((item, i) => this.#entity(verb, item, item, i === 0 ? type : undefined) ?? []);
    if (new Set(entities.map(({ name, type }) => `${type} ${name}`)).size < 2)
      return this.#wrong(list, `“${verb}” has fewer than two names; it is left out`, cure);
    return entities;
  }

  /** @param beside the type that stands beside the verb */
  #entity(key: string, value: Value, node: Node, beside?: EntityType): NamedEntity | undefined {
    const fields = fieldsOf(value);
    const name = spaced(textOf(fields ? fields.get('name') : value) ?? '');
    if (!name)
      return this.#wrong(value ?? node, `“${key}” is no name; it is left out`, 'write "name", or {"name": "name", "type": "person"}');
    if (!fields) return { name, ...(beside ? { type: beside } : {}) };
    this.#known(fields, ['name', 'type']);
    const own = this.#type(fields.get('type'));
    if (own && beside && own !== beside)
      return this.#wrong(value!, `“${excerpt(name, 40)}” has two types, ${own} and ${beside}; it is left out`, 'leave out one of them');
    const type = own ?? beside;
    return { name, ...(type ? { type } : {}) };
  }

  #type(value: Value): EntityType | undefined {
    if (value === undefined) return undefined;
    const word = textOf(value);
    const type = typeOfWord(word ?? '');
    return type ?? this.#wrong(value, `type “${excerpt(word ?? '', 40)}” is none; it is left out`, TYPE_CURE);
  }

  #texts(key: string, value: Value, what: string): string[] {
    if (value === undefined) return [];
    if (!isSeq<Node>(value)) {
      this.#wrong(value, `“${key}” is no list; it is left out`, `write "${key}": [ … ]`);
      return [];
    }
    return value.items.flatMap((item) => {
      const text = textOf(item);
      return text?.trim() ? text : (this.#wrong(item, `“${key}” holds what is not ${what}; it is left out`, 'write words in quotes') ?? []);
    });
  }

  #withLetters(names: readonly string[], node: Node): void {
    const without = names.find((name) => !hasLetter(name));
    if (without !== undefined)
      this.#wrong(node, `name “${excerpt(without, 40)}” has no letter; it is left out`, 'write a name, or remove the correction');
  }

  #known(fields: ReadonlyMap<string, Value>, known: readonly string[]): void {
    for (const [key, value] of fields)
      if (!known.includes(key) && key !== 'comment')
        this.#wrong(value, `key “${excerpt(key, 30)}” is not known here; it is left out`, `known are ${[...known, 'comment'].join(', ')}`);
  }

  #wrong(node: Value, message: string, cure: string): undefined {
    this.notes.push({ kind: 'note', path: this.path, line: this.parsed.lineOf(node), message, cure });
  }
}

const CHECKED_CURE =
  'remove it, and answer again on the page; the form is {"mention": [{"name": …, "type": …}], "at": [{"article": …, "start": …, "end": …, "text": …}], "answer": "right"}';

const MENTION_CURE = 'write {"article": "id", "start": 1, "end": 4}, with "text" and "inTitle" if wanted';

/** The values of a map by key; undefined for anything else. */
function fieldsOf(node: Value): ReadonlyMap<string, Value> | undefined {
  if (!isMap<Node, Node | null>(node)) return undefined;
  return new Map((node.items as Pair<Node, Node | null>[]).map(({ key, value }) => [textOf(key) ?? '', value]));
}

/** What a node says, without its place in the file. */
function plainOf(node: Value): unknown {
  if (isSeq<Node>(node)) return node.items.map(plainOf);
  const fields = fieldsOf(node);
  if (fields) return Object.fromEntries([...fields].map(([key, value]) => [key, plainOf(value)]));
  return isScalar(node) ? node.value : undefined;
}

function textOf(node: Value): string | undefined {
  return isScalar(node) && typeof node.value === 'string' ? node.value : undefined;
}

function numberOf(node: Value): number | undefined {
  return isScalar(node) && typeof node.value === 'number' ? node.value : undefined;
}
