import { seededRandom } from '../../src/pipeline/random.ts';
import type { Entity } from '../case/read-source.ts';
import { MEN, WOMEN } from './given-names.ts';
import { inventName, pick } from './invent-names.ts';
import { otherWords } from './other-words.ts';

/** What stands for each word of the names. */
export interface Words {
  /** Those that are nothing but names: of them no other sense is lost where they stand unmarked. */
  readonly proper: ReadonlyMap<string, string>;
  /** With those that say something too: “Lantern”. */
  readonly all: ReadonlyMap<string, string>;
  /** “Y.K.” */
  readonly initials: ReadonlyMap<string, string>;
  readonly nameOf: (entity: Entity, name: string) => string;
}

/** A draw that makes one name of two, or two acronyms of one, is thrown away; of a hundred one or two are kept. */
const MOST_DRAWS = 100_000;
/** A word that begins with another name is made of it again, Kestermouth of Kester; with fewer letters it is chance. */
const FEWEST_SHARED = 5;
const MISSPELLINGS = ['Kc', 'Ck', 'Vw', 'Wv', 'Fp', 'kc', 'ck', 'vw', 'wv', 'sz', 'zs', 'yi', 'iy', 'ea', 'oa', 'ae'];

/** @throws RangeError where no draw in very many keeps apart what is two, and together what is one */
export function drawWords(entities: readonly Entity[], seed: number): Words {
  const random = seededRandom(seed);
  for (let draw = 0; draw < MOST_DRAWS; draw++) {
    const words = drawOnce(entities, random);
    if (keepsShape(entities, words)) return words;
  }
  throw new RangeError(`drawWords: of ${MOST_DRAWS} draws with the seed ${seed} none has as many names as there were`);
}

function drawOnce(entities: readonly Entity[], random: () => number): Words {
  const people = entities.filter(({ type }) => type === 'person');
  const given = drawGiven(people, random);
  const families = new Set(people.flatMap((person) => familiesOf(person)));
  const rest = new Set(
    entities
      .filter(({ type }) => type !== 'person')
      .flatMap(({ names }) => wordsOf(Object.entries(names).filter(isWritten).map(nameOfEntry))),
  );
  const proper = new Map(given.map(({ old, now }) => [old.name, now.name]));
  for (const word of families) proper.set(word, inventName('family', random));
  for (const word of rest) if (!proper.has(word) && !otherWords(word)) proper.set(word, inventName('place', random));
  for (const [word] of proper) {
    const stem = [...proper.keys()].find((one) => one.length >= FEWEST_SHARED && word !== one && word.startsWith(one));
    if (stem !== undefined) proper.set(word, proper.get(stem)! + word.slice(stem.length));
  }
  const others = new Map<string, string>();
  const sayings = wordsOf(entities.flatMap(({ names }) => Object.keys(names))).filter((word) => !proper.has(word));
  for (const word of sayings) {
    const choice = otherWords(word);
    if (choice) others.set(word, pick(choice, random));
  }
  for (const { old, now } of given) if (old.nick !== '') proper.set(old.nick, now.nick);
  const all = new Map([...proper, ...others]);
  const nameOf = (entity: Entity, name: string) => renamed(entity, name, all);
  const initials = new Map(
    people.flatMap((person) =>
      person.given && person.family
        ? [[`${person.given[0]}.${person.family[0]}.`, `${all.get(person.given)![0]}.${all.get(person.family)![0]}.`]]
        : [],
    ),
  );
  return { proper, all, initials, nameOf };
}

interface Given {
  readonly name: string;
  readonly nick: string;
}

/** Others of the same gender for the given names, each another one. */
function drawGiven(people: readonly Entity[], random: () => number): { old: Given; now: Given }[] {
  const pools = [WOMEN, MEN].map((pool) =>
    pool.split(/,\s+/).map((pair): Given => ({ name: pair.split(' ')[0]!, nick: pair.split(' ')[1]! })),
  );
  const taken = new Set(people.map(({ given }) => given));
  const named = new Set<string>();
  return people.flatMap((person) => {
    if (person.given === undefined || named.has(person.given)) return [];
    named.add(person.given);
    const pool = pools.find((one) => one.some(({ name }) => name === person.given));
    if (!pool) throw new RangeError(`drawWords: “${person.given}” is not in the list of given names`);
    const now = pick(
      pool.filter(({ name }) => !taken.has(name)),
      random,
    );
    taken.add(now.name);
    const usesNick = Object.keys(person.names).some((name) => name.split(' ').includes(nickOf(pool, person.given!)));
    return [{ old: { name: person.given, nick: usesNick ? nickOf(pool, person.given) : '' }, now }];
  });
}

function nickOf(pool: readonly Given[], given: string): string {
  return pool.find(({ name }) => name === given)!.nick;
}

/** Family names, that of birth among them; a slip of the pen is none. */
function familiesOf({ given, family, names }: Entity): string[] {
  const written = Object.entries(names).filter(([, form]) => ['full', 'family', 'maiden', 'married'].includes(form));
  return [...wordsOf(written.map(nameOfEntry)), family ?? ''].filter((word) => word.length > 1 && word !== given);
}

const nameOfEntry = ([name]: readonly [string, string]): string => name;
const isWritten = ([, form]: readonly [string, string]): boolean => !form.includes('acronym');

function wordsOf(names: readonly string[]): string[] {
  return names.flatMap((name) => name.match(/\p{L}+/gu) ?? []);
}

function renamed(entity: Entity, name: string, all: ReadonlyMap<string, string>): string {
  const form = entity.names[name] ?? 'full';
  if (form.includes('acronym')) {
    const base = form.startsWith('former') ? 'former' : 'full';
    const [full] = Object.entries(entity.names).find(([, how]) => how === base)!;
    return (renamed(entity, full, all).match(/(?<![\p{L}’'])\p{Lu}/gu) ?? []).join('');
  }
  return name.replace(/\p{L}+/gu, (word, at: number) => {
    if (word.length === 1 && name[at + 1] === '.') return word === entity.given?.[0] ? all.get(entity.given)![0]! : word;
    return all.get(word) ?? (form === 'misspelt' ? misspell(all.get(entity.family!)!) : word);
  });
}

/** One letter wrong, as one hears it. */
function misspell(name: string): string {
  const slip = MISSPELLINGS.find(([right]) => name.includes(right!)) ?? '';
  return slip ? name.replace(slip[0]!, /^\p{Lu}/u.test(slip) ? slip[1]!.toUpperCase() : slip[1]!) : `${name}e`;
}

/** What were two words are two, and entities share a name after the draw where they did before it, and only there. */
function keepsShape(entities: readonly Entity[], { all, nameOf }: Words): boolean {
  if (new Set(all.values()).size < all.size) return false;
  const groups = (rename: (entity: Entity, name: string) => string) => {
    const bearers = new Map<string, string[]>();
    for (const entity of entities)
      for (const name of Object.keys(entity.names)) {
        const written = rename(entity, name);
        bearers.set(written, [...(bearers.get(written) ?? []), `${entity.id} ${name}`]);
      }
    return [...bearers.values()].map((group) => group.sort().join('\n')).sort();
  };
  const before = groups((_, name) => name);
  const after = groups(nameOf);
  return before.length === after.length && before.every((group, i) => group === after[i]);
}
