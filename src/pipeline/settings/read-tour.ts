import { isMap, isScalar, isSeq, type Node, type Pair } from 'yaml';
import type { Diagnostic } from '../diagnostic.ts';
import { excerpt } from '../excerpt.ts';
import { parseYaml, wordOf, type ParsedYaml } from './parse-yaml.ts';
import type { WrittenStep, WrittenTour } from './settings.ts';

const TOUR_KEYS = ['title', 'language', 'steps'] as const;
const STEP_KEYS = ['heading', 'text', 'view'] as const;
const FORM_CURE = 'write “steps:” and below it, for each step, “- text: …” and “view: …”';

type Value = Node | null | undefined;

/**
 * A tour of the corpus, `tour.yaml`, with the line of each step. What is wrong with a step is said, and that one, or that part of it,
 * is left out. Whether the views are there is for `settleTour` to say, which sees the corpus.
 */
export function readTour(path: string, source: string): { tour?: WrittenTour; notes: Diagnostic[] } {
  if (!source.trim()) return { notes: [{ kind: 'note', path, message: 'the tour is empty', cure: `${FORM_CURE}; or remove the file` }] };
  const parsed = parseYaml(path, source, 'YAML', 'put a value that holds a colon or a quote in quotes, or mend the line');
  if ('kind' in parsed) return { notes: [parsed] };
  const file = new TourFile(path, parsed);
  const tour = file.read(parsed.contents);
  return { ...(tour ? { tour } : {}), notes: file.notes };
}

/** A reader of a part says what is wrong with it. */
class TourFile {
  readonly notes: Diagnostic[] = [];

  constructor(
    readonly path: string,
    readonly parsed: ParsedYaml,
  ) {}

  read(contents: Node | null): WrittenTour | undefined {
    const fields = this.#fields(contents, TOUR_KEYS);
    const list = fields?.get('steps');
    if (!isSeq<Node | null>(list))
      return this.#note(list ?? contents, 'the tour has no list of steps; nothing of the file is used', FORM_CURE);
    const steps = list.items.flatMap((item, i) => this.#step(item, i + 1) ?? []);
    if (steps.length === 0) return this.#note(list, 'the tour has no step that can be shown; there is none in the page', FORM_CURE);
    const title = this.#line(fields!, 'title') ?? '';
    return { title, language: this.#language(fields!), steps, path: this.path, line: this.parsed.lineOf(contents) };
  }

  #step(node: Node | null, number: number): WrittenStep | undefined {
    const of = `step ${number}`;
    const fields = this.#fields(node, STEP_KEYS, of);
    if (!fields) return this.#note(node, `${of} is not of the form “text: …”, “view: …”; it is left out`, FORM_CURE);
    const text = this.#line(fields, 'text', of);
    if (text === undefined) return this.#note(node, `${of} has no text; it is left out`, 'write “text: …”, or remove the step');
    const heading = this.#line(fields, 'heading', of);
    const view = this.#line(fields, 'view', of) ?? '';
    return { number, ...(heading ? { heading } : {}), text, view, path: this.path, line: this.parsed.lineOf(fields.get('view') ?? node) };
  }

  #language(fields: ReadonlyMap<string, Value>): string {
    const said = this.#line(fields, 'language');
    if (said === undefined) return '';
    try {
      return Intl.getCanonicalLocales(said)[0]!;
    } catch {
      this.#note(fields.get('language'), `language “${excerpt(said, 30)}” is none; it is left out`, 'write “en”, “de” or another such tag');
      return '';
    }
  }

  /** The words of a field, whatever lines they are written on. */
  #line(fields: ReadonlyMap<string, Value>, key: string, of?: string): string | undefined {
    const value = fields.get(key);
    if (value && !isScalar(value))
      return this.#note(value, `${of ? `${of}, ` : ''}“${key}” is no text; it is left out`, `write “${key}: …”`);
    return wordOf(value)?.replace(/\s+/g, ' ');
  }

  #fields(node: Value, known: readonly string[], of?: string): ReadonlyMap<string, Value> | undefined {
    if (!isMap<Node, Node | null>(node)) return undefined;
    const fields = new Map<string, Value>();
    for (const { key, value } of node.items as Pair<Node, Node | null>[]) {
      const word = wordOf(key) ?? '';
      if (known.includes(word)) fields.set(word, value);
      else this.#note(key, `${of ? `${of}: ` : ''}key “${excerpt(word, 30)}” is not read`, `the keys are ${known.join(', ')}`);
    }
    return fields;
  }

  #note(node: Value, message: string, cure: string): undefined {
    this.notes.push({ kind: 'note', path: this.path, line: this.parsed.lineOf(node), message, cure });
  }
}
