import { expect, test } from 'vitest';
import { Correcting, type Keeping } from '../../../../src/app/corrections/correcting.svelte.ts';
import { asAnotherName, asNew } from '../../../../src/app/corrections/give-name.ts';
import { carriedCorrections, carriedText } from '../../../../src/app/corrections/link.ts';
import { refer } from '../../../../src/app/corrections/refer.ts';
import { withStep } from '../../../../src/app/corrections/step-list.ts';
import type { Corpus } from '../../../../src/app/data/corpus.ts';
import type { Correction } from '../../../../src/schema/corrections.ts';
import { makeExplorer } from '../../../support/explorer.ts';

const person = (name: string) => ({ name, type: 'person' as const });
const rename = (name: string, to: string): Correction => ({ kind: 'rename', entity: person(name), to });
const merge: Correction = { kind: 'merge', entities: [person('Vladimir Putin'), person('Mark Milley')] };

function correcting(kept?: readonly Correction[], write: Keeping['write'] = () => {}) {
  const explorer = makeExplorer('open=tie:vladimir-putin:mark-milley&lane=mark-milley&lane=vladimir-putin');
  return { explorer, page: new Correcting(explorer, { read: () => kept, write }, async () => [0, 1]) };
}

test('a merge counts both as one in every table, and what was open of the two is the one', async () => {
  const { explorer, page } = correcting();
  const before = explorer.corpus;
  await page.make(merge);
  const { entities } = explorer.corpus;
  const row = entities.byId.get('vladimir-putin')!;
  expect(entities.byId.get('mark-milley')).toBe(row);
  expect(entities.articles[row]).toBe(2);
  expect(entities.articles[before.entities.byId.get('mark-milley')!]).toBe(0);
  expect(explorer.trail).toEqual([{ kind: 'entity', id: 'vladimir-putin' }]);
  expect(explorer.view.lanes).toEqual(['vladimir-putin']);
  expect(explorer.counts.entityArticles[row]).toBe(2);
});

test('a merge that was prepared is made without counting anew, and to the same', async () => {
  const { explorer, page } = correcting();
  const prepared: Corpus[] = [];
  const count = explorer.expect.bind(explorer);
  explorer.expect = (corpus) => {
    prepared.push(corpus);
    count(corpus);
  };
  page.prepare(merge);
  page.prepare(merge);
  await page.make(merge);
  expect(prepared).toHaveLength(1);
  expect(explorer.corpus).toBe(prepared[0]);

  const plainly = correcting();
  await plainly.page.make(merge);
  expect({ ...explorer.corpus.entities }).toEqual({ ...plainly.explorer.corpus.entities });
  expect([...explorer.counts.entityArticles]).toEqual([...plainly.explorer.counts.entityArticles]);
  expect([...explorer.counts.tieStrength]).toEqual([...plainly.explorer.counts.tieStrength]);
});

test('what was prepared is forgotten where something else is corrected instead', async () => {
  const { explorer, page } = correcting();
  page.prepare(merge);
  await page.make(rename('Mark Milley', 'General Milley'));
  expect(explorer.corpus.entities.name).toContain('General Milley');
  expect(page.steps).toHaveLength(1);
  await page.make(merge);
  expect(explorer.corpus.entities.byId.get('mark-milley')).toBe(explorer.corpus.entities.byId.get('vladimir-putin'));
});

test('undo brings the corpus as it was built back, and redo the correction', async () => {
  const { explorer, page } = correcting();
  const built = explorer.corpus;
  await page.make(merge);
  const corrected = explorer.corpus.entities.name;
  await page.undo();
  expect(explorer.corpus).toBe(built);
  expect([page.canUndo, page.canRedo, page.steps]).toEqual([false, true, []]);
  await page.redo();
  expect(explorer.corpus.entities.name).toEqual(corrected);
  expect(page.steps).toEqual([merge]);
});

test('texts are read with the names that corrections give', async () => {
  const { explorer, page } = correcting();
  const place = { article: 'two', start: 0, end: 14, text: 'Vladimir Putin' };
  await page.make({ kind: 'split', entity: person('Vladimir Putin'), articles: [], mentions: [place], to: person('Somebody else') });
  const { entities } = explorer.corpus;
  const other = entities.byId.get('somebody-else')!;
  const { mentions } = await explorer.texts.article(1);
  expect(mentions.filter(({ entity }) => entity === other).map(({ start, end }) => [start, end])).toEqual([[0, 14]]);
  expect(entities.names[other]).toEqual([['Vladimir Putin', 1]]);
  expect(entities.names[entities.byId.get('vladimir-putin')!]).toEqual([
    ['Putin', 2],
    ['Vladimir Putin', 1],
  ]);
  expect(page.misfits).toEqual([]);
});

