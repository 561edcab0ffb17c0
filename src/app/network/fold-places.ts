import type { Corpus } from '../data/corpus.ts';
import { articlesNamingAny } from '../query/fold.ts';
import type { Listing } from '../query/listing.ts';
import type { ShownNetwork } from '../query/shown-network.ts';
import type { Frame } from './frame.ts';
import type { Positions } from './positions.ts';
import { networkScale } from './scale.ts';

/** What is left free between a fold and any other mark, in px of the layout. */
const GAP = 6;

/** How far a mark of any shape reaches at most, in radii: a diamond's corner. */
const REACH = Math.sqrt(Math.PI / 2);

/** A spiral that covers the plane evenly: so many px apart, so many places tried. */
const STEP = 3;
const MOST_TRIED = 6000;
const GOLDEN_ANGLE = Math.PI * (3 - Math.sqrt(5));

/**
 * Places of a folded network: who is not folded stands where it stood; a fold stands at the centre of its members, each with the
 * weight of its articles in the whole corpus, or at the place nearest to that where it covers nobody. A function of who is shown and
 * what is folded alone. The folds of most articles are placed first.
 *
 * @param settled places of the network without folds, in its order
 */
export function foldPlaces(
  corpus: Corpus,
  unfolded: ShownNetwork,
  { corpus: listed, network }: Listing,
  settled: Positions,
  frame: Frame,
): Positions {
  const { radius } = networkScale(corpus);
  const before = new Map(unfolded.entities.map((entity, i) => [entity, i]));
  const x = new Float64Array(network.entities.length);
  const y = new Float64Array(network.entities.length);
  const taken: { readonly x: number; readonly y: number; readonly reach: number }[] = [];
  const folded: number[] = [];
  network.entities.forEach((row, i) => {
    if (listed.folds?.at(row)) {
      folded.push(i);
      return;
    }
    x[i] = settled.x[before.get(row)!]!;
    y[i] = settled.y[before.get(row)!]!;
    taken.push({ x: x[i]!, y: y[i]!, reach: REACH * radius(corpus.entities.articles[row]!) });
  });
  const everywhere = new Uint8Array(corpus.articles.count).fill(1);
  for (const i of folded) {
    const { members } = listed.folds!.at(network.entities[i]!)!;
    // By the whole corpus, so that a mark keeps its place when the period shrinks.
    const reach = REACH * radius(articlesNamingAny(corpus, everywhere, members).length);
    const home = centreOf(members, corpus, before, settled);
    const at = nearestFree(home, frame, (place) =>
      taken.every((other) => Math.hypot(place.x - other.x, place.y - other.y) >= reach + other.reach + GAP),
    );
    x[i] = at.x;
    y[i] = at.y;
    taken.push({ ...at, reach });
  }
  return { x, y };
}

interface Place {
  readonly x: number;
  readonly y: number;
}

function centreOf(members: readonly number[], { entities }: Corpus, before: ReadonlyMap<number, number>, settled: Positions): Place {
  let [x, y, total] = [0, 0, 0];
  for (const member of members) {
    const weight = entities.articles[member]!;
    x += settled.x[before.get(member)!]! * weight;
    y += settled.y[before.get(member)!]! * weight;
    total += weight;
  }
  return { x: x / total, y: y / total };
}

/** Along a spiral from home; home itself where the plane is so full that nothing is free. */
function nearestFree(home: Place, { left, top, width, height }: Frame, isFree: (place: Place) => boolean): Place {
  for (let i = 0; i < MOST_TRIED; i++) {
    const place = {
      x: home.x + STEP * Math.sqrt(i) * Math.cos(i * GOLDEN_ANGLE),
      y: home.y + STEP * Math.sqrt(i) * Math.sin(i * GOLDEN_ANGLE),
    };
    const isIn = place.x >= left + 16 && place.x <= left + width - 16 && place.y >= top + 16 && place.y <= top + height - 16;
    if ((isIn || i === 0) && isFree(place)) return place;
  }
  return home;
}
