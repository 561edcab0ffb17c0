import { unzipSync, zipSync } from 'fflate';
import { seededRandom, type Random } from '../../src/pipeline/random.ts';
import { isZip } from '../../src/pipeline/readers/zip.ts';

/** A whole file that damaged ones are made of. */
export interface SeedFile {
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** A damaged file, under a name that says what was done to it: `000017-cut-doubled.html`. */
export interface Mutant {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** No mutant is larger; what doubles could else go on. */
const MOST_BYTES = 2_000_000;

/**
 * The mutant of a number: the same for the same seeds, whatever others are made.
 *
 * @param endings that it may be given instead of its own
 */
export function mutant(seeds: readonly SeedFile[], endings: readonly string[], seed: number, number: number): Mutant {
  const random = seededRandom(seed * 1_000_003 + number);
  const from = pick(seeds, random);
  let bytes = from.bytes;
  const done: string[] = [];
  if (isZip(bytes) && random() < 0.5) {
    bytes = insideZip(bytes, random);
    done.push('inside');
  } else
    for (let times = 1 + Math.floor(random() * 3); times > 0; times--) {
      const [what, mutate] = pick(MUTATIONS, random);
      bytes = mutate(bytes, random, seeds).subarray(0, MOST_BYTES);
      done.push(what);
    }
  let ending = /\.([^./]+)$/.exec(from.path)?.[1] ?? '';
  if (random() < 0.1) {
    ending = pick(endings, random);
    done.push('renamed');
  }
  return { name: `${String(number).padStart(6, '0')}-${done.join('-')}.${ending}`, bytes };
}

type Mutation = (bytes: Uint8Array, random: Random, seeds: readonly SeedFile[]) => Uint8Array;

const MUTATIONS: readonly (readonly [name: string, mutate: Mutation])[] = [
  ['flipped', (bytes, random) => changed(bytes, random, (byte) => byte ^ (1 << Math.floor(random() * 8)))],
  ['garbled', (bytes, random) => changed(bytes, random, () => Math.floor(random() * 256))],
  ['nul', (bytes, random) => inserted(bytes, random, new Uint8Array(1 + Math.floor(random() * 40)))],
  [
    'high',
    (bytes, random) =>
      inserted(
        bytes,
        random,
        Uint8Array.from({ length: 8 }, () => 128 + Math.floor(random() * 128)),
      ),
  ],
  [
    'marks',
    (bytes, random) => inserted(bytes, random, new TextEncoder().encode(pick(MARKS, random).repeat(1 + Math.floor(random() * 500)))),
  ],
  ['cut', (bytes, random) => bytes.subarray(0, at(bytes, random))],
  ['beheaded', (bytes, random) => bytes.subarray(at(bytes, random))],
  ['holed', (bytes, random) => joined(bytes.subarray(0, at(bytes, random)), bytes.subarray(at(bytes, random)))],
  ['doubled', (bytes) => joined(bytes, bytes)],
  ['stuttering', (bytes, random) => stuttering(bytes, random)],
  ['spliced', (bytes, random, seeds) => spliced(bytes, pick(seeds, random).bytes, random)],
];

/** What opens something in one format or another. */
const MARKS = [
  '<p>',
  '</div>',
  '<![CDATA[',
  '<!--',
  '&amp;',
  '[',
  '{',
  '"',
  '\\',
  '> ',
  '* ',
  '---\n',
  '\n\n',
  '\r',
  ',',
  ';',
  '\t',
  '{\\b ',
  '=\n',
  '\u202e',
];

function changed(bytes: Uint8Array, random: Random, change: (byte: number) => number): Uint8Array {
  const copy = Uint8Array.from(bytes); // a slice of what Node read is a view of it
  if (copy.length > 0)
    for (let times = 1 + Math.floor(random() ** 3 * 50); times > 0; times--) {
      const index = at(copy, random);
      copy[index] = change(copy[index]!);
    }
  return copy;
}

function inserted(bytes: Uint8Array, random: Random, stretch: Uint8Array): Uint8Array {
  const index = at(bytes, random);
  return joined(bytes.subarray(0, index), stretch, bytes.subarray(index));
}

function stuttering(bytes: Uint8Array, random: Random): Uint8Array {
  const start = at(bytes, random);
  const stretch = bytes.subarray(start, start + 1 + Math.floor(random() * 200));
  const times = Math.floor(random() ** 3 * 2000);
  return joined(bytes.subarray(0, start), ...Array.from({ length: times }, () => stretch), bytes.subarray(start));
}

function spliced(bytes: Uint8Array, other: Uint8Array, random: Random): Uint8Array {
  return joined(bytes.subarray(0, at(bytes, random)), other.subarray(at(other, random)));
}

/** Damage to a file within a ZIP that is itself whole: behind its checksum, a document would never be reached. */
function insideZip(bytes: Uint8Array, random: Random): Uint8Array {
  const files: Record<string, Uint8Array> = unzipSync(bytes);
  const name = pick(Object.keys(files), random);
  const [, mutate] = pick(
    MUTATIONS.filter(([what]) => what !== 'spliced'),
    random,
  );
  files[name] = mutate(files[name] ?? new Uint8Array(), random, []).subarray(0, MOST_BYTES);
  return zipSync(files, { mtime: new Date(2023, 10, 6) });
}

function at(bytes: Uint8Array, random: Random): number {
  return Math.floor(random() * bytes.length);
}

function pick<T>(list: readonly T[], random: Random): T {
  return list[Math.floor(random() * list.length)]!;
}

function joined(...parts: readonly Uint8Array[]): Uint8Array {
  return new Uint8Array(Buffer.concat(parts));
}