test('a name that was missed is marked in the text and counted', async () => {
  const { explorer, page } = correcting();
  await page.make({ kind: 'add', entity: { name: 'tin cup', type: 'organization' }, aliases: [] });
  const row = explorer.corpus.entities.byId.get('tin-cup')!;
  expect(explorer.corpus.entities.articles[row]).toBe(1);
  const stored = await explorer.texts.article(1);
  expect(stored.mentions.filter(({ entity }) => entity === row).map(({ start, end }) => stored.text.slice(start, end))).toEqual([
    'tin cup',
  ]);
});

test('it is told in how many articles a name stands that was missed, and what is undone', async () => {
  const { page } = correcting();
  const general = asNew('General', 'person');
  await page.tell(general.step, general.words);
  expect(page.said).toEqual({ text: 'General added as a person: the name stands in 1 article.', way: 'undo' });
  const help = asAnotherName('Kim Jong-un', person('Mark Milley'), 'Mark Milley');
  await page.tell(help.step, help.words);
  expect(page.said?.text).toBe('“Kim Jong-un” is another name of Mark Milley now: it stands in 2 articles.');
  await page.undo();
  expect(page.said?.text).toBe('Undone: “Kim Jong-un” is another name of Mark Milley now: it stands in 2 articles.');
});

test('a name that stands nowhere is told, and can be taken back', async () => {
  const { page } = correcting();
  const { step, words } = asNew('Nobody Here', 'person');
  await page.tell(step, words);
  expect(page.said).toEqual({ text: 'Nothing changed: no article has that name, but for captions and credits.', way: 'undo' });
});

test('of two who are given the same words the last has them', () => {
  const added = asNew('tin cup', 'organization').step;
  const other = asNew('tin cup', 'place').step;
  const alias = asAnotherName('tin cup', person('Mark Milley'), 'Mark Milley').step;
  expect([added, other].reduce<readonly Correction[]>(withStep, [])).toEqual([other]);
  expect([added, alias].reduce<readonly Correction[]>(withStep, [])).toEqual([alias]);
  const two: Correction = { kind: 'alias', entity: person('Vladimir Putin'), aliases: ['tin cup', 'man'] };
  expect([two, alias].reduce<readonly Correction[]>(withStep, [])).toEqual([two, alias]);
});

test('what was kept is followed again, and what the browser refuses to keep is said', async () => {
  const { explorer, page } = correcting([rename('Mark Milley', 'General Milley')], () => {
    throw new Error('The quota has been exceeded.');
  });
  await page.open();
  expect(explorer.corpus.entities.name).toContain('General Milley');
  expect(page.notKept).toBe('');
  await page.make(merge);
  expect(page.notKept).toBe('The quota has been exceeded.');
});

test('a correction that does not fit is said and stops no other', async () => {
  const { explorer, page } = correcting([rename('Nobody', 'Somebody'), rename('Mark Milley', 'General Milley')]);
  await page.open();
  expect(page.misfits.map(({ by, kind }) => [by, kind])).toEqual([[0, 'nobody']]);
  expect(explorer.corpus.entities.name).toContain('General Milley');
});

test('of two new names for one the last counts, and who is merged into another keeps no name of its own', () => {
  const all = [rename('A', 'B'), rename('A', 'C'), rename('D', 'E'), { kind: 'merge', entities: [person('F'), person('D')] } as const];
  expect(all.reduce<readonly Correction[]>(withStep, [])).toEqual([all[1], all[3]]);
});

test('to say that two are two takes their merge back, and the other way round', () => {
  const apart: Correction = { kind: 'apart', entities: [person('Mark Milley'), person('Vladimir Putin')] };
  expect(withStep([merge], apart)).toEqual([apart]);
  expect(withStep([apart], merge)).toEqual([merge]);
});

test('a name that two bear is called by another one that is nobody else’s, or not at all', () => {
  const row = (name: string, ...names: string[]) => ({
    name,
    type: 'person' as const,
    names: names.map((used): [string, number] => [used, 1]),
  });
  const rows = [row('Kim', 'Kim', 'Kim Jong-un'), row('Kim', 'Kim'), row('Ann')];
  expect(rows.map((_, at) => refer(rows, at))).toEqual([person('Kim Jong-un'), undefined, person('Ann')]);
});

test('a link carries corrections whatever their letters, and a mangled one carries none', () => {
  const steps = [rename('Kim “Łódź” 金', 'Ünal'), merge];
  const text = carriedText(steps);
  expect(text).toMatch(/^fix=[\w-]+$/);
  expect(carriedCorrections(`#from=2023-11-06&${text}`)).toEqual(steps);
  expect(carriedCorrections('#fix=%%%')).toEqual([]);
  expect(carriedCorrections('#fix=e30')).toEqual([]);
});
