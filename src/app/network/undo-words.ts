import type { EntityType } from '../../schema/entity.ts';
import type { Corpus } from '../data/corpus.ts';
import type { ViewOptions } from '../state/address.ts';
import type { NetworkChange, NetworkSettings } from '../state/explorer.svelte.ts';
import { strengthWords } from '../ui/strength-words.ts';

type Change<K extends keyof NetworkSettings> = readonly [before: NonNullable<NetworkSettings[K]>, after: NonNullable<NetworkSettings[K]>];

const TYPES: Readonly<Record<EntityType, string>> = { person: 'people', organization: 'organisations', place: 'places' };
const CUTS: Readonly<Record<ViewOptions['cut'], string>> = {
  default: 'the usual ties',
  period: 'ties beyond chance in this period',
  none: 'every tie',
};

/** What was done to the network, as it stands behind "Undo: ": "hide places", "pin Vladimir Putin". */
export function undoWords({ before, after }: NetworkChange, { entities }: Corpus): string {
  const nameOf = (id: string) => entities.name[entities.byId.get(id) ?? -1] ?? id;
  if ('hiddenTypes' in after) return typesWords([before.hiddenTypes ?? [], after.hiddenTypes ?? []]);
  if (after.leastStrength !== undefined)
    return after.leastStrength > 0 ? `strength ${strengthWords(after.leastStrength)} or more` : 'any strength';
  if (after.cut) return CUTS[after.cut];
  if (after.colour) return `colour by ${after.colour}`;
  if (after.pins) return pinWords([before.pins ?? [], after.pins], nameOf);
  if (after.folded) return foldWords([before.folded ?? [], after.folded], nameOf);
  if (!after.around) return 'the whole network';
  const { id, depth } = after.around;
  return before.around?.id === id ? `${depth} ${depth === 1 ? 'tie' : 'ties'} away` : `only around ${nameOf(id)}`;
}

function typesWords([before, after]: Change<'hiddenTypes'>): string {
  const hidden = after.filter((type) => !before.includes(type));
  const shown = before.filter((type) => !after.includes(type));
  if (hidden.length > 0) return `hide ${hidden.map((type) => TYPES[type]).join(' and ')}`;
  return shown.length > 1 ? 'show all types' : `show ${shown.map((type) => TYPES[type]).join('')}`;
}

function pinWords([before, after]: Change<'pins'>, nameOf: (id: string) => string): string {
  if (after.length === 0 && before.length > 1) return 'unpin all';
  const released = before.find(({ id }) => !after.some((pin) => pin.id === id));
  if (released) return `unpin ${nameOf(released.id)}`;
  const placed = after.find((pin) => !before.includes(pin));
  if (!placed) return 'pins';
  return `${before.some(({ id }) => id === placed.id) ? 'move' : 'pin'} ${nameOf(placed.id)}`;
}

function foldWords([before, after]: Change<'folded'>, nameOf: (id: string) => string): string {
  const folded = after.find((id) => !before.includes(id));
  if (folded !== undefined) return `fold the community of ${nameOf(folded)}`;
  const opened = before.filter((id) => !after.includes(id));
  return opened.length === 1 ? `unfold the community of ${nameOf(opened[0]!)}` : 'unfold all';
}
