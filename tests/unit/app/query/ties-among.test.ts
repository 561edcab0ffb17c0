import { expect, test } from 'vitest';
import { greatest } from '../../../../src/app/query/greatest.ts';
import { rangeRuns, runsOf, type Runs } from '../../../../src/app/query/runs.ts';
import { Tally } from '../../../../src/app/query/tally.ts';
import { TiesAmong } from '../../../../src/app/query/ties-among.ts';
import { seededRandom } from '../../../../src/pipeline/random.ts';
import { makeCorpus } from '../../../support/explorer.ts';

const random = seededRandom(5);
const below = (limit: number) => Math.floor(random() * limit);
const COUNT = 600;

/** More names than are kept at the checkpoints, so that some are frequent and some are not. */
const corpus = makeCorpus(
  Array.from({ length: COUNT }, (_, i) => ({
    id: `a${String(i).padStart(3, '0')}`,
    published: `20${String(10 + Math.floor(i / 12)).padStart(2, '0')}-${String(1 + (i % 12)).padStart(2, '0')}-01`,
    text: Array.from({ length: 1 + below(18) }, () => `[N${Math.floor(400 * random() ** 3)}] spoke.`).join('\n'),
  })),
);
const { entities, ties } = corpus;

function hasOf(runs: Runs): Uint8Array {
  const has = new Uint8Array(COUNT);
  for (let i = 0; i < runs.length; i += 2) has.fill(1, runs[i], runs[i + 1]);
  return has;
}

function expectEqual(among: TiesAmong, tally: Tally, runs: Runs, asked: ArrayLike<number>): void {
  const has = hasOf(runs);
  const counts = tally.moveTo({ has, size: has.reduce((sum, bit) => sum + bit, 0) });
  const { width, slot, articles, strength } = among.moveTo(runs, asked);
  const wanted = Array.from(asked);
  for (const a of wanted)
    for (const b of wanted) {
      if (a >= b) continue;
      const [s, t] = [Math.min(slot[a]!, slot[b]!), Math.max(slot[a]!, slot[b]!)];
      const tie = ties.between(a, b);
      const expected = tie < 0 ? [0, 0] : [counts.tieArticles[tie], counts.tieStrength[tie]];
      expect([articles[s * width + t], strength[s * width + t]]).toEqual(expected);
    }
}

test('whoever is asked for, and wherever the range goes, ties among them equal those of the tally', () => {
  const among = new TiesAmong(corpus, 40);
  const tally = new Tally(corpus);
  let [from, to] = [100, 200];
  for (let move = 0; move < 400; move++) {
    if (move % 3 === 0) [from, to] = [below(COUNT), below(COUNT)].sort((x, y) => x - y) as [number, number];
    else to = Math.min(COUNT, to + 1 + below(4));
    const runs = rangeRuns(from, to);
    const has = hasOf(runs);
    const named = tally.moveTo({ has, size: to - from }).entityArticles;
    expectEqual(among, tally, runs, move % 5 === 4 ? [below(200), 200 + below(100)] : greatest(named, 40));
  }
});

test('sets of many pieces are counted too', () => {
  const among = new TiesAmong(corpus, 20);
  const tally = new Tally(corpus);
  for (let move = 0; move < 60; move++) {
    const share = random();
    const has = Uint8Array.from({ length: COUNT }, () => Number(random() < share));
    const asked = [...entities.id.keys()].filter(() => random() < 0.03).slice(0, 20);
    expectEqual(among, tally, move % 4 === 0 ? rangeRuns(0, 30) : runsOf(has), asked);
  }
});

test('the greatest come first, equal ones in their order, and nobody who is not there', () => {
  expect([...greatest(Int32Array.of(3, 0, 9000, 5, 3, 7000), 4)]).toEqual([2, 5, 3, 0]);
  expect([...greatest(Int32Array.of(3, 0, 0), 2)]).toEqual([0]);
});
