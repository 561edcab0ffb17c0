import type { Grabbed } from '../behaviors/zoom-canvas.ts';
import { unitWords } from '../ui/unit-words.ts';
import { common } from '../words/common.ts';
import { network as words } from '../words/network.ts';
import { networkSoon } from '../words/network-soon.ts';
import { bringInSight, directionOf, pressMapKey } from './map-keys.ts';
import type { MapModel } from './map-model.svelte.ts';
import { markUnder } from './mark-under.ts';
import { pinned } from './pins.ts';
import { pinAt, unpinned } from './set-pin.ts';
import { toggleFold } from './toggle-fold.ts';

const NUDGES = { left: [-8, 0], right: [8, 0], up: [0, -8], down: [0, 8] } as const;

/** What pointer and keyboard do to the names of the map. */
export const mapHand = { press, focus, grab, again };

/** @returns whether the key means something here */
function press(map: MapModel, event: KeyboardEvent): boolean {
  const entity = here(map);
  const direction = directionOf(event.key);
  if (event.ctrlKey || event.metaKey || (event.altKey && !direction)) return false;
  map.byKeyboard = true;
  if (event.altKey && direction) {
    const [dx, dy] = NUDGES[direction];
    if (entity !== undefined) pin(map, entity, dx, dy);
  } else if (event.key === 'p' && entity !== undefined) pin(map, entity);
  else if (event.key === 'f' && entity !== undefined) fold(map, entity);
  else
    return pressMapKey(event, {
      marks: map.scene?.marks,
      here: entity,
      isThere: map.walked === entity,
      first: map.explorer.listing.network.entities[0],
      handle: map.handle,
      goTo: (next) => goTo(map, next),
      open: (opened, isShift) => map.act(opened === undefined ? undefined : { kind: 'entity', entity: opened }, isShift),
    });
  return true;
}

/** The keyboard has come to the map. */
function focus(map: MapModel): void {
  const entity = here(map);
  if (entity !== undefined) goTo(map, entity);
}

/** Where the keyboard stands, or would begin. */
function here(map: MapModel): number | undefined {
  const { entities } = map.explorer.listing.network;
  return [map.markOf(map.walked), ...map.explorer.marked, entities[0]].find((entity) => entity !== undefined && entities.includes(entity));
}

function goTo(map: MapModel, entity: number): void {
  const { corpus, network, measured: counts } = map.explorer.listing;
  const { entities } = corpus;
  map.walked = entity;
  map.explorer.hovered = entity;
  const ties = network.ties.reduce((sum, tie) => sum + Number(corpus.ties.a[tie] === entity || corpus.ties.b[tie] === entity), 0);
  const type = { ...common.types, community: words.community }[entities.type[entity]!];
  const count = unitWords(counts.entityCounts[entity]!, counts.unit);
  map.announced = [entities.name[entity], type, count, common.ties(ties)].join(common.comma);
  const mark = map.markAt(entity);
  if (mark) bringInSight(mark, map);
}

/** Pins a name where it stands, so many px further; without px a second time releases it. */
function pin(map: MapModel, entity: number, dx = 0, dy = 0): void {
  const { explorer } = map;
  const { entities } = explorer.listing.corpus;
  const id = entities.id[entity]!;
  const mark = map.markAt(entity);
  if (!mark) return;
  const isRelease = dx === 0 && dy === 0 && mark.isPinned;
  const { pins } = explorer.view;
  explorer.set({ pins: isRelease ? unpinned(pins, id) : pinned(pins, pinAt(id, { x: mark.x + dx, y: mark.y + dy }, map)) });
  map.announced = networkSoon[isRelease ? 'released' : 'pinned'](entities.name[entity]!);
}

/** Folds the community of a name, or unfolds a fold; the keyboard stays with the name. */
function fold(map: MapModel, entity: number): void {
  const name = map.explorer.listing.corpus.folds?.membersOf(entity)[0] ?? entity;
  map.announced = toggleFold(map.explorer, entity);
  map.walked = map.markOf(name);
}

/** A mark is clicked twice: a fold is unfolded, a pin released. */
function again(map: MapModel, entity: number): void {
  const { corpus } = map.explorer.listing;
  if (corpus.folds?.at(entity)) fold(map, entity);
  else if (map.pins.some(({ id }) => id === corpus.entities.id[entity])) pin(map, entity);
}

/** Takes hold of the name under a pointer; undefined where there is none. */
function grab(map: MapModel, event: PointerEvent): Grabbed | undefined {
  const found = map.under(event);
  const mark = found?.kind === 'entity' ? map.markAt(found.entity) : undefined;
  if (!mark || !map.element) return undefined;
  const held = mark.entity;
  const from = map.element.getBoundingClientRect();
  // Held where it was taken, which may be its label.
  const offset = { x: mark.x - event.clientX + from.left, y: mark.y - event.clientY + from.top };
  const id = map.explorer.listing.corpus.entities.id[held]!;
  return {
    move: ({ x, y }) => {
      const at = { x: x + offset.x, y: y + offset.y };
      map.carried = pinAt(id, at, map);
      const onto = map.scene ? markUnder(map.scene.marks, held, at) : -1;
      map.heldOver = onto < 0 ? undefined : { held, onto, isLetGo: false };
    },
    end: (isCalledOff) => {
      if (map.heldOver && !isCalledOff) map.heldOver = { ...map.heldOver, isLetGo: true };
      else map.letGo(!isCalledOff);
    },
  };
}
