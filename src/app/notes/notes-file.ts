import type { Note } from './note.ts';

/** By which a file of notes is known. */
const KIND = 'dateline-notes';
const VERSION = 1;
const CURE = 'choose a file that “Save as JSON” of the notes has made';

/** @param corpus key of the corpus that they belong to */
export function notesJson(notes: readonly Note[], corpus: string): string {
  const listed = notes.map(({ article, start, end, text, tags, comment }) => ({ article, start, end, text, tags, comment }));
  return `${JSON.stringify({ kind: KIND, version: VERSION, corpus, notes: listed }, null, 1)}\n`;
}

/**
 * @param name of the file, for the message
 * @throws Error that names the file, the place in it, the value and the cure
 */
export function parseNotes(json: string, name: string): { readonly corpus: string; readonly notes: readonly Note[] } {
  const file = fields(parsed(json, name), name);
  if (file['kind'] !== KIND) throw new Error(`${name}: “kind” is ${shown(file['kind'])}, not "${KIND}"; ${CURE}`);
  if (file['version'] !== VERSION)
    throw new Error(
      `${name}: “version” is ${shown(file['version'])}, and this page reads ${VERSION}; build the page with the newer Dateline`,
    );
  const { corpus, notes } = file;
  if (typeof corpus !== 'string') throw new Error(`${name}: “corpus” is ${shown(corpus)}, not a text; ${CURE}`);
  if (!Array.isArray(notes)) throw new Error(`${name}: “notes” is ${shown(notes)}, not a list; ${CURE}`);
  return { corpus, notes: notes.map((note: unknown, i) => parseNote(note, `${name}: note ${i + 1}`)) };
}

function parsed(json: string, name: string): unknown {
  try {
    return JSON.parse(json);
  } catch (cause) {
    throw new Error(`${name} is not JSON; ${CURE}`, { cause });
  }
}

function parseNote(value: unknown, place: string): Note {
  const note = fields(value, place);
  const words = (key: string) => {
    const found = note[key];
    if (typeof found !== 'string') throw new Error(`${place}: “${key}” is ${shown(found)}, not a text; correct it, or remove the note`);
    return found;
  };
  const article = words('article');
  const text = words('text');
  const comment = words('comment');
  const { start, end, tags } = note;
  if (!isOffset(start) || !isOffset(end) || end <= start || end - start !== text.length)
    throw new Error(
      `${place}: “start” ${shown(start)} and “end” ${shown(end)} do not hold the ${text.length} characters of “text”; correct them, or remove the note`,
    );
  if (!Array.isArray(tags) || !tags.every((tag) => typeof tag === 'string'))
    throw new Error(`${place}: “tags” is ${shown(tags)}, not a list of texts; correct it, or remove the note`);
  return { article, start, end, text, tags: [...new Set(tags)], comment };
}

function fields(value: unknown, place: string): Readonly<Record<string, unknown>> {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new Error(`${place} is ${shown(value)}, not an object; ${CURE}`);
  return value as Readonly<Record<string, unknown>>;
}

function isOffset(value: unknown): value is number {
  return Number.isSafeInteger(value) && (value as number) >= 0;
}

/** A value as the file has it, cut where it is long. */
function shown(value: unknown): string {
  const text = value === undefined ? 'missing' : JSON.stringify(value);
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}
