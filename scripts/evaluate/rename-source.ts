import type { Entity, WrittenSource } from '../case/read-source.ts';
import { drawWords, type Words } from './draw-words.ts';

/** `[[entity|name]]`, and the marks whose inside stays as it is: an id, a date. */
const MARK = /\[\[([\w-]+)\|([^[\]]+)\]\]|\{\{[\w~/-]+\||<<[\w-]+\|/g;
const INITIALS = /(?<![\p{L}.])(\p{Lu})\.(\p{Lu})\.(?![\p{L}])/gu;
const HEAD = /^(?:=== |published:|file-date:|known:|copy:)/;

/**
 * The same source with other names: whatever was one name is one name again, in its short, long and misspelt forms, in possessives,
 * plurals, initials, acronyms and capitals, marked or not. Marks go round the new names, so that every offset is right as before.
 */
export function renameSource(source: WrittenSource, seed: number): WrittenSource {
  const words = drawWords(source.entities, seed);
  const entities = source.entities.map((entity) => renameEntity(entity, words));
  const written = source.written.map((file) =>
    file
      .split('\n')
      .map((line) => (HEAD.test(line) ? line : renameLine(line, source.entities, words)))
      .join('\n'),
  );
  const outlet = (id: string) => {
    const name = source.outlet(id);
    return name === undefined ? undefined : allWords(name, words.all);
  };
  return { ...source, entities, written, outlet };
}

function renameEntity(entity: Entity, words: Words): Entity {
  const { name, given, family, names } = entity;
  return {
    ...entity,
    name: words.nameOf(entity, name),
    ...(given === undefined ? {} : { given: allWords(given, words.all) }),
    ...(family === undefined ? {} : { family: allWords(family, words.all) }),
    names: Object.fromEntries(Object.entries(names).map(([form, how]) => [words.nameOf(entity, form), how])),
  };
}

function renameLine(line: string, entities: readonly Entity[], words: Words): string {
  const known = line.startsWith('by: ') ? words.all : words.proper;
  let from = 0;
  let renamed = '';
  for (const match of line.matchAll(MARK)) {
    const [mark, id, name] = match;
    const entity = entities.find((one) => one.id === id);
    renamed += renameRest(line.slice(from, match.index), words, known);
    renamed += entity ? `[[${id}|${renameMention(entity, name!, words)}]]` : mark;
    from = match.index + mark.length;
  }
  return renamed + renameRest(line.slice(from), words, known);
}

function renameMention(entity: Entity, name: string, words: Words): string {
  if (name in entity.names) return words.nameOf(entity, name);
  const form = Object.keys(entity.names).find((one) => one.toUpperCase() === name);
  if (form === undefined) throw new RangeError(`renameSource: “${name}” is no name of ${entity.id}`);
  return words.nameOf(entity, form).toUpperCase();
}

/** What stands outside of marks: a byline, a name within a word, initials without a name. */
function renameRest(text: string, words: Words, known: ReadonlyMap<string, string>): string {
  return allWords(text, known).replace(INITIALS, (initials) => words.initials.get(initials) ?? initials);
}

/** Every word that has another, in the plural and in capitals too. */
function allWords(text: string, known: ReadonlyMap<string, string>): string {
  return text.replace(/\p{L}+/gu, (word) => {
    const other = known.get(word);
    if (other !== undefined) return other;
    const singular = word.endsWith('s') ? known.get(word.slice(0, -1)) : undefined;
    if (singular !== undefined) return `${singular}s`;
    const capitals = word.length > 2 && word === word.toUpperCase() ? [...known].find(([one]) => one.toUpperCase() === word) : undefined;
    return capitals?.[1].toUpperCase() ?? word;
  });
}
