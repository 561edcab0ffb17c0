import { expect, test } from 'vitest';
import { tabulate } from '../../../../src/app/data/corpus.ts';
import { Texts } from '../../../../src/app/data/texts.ts';
import { Explorer } from '../../../../src/app/state/explorer.svelte.ts';
import { Touring } from '../../../../src/app/tour/touring.svelte.ts';
import { BUNDLE_VERSION } from '../../../../src/schema/bundle-version.ts';
import type { Tour } from '../../../../src/schema/tour.ts';
import { makeBundle } from '../../../support/bundle.ts';
import { TWO_ARTICLES, TYPES } from '../../../support/explorer.ts';

const TOUR: Tour = {
  format: 'dateline-tour',
  version: BUNDLE_VERSION,
  title: 'A war',
  language: 'en',
  steps: [
    { text: 'As it opens.', view: '' },
    { text: 'Somebody.', view: 'open=entity%3Avladimir-putin' },
    { text: 'A day.', view: 'from=2023-11-06&to=2023-11-06' },
  ],
};

function setUp({ fragment = '', hasTour = true, failures = 0 } = {}) {
  const { manifest, shard, search } = makeBundle(TWO_ARTICLES, TYPES);
  const corpus = tabulate({ ...manifest, ...(hasTour ? { tour: { name: 'tour' } } : {}) });
  let asked = 0;
  const source = {
    manifest: async () => manifest,
    search: async () => search,
    shard: async (name: string) => {
      if (name !== 'tour') return shard;
      if (asked++ < failures) throw new Error('tour.json could not be loaded');
      return TOUR;
    },
  };
  const explorer = new Explorer(corpus, new Texts(source, corpus), fragment);
  let isGiven = false;
  const answer = { isGiven: () => isGiven, give: () => void (isGiven = true) };
  return { explorer, answer, asked: () => asked, touring: new Touring(explorer, answer) };
}

test('whoever comes for the first time is invited, and not again once there was an answer', async () => {
  const { touring, explorer, answer } = setUp();
  await touring.invite();
  expect(touring.isInvited).toBe(true);
  touring.decline();
  expect(touring.isInvited).toBe(false);
  const again = new Touring(explorer, answer);
  await again.invite();
  expect(again.isInvited).toBe(false);
});

test.each([
  ['with a link to a view', { fragment: 'open=entity%3Avladimir-putin' }, 0],
  ['where there is no tour', { hasTour: false }, 0],
  ['where the tour cannot be had', { failures: 1 }, 1],
])('nobody is invited who comes %s', async (_, given, asked) => {
  const made = setUp(given);
  await made.touring.invite();
  expect(made.touring.isInvited).toBe(false);
  expect(made.asked()).toBe(asked);
  expect(made.touring.failure).toBe('');
});

test('whoever asks for a tour that cannot be had is told why, and may ask again', async () => {
  const { touring } = setUp({ failures: 1 });
  expect(await touring.prepare()).toBe(false);
  expect(touring.failure).toBe('tour.json could not be loaded');
  expect(await touring.prepare()).toBe(true);
  expect(touring.failure).toBe('');
});

test('each step shows its view; before the first is nothing, and after the last the tour is over and the page stays', async () => {
  const { touring, explorer, answer } = setUp();
  await touring.prepare();
  touring.start();
  expect([touring.at, explorer.address, answer.isGiven()]).toEqual([0, '', true]);
  touring.go(-1);
  expect(touring.at).toBe(0);
  touring.go(1);
  expect(explorer.trail).toEqual([{ kind: 'entity', id: 'vladimir-putin' }]);
  touring.go(2);
  expect([touring.isLast, explorer.articles.size, explorer.trail.length]).toEqual([true, 1, 0]);
  touring.go(3);
  expect([touring.step, touring.isLeft, explorer.articles.size]).toEqual([undefined, true, 1]);
});

test('back in the browser goes back in the tour, and out of it where it began elsewhere', async () => {
  const { touring, explorer } = setUp({ fragment: 'open=entity%3Amark-milley' });
  await touring.prepare();
  touring.start();
  touring.go(1);
  touring.go(2);
  explorer.restore('open=entity%3Avladimir-putin');
  touring.followHistory();
  expect(touring.at).toBe(1);
  explorer.restore('words=cup');
  touring.followHistory();
  expect(touring.at).toBe(1);
  explorer.restore('open=entity%3Amark-milley');
  touring.followHistory();
  expect([touring.at, touring.isLeft]).toEqual([-1, true]);
});
