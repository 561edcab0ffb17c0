import type { Diagnostic } from './diagnostic.ts';
import { decode } from './readers/decode.ts';
import { combineSettings } from './settings/combine-settings.ts';
import { readCorrections } from './settings/read-corrections.ts';
import { readEntityList } from './settings/read-entity-list.ts';
import { readTour } from './settings/read-tour.ts';
import type { PlacedAnswer, PlacedCorrection, PlacedEntity, Settings, WrittenTour } from './settings/settings.ts';
import { utf16Order } from './utf16-order.ts';

/** A file at the top of a folder that says how its articles are read, or the file of corrections that was named beside them. */
export interface SettingsBytes {
  /** As people know it. */
  readonly path: string;
  readonly kind: SettingsKind;
  readonly bytes: Uint8Array;
}

type SettingsKind = keyof typeof READERS;

/** What a file at the top of a folder sets, by its name; undefined for any that sets nothing. */
export function settingsKind(name: string): SettingsKind | undefined {
  return KINDS.get(name);
}

/** Whatever a settings file may hold. */
interface Read {
  readonly listed?: readonly PlacedEntity[];
  readonly corrections?: readonly PlacedCorrection[];
  readonly checked?: readonly PlacedAnswer[];
  readonly tour?: WrittenTour;
  readonly notes: readonly Diagnostic[];
}

const READERS = { list: readEntityList, corrections: readCorrections, tour: readTour } as const;

const KINDS: ReadonlyMap<string, SettingsKind> = new Map([
  ['corrections.json', 'corrections'],
  ['entities.csv', 'list'],
  ['entities.yaml', 'list'],
  ['entities.yml', 'list'],
  ['tour.yaml', 'tour'],
  ['tour.yml', 'tour'],
]);

/**
 * What the user knows better, and the tour of the corpus, and what is to be said of them, by file and line.
 *
 * @param notes of files that could not be read
 */
export function takeSettings(
  files: Iterable<SettingsBytes>,
  notes: readonly Diagnostic[] = [],
): { settings: Settings; notes: readonly Diagnostic[] } {
  const listed: PlacedEntity[] = [];
  const corrections: PlacedCorrection[] = [];
  const checked: PlacedAnswer[] = [];
  let tour: WrittenTour | undefined;
  const said: Diagnostic[] = [];
  for (const { path, kind, bytes } of files) {
    const text = textOf(path, bytes, said);
    if (text === undefined) continue;
    const read: Read = READERS[kind](path, text);
    for (const entity of read.listed ?? []) listed.push(entity);
    for (const correction of read.corrections ?? []) corrections.push(correction);
    for (const answer of read.checked ?? []) checked.push(answer);
    for (const note of read.notes) said.push(note);
    if (read.tour && tour) said.push(secondTour(read.tour, tour));
    tour ??= read.tour;
  }
  const combined = combineSettings(listed, corrections);
  const byPlace = (a: Diagnostic, b: Diagnostic) => utf16Order(a.path, b.path) || (a.line ?? 0) - (b.line ?? 0);
  const all = [...notes, ...said, ...combined.notes].sort(byPlace);
  const kept = checked.length > 0 ? { checked } : {};
  return { settings: { ...combined.settings, ...kept, ...(tour ? { tour } : {}) }, notes: all };
}

function secondTour({ path, line }: WrittenTour, first: WrittenTour): Diagnostic {
  return { kind: 'note', path, line, message: `a page has one tour, and that of ${first.path} is it; this one is left out`, cure: 'remove one of them' }; // prettier-ignore
}

function textOf(path: string, bytes: Uint8Array, notes: Diagnostic[]): string | undefined {
  const decoded = decode(bytes);
  if (decoded.kind === 'text') {
    if (decoded.remark) notes.push({ kind: 'note', path, message: decoded.remark });
    return decoded.text;
  }
  notes.push({ kind: 'note', path, message: `the file is ${decoded.what}; nothing of it is used`, cure: 'save it as plain text in UTF-8' });
  return undefined;
}
