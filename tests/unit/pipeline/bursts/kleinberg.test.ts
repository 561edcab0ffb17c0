import fc from 'fast-check';
import { expect, test } from 'vitest';
import { burstRate, kleinberg, type Articles, type Naming } from '../../../../src/pipeline/bursts/kleinberg.ts';
import { seededRandom } from '../../../../src/pipeline/random.ts';

/** A series of bins: articles, and those of them that name the entity. */
type Series = readonly (readonly [articles: number, named: number])[];

function columnsOf(series: Series): [Naming, Articles] {
  const before = [0];
  for (const [articles] of series) before.push(before.at(-1)! + articles);
  const rows = [...series.keys()].filter((bin) => series[bin]![1] > 0);
  return [
    { bin: rows, count: rows.map((bin) => series[bin]![1]) },
    { before, filled: series.filter(([articles]) => articles > 0).length },
  ];
}

/** −ln of the binomial probability of a bin, without the coefficient, which is the same in both states. */
function cost([articles, named]: readonly [number, number], rate: number): number {
  return -named * Math.log(rate) - (articles - named) * Math.log(1 - rate);
}

/** What a sequence of states costs, added up as the paper has it. */
function costOf(states: readonly boolean[], series: Series): number {
  const usual = series.reduce((sum, [, named]) => sum + named, 0) / series.reduce((sum, [articles]) => sum + articles, 0);
  const threshold = Math.log(series.filter(([articles]) => articles > 0).length);
  return states.reduce((sum, isHigh, i) => {
    const rise = isHigh && !states[i - 1] ? threshold : 0;
    return sum + rise + cost(series[i]!, isHigh ? burstRate(usual) : usual);
  }, 0);
}

const series = fc.array(
  fc.integer({ min: 0, max: 12 }).chain((articles) => fc.tuple(fc.constant(articles), fc.integer({ min: 0, max: articles }))),
  { minLength: 1, maxLength: 9 },
);

test('no sequence of states is cheaper than the bursts found', () => {
  fc.assert(
    fc.property(series, (bins) => {
      const named = bins.reduce((sum, [, r]) => sum + r, 0);
      fc.pre(named > 0 && named < bins.reduce((sum, [d]) => sum + d, 0));
      const bursts = kleinberg(...columnsOf(bins));
      const states = bins.map((_, i) => bursts.some(({ first, last }) => first <= i && i <= last));
      let least = Infinity;
      for (let mask = 0; mask < 2 ** bins.length; mask++)
        least = Math.min(
          least,
          costOf(
            bins.map((_, i) => (mask >> i) % 2 === 1),
            bins,
          ),
        );
      expect(costOf(states, bins)).toBeCloseTo(least, 9);
    }),
    { numRuns: 400 },
  );
});

test('bursts are apart, begin and end with the entity, weigh what they save and at least what it costs to begin one', () => {
  fc.assert(
    fc.property(series, (bins) => {
      const [naming, articles] = columnsOf(bins);
      const usual = bins.reduce((sum, [, r]) => sum + r, 0) / bins.reduce((sum, [d]) => sum + d, 0);
      const bursts = kleinberg(naming, articles);
      for (const [i, { first, last, weight }] of bursts.entries()) {
        expect(bins[first]![1]).toBeGreaterThan(0);
        expect(bins[last]![1]).toBeGreaterThan(0);
        if (i > 0) expect(first).toBeGreaterThan(bursts[i - 1]!.last + 1);
        const saved = bins.slice(first, last + 1).reduce((sum, bin) => sum + cost(bin, usual) - cost(bin, burstRate(usual)), 0);
        expect(weight).toBeCloseTo(saved, 9);
        expect(weight).toBeGreaterThanOrEqual(Math.log(articles.filled) - 1e-9);
      }
    }),
    { numRuns: 400 },
  );
});

test('bins without articles change nothing', () => {
  const busy: Series = [[8, 0], [8, 1], [8, 0], [8, 5], [8, 6], [8, 5], [8, 0], [8, 0], [8, 1], [8, 0]]; // prettier-ignore
  const spread = busy.flatMap((bin): Series => [bin, [0, 0], [0, 0]]);
  const [burst] = kleinberg(...columnsOf(busy));
  expect(burst).toMatchObject({ first: 3, last: 5 });
  expect(kleinberg(...columnsOf(spread))).toEqual([{ first: 9, last: 15, weight: burst!.weight }]);
});

test('an entity that every article names, or none, has no burst', () => {
  expect(kleinberg(...columnsOf([[3, 3], [40, 40], [3, 3]]))).toEqual([]); // prettier-ignore
  expect(kleinberg(...columnsOf([[3, 0], [0, 0]]))).toEqual([]); // prettier-ignore
  expect(kleinberg({ bin: [], count: [] }, { before: [0], filled: 0 })).toEqual([]);
});

test('the rate of bursts is twice the usual one, and below 1 for the most frequent', () => {
  expect(burstRate(0.1)).toBeCloseTo(0.2);
  expect(burstRate(1 / 3)).toBeCloseTo(2 / 3);
  expect(burstRate(0.8)).toBeCloseTo(0.9);
});

test('an entity that is always named as often is hardly ever in a burst', () => {
  // From any bin on, the likelihood ratio of the two states reaches e^w by chance with a probability of at most e^−w (Ville), so that
  // n bins hold at most n·e^−w such stretches on average: of weight ln(n) + 3, one in twenty entities at most has one.
  const random = seededRandom(7);
  const entities = 400;
  const bins = 150;
  let heavy = 0;
  for (let entity = 0; entity < entities; entity++) {
    const rate = 0.01 + 0.3 * random();
    const flat = Array.from({ length: bins }, (): [number, number] => {
      let named = 0;
      for (let article = 0; article < 10; article++) if (random() < rate) named++;
      return [10, named];
    });
    heavy += kleinberg(...columnsOf(flat)).filter(({ weight }) => weight >= Math.log(bins) + 3).length;
  }
  expect(heavy).toBeLessThanOrEqual(entities * Math.exp(-3));
});
