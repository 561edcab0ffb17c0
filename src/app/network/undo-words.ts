import type { EntityType } from '../../schema/entity.ts';
import type { Corpus } from '../data/corpus.ts';
import type { NetworkChange, NetworkSettings } from '../state/explorer.svelte.ts';
import { joined } from '../ui/selection-words.ts';
import { strengthWords } from '../ui/strength-words.ts';
import { common } from '../words/common.ts';
import { networkMore } from '../words/network-more.ts';

type Change<K extends keyof NetworkSettings> = readonly [before: NonNullable<NetworkSettings[K]>, after: NonNullable<NetworkSettings[K]>];

/** What was done to the network, as it stands behind "Undo: ": "hide places", "pin Vladimir Putin". */
export function undoWords({ before, after }: NetworkChange, { entities }: Corpus): string {
  const words = networkMore.undo;
  const nameOf = (id: string) => entities.name[entities.byId.get(id) ?? -1] ?? id;
  if ('hiddenTypes' in after) return typesWords([before.hiddenTypes ?? [], after.hiddenTypes ?? []]);
  if (after.leastStrength !== undefined)
    return after.leastStrength > 0 ? words.strength(strengthWords(after.leastStrength)) : words.anyStrength;
  if (after.cut) return words.cuts[after.cut];
  if (after.colour) return words.colours[after.colour];
  if (after.pins) return pinWords([before.pins ?? [], after.pins], nameOf);
  if (after.folded) return foldWords([before.folded ?? [], after.folded], nameOf);
  if (!after.around) return words.whole;
  const { id, depth } = after.around;
  return before.around?.id === id ? words.away(depth) : words.around(nameOf(id));
}

function typesWords([before, after]: Change<'hiddenTypes'>): string {
  const words = networkMore.undo;
  const hidden = after.filter((type) => !before.includes(type));
  const shown = before.filter((type) => !after.includes(type));
  const named = (types: readonly EntityType[]) =>
    joined(
      types.map((type) => common.typesOfMany[type]),
      'and',
    );
  if (hidden.length > 0) return words.hide(named(hidden));
  return shown.length > 1 ? words.showAll : words.show(named(shown));
}

function pinWords([before, after]: Change<'pins'>, nameOf: (id: string) => string): string {
  const words = networkMore.undo;
  if (after.length === 0 && before.length > 1) return words.unpinAll;
  const released = before.find(({ id }) => !after.some((pin) => pin.id === id));
  if (released) return words.unpin(nameOf(released.id));
  const placed = after.find((pin) => !before.includes(pin));
  if (!placed) return words.pins;
  return before.some(({ id }) => id === placed.id) ? words.move(nameOf(placed.id)) : words.pin(nameOf(placed.id));
}

function foldWords([before, after]: Change<'folded'>, nameOf: (id: string) => string): string {
  const words = networkMore.undo;
  const folded = after.find((id) => !before.includes(id));
  if (folded !== undefined) return words.fold(nameOf(folded));
  const opened = before.filter((id) => !after.includes(id));
  return opened.length === 1 ? words.unfold(nameOf(opened[0]!)) : words.unfoldAll;
}
