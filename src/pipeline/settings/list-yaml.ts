import { isMap, isScalar, isSeq, type Node, type Pair, type YAMLMap } from 'yaml';
import type { Diagnostic } from '../diagnostic.ts';
import { excerpt } from '../excerpt.ts';
import { parseYaml, wordOf, type ParsedYaml } from './parse-yaml.ts';
import { typeOfWord } from '../../schema/type-word.ts';
import { FIELDS, partAliases, type ListField, type WrittenEntity } from './written-entity.ts';

const FORM_CURE = 'write “- name: …” and below it “type: …”, or a type with a list of names: “people: [Maria Keller]”';

/** The entries of a list in YAML: a list of maps, or a map from types to lists of names and maps. */
export function readListYaml(path: string, source: string): (WrittenEntity | Diagnostic)[] {
  const parsed = parseYaml(path, source, 'YAML', 'put a value that holds a colon or a quote in quotes, or mend the line');
  if ('kind' in parsed) return [parsed];
  const { contents } = parsed;
  const file = new ListFile(path, parsed);
  if (isSeq<Node>(contents)) file.entries(contents.items);
  else if (isMap<Node, Node | null>(contents)) file.byType(contents);
  else if (contents !== null) file.note(contents, 'this is no list of names; nothing of the file is used', FORM_CURE);
  return file.read;
}

class ListFile {
  readonly read: (WrittenEntity | Diagnostic)[] = [];

  constructor(
    readonly path: string,
    readonly parsed: ParsedYaml,
  ) {}

  note(node: Node | null, message: string, cure: string): void {
    this.read.push({ kind: 'note', path: this.path, line: this.parsed.lineOf(node), message, cure });
  }

  entries(nodes: readonly (Node | null)[], type?: string): void {
    for (const node of nodes) {
      const name = wordOf(node);
      if (isMap<Node, Node | null>(node)) this.#entity(node, type);
      else if (name !== undefined && type !== undefined) this.read.push({ line: this.parsed.lineOf(node), name, type, aliases: [] });
      else if (name === undefined) this.note(node, 'an entry is no name and no map of name and type; it is left out', FORM_CURE);
      else this.note(node, `“${excerpt(name, 40)}” has no type; it is left out`, FORM_CURE);
    }
  }

  /** `people: [Maria Keller, { name: …, aliases: … }]`, or one entry alone where its keys are those of one. */
  byType(map: YAMLMap<Node, Node | null>): void {
    if (map.items.some(({ key }) => fieldOf(key) === 'name')) return this.#entity(map);
    for (const { key, value } of map.items) {
      const word = wordOf(key) ?? '';
      if (typeOfWord(word) === undefined) this.note(key, `“${excerpt(word, 40)}” is no type; what is below it is left out`, FORM_CURE);
      else if (isSeq<Node>(value)) this.entries(value.items, word);
      else if (wordOf(value) !== undefined) this.entries([value], word);
      else if (isMap(value)) this.note(key, `below “${word}” stands no list of names; it is left out`, FORM_CURE);
    }
  }

  #entity(map: YAMLMap<Node, Node | null>, typeAbove?: string): void {
    const words: Partial<Record<ListField, string>> = {};
    let aliases: string[] = [];
    for (const { key, value } of map.items as Pair<Node, Node | null>[]) {
      const field = fieldOf(key);
      if (field === undefined) this.note(key, `key “${excerpt(wordOf(key) ?? '', 30)}” is not read`, `the keys are ${FIELDS.join(', ')}`);
      else if (field === 'aliases') aliases = this.#aliases(value);
      else if (value === null || isScalar(value)) words[field] = wordOf(value) ?? '';
      else this.note(value, `“${field}” is no word; it is left out`, `write one word or line after “${field}:”`);
    }
    if (typeAbove !== undefined && words.type && typeOfWord(words.type) !== typeOfWord(typeAbove))
      this.note(map, `“${excerpt(words.name ?? '', 40)}” stands below “${typeAbove}” and has type “${excerpt(words.type, 40)}”; it is left out`, 'leave out its type, or put it elsewhere'); // prettier-ignore
    else this.read.push({ line: this.parsed.lineOf(map), ...words, type: words.type ?? typeAbove ?? '', aliases });
  }

  #aliases(value: Node | null): string[] {
    if (!isSeq<Node>(value)) return partAliases(wordOf(value) ?? '');
    return value.items.flatMap((item) => {
      const alias = wordOf(item);
      if (alias === undefined) this.note(item, 'an alias is no name; it is left out', 'write each alias as a word or in quotes');
      return alias ?? [];
    });
  }
}

function fieldOf(key: unknown): ListField | undefined {
  const word = wordOf(key)?.toLowerCase();
  return FIELDS.find((field) => field === word);
}
