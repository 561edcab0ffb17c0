import { readFileSync } from 'node:fs';
import { expect, test as base, type Locator, type Page } from '@playwright/test';
import { Actions } from './actions.ts';
import { Scout } from './case-scout.ts';
import { articles, dayWords, finding, independent, nameOf, naming, passage, passagesOfTie, type Counted } from './case-truth.ts';
import { map, network, open, panel, sentence, timeline } from './page.ts';
import { fileUrl } from './sites.ts';

/**
 * Ten things that somebody wants to know of the Lowgate case, found by mouse from the page as it opens, each in so many actions at
 * most. What is expected comes from the truth of the case. Where Dateline does not read the case as the truth has it, another tie of
 * the truth stands for the finding; tests/corpora/lowgate.truth/README.md says which findings that are.
 */
const test = base.extend<{ scout: Scout; by: Actions }>({
  scout: async ({ context }, use) => use(new Scout(await context.newPage())),
  by: async ({ page }, use) => {
    await open(page, fileUrl('lowgate'));
    // Whoever comes for the first time is asked about the tour; the counting begins after that.
    await page.getByRole('button', { name: 'No, thanks' }).click();
    await expect(map(page).locator('canvas')).toHaveAttribute('data-nodes', /[1-9]/);
    await use(new Actions(page));
  },
});

const mostNamed = (page: Page) => panel(page).getByRole('list', { name: 'People named in most of these articles' }).getByRole('listitem');
const text = async (of: Locator) => (await of.innerText()).replace(/\s+/g, ' ').trim();

test('1. the most important people of two months: one drag', async ({ page, by, scout }) => {
  const { counted } = finding<{ from: string; to: string; result: readonly Counted[] }>('who-mattered');
  const [from, to] = await scout.range(counted.from, counted.to);
  await by.drag(from, to);
  await expect(sentence(page)).toContainText('published 1 May – 30 Jun 2023');
  const [first, second, third] = counted.result;
  await expect(mostNamed(page).nth(0)).toHaveText(new RegExp(`${nameOf(first!.entity)}\\s+${first!.articles}$`));
  await expect(mostNamed(page).nth(1)).toContainText(nameOf(second!.entity));
  await expect(mostNamed(page).nth(2)).toContainText(nameOf(third!.entity));
  await expect(mostNamed(page).nth(2)).toBeInViewport();
  expect(by.count).toBe(1);
});

test('2. a sentence that ties two names: one click on their line', async ({ page, by, scout }) => {
  await by.click(await scout.line('harlund-line', 'lemke-advisory'));
  const quotation = panel(page).locator('blockquote').first();
  await expect(quotation).toBeInViewport();
  const said = await text(quotation);
  const told = passagesOfTie('harlund-line', 'lemke-advisory').filter((each) => each.text.includes(said));
  expect(told.map(({ id }) => id)).toEqual(finding('payment').passages);
  expect(by.count).toBe(1);
});

test('3. how many independent texts say so: no action more', async ({ page, by, scout }) => {
  const both = naming('wanda-szulc', 'pilot-house');
  const texts = independent(both);
  expect(texts).toBeLessThan(both.length);
  await by.click(await scout.line('wanda-szulc', 'pilot-house'));
  const counts = panel(page).getByText(`${both.length} articles, ${texts} independent`);
  await expect(counts).toBeInViewport();
  const quotation = panel(page).locator('blockquote').first();
  await expect(quotation).toBeInViewport();
  expect(both.map(({ id }) => id)).toContain(passage('waitress').article);
  await expect(quotation).toContainText(passage('waitress').text);
  expect(by.count).toBe(1);
});

test('4. who connects two who are never named together: three clicks', async ({ page, by, scout }) => {
  const { counted } = finding<{ a: string; c: string; result: { together: number; through: readonly string[] } }>('go-between');
  expect(counted.result.together).toBe(0);
  const [a, c] = [await scout.mark(counted.a), await scout.mark(counted.c, `who=${counted.a}`)];
  await by.click(a, { shift: true });
  await expect(sentence(page)).toContainText(nameOf(counted.a));
  await by.click(c, { shift: true });
  await expect(page.getByRole('heading', { name: /^No article names both/ })).toContainText(nameOf(counted.c));
  await by.click(page.getByRole('button', { name: 'Who connects the two' }));
  await expect(panel(page)).toContainText('No article names both.');
  const between = panel(page).locator('h3', { hasText: 'Tied to both' }).locator('xpath=following-sibling::ul[1]').getByRole('listitem');
  const people = articles.flatMap(({ mentions }) => mentions.flatMap((mention) => (mention.type === 'person' ? mention.entity : [])));
  const names = await Promise.all(
    [...new Set(people)].map(async (id) => ((await between.filter({ hasText: nameOf(id) }).count()) > 0 ? [id] : [])),
  );
  expect(names.flat()).toEqual(counted.result.through);
  await expect(between.first()).toContainText(nameOf(counted.result.through[0]!));
  await expect(between.first()).toBeInViewport();
  expect(by.count).toBe(3);
});

test('5. what changed around a name after a day: four actions', async ({ page, by, scout }) => {
  const { counted } = finding<{ entity: string; day: string }>('after-the-retraction');
  const days = articles.flatMap(({ date }) => date ?? []).sort();
  const [first, last] = [days[0]!, days.at(-1)!];
  const parting = await scout.parting(first, '2023-09-21', counted.day, last);
  await by.click(timeline(page).getByRole('button', { name: 'Compare periods' }));
  const grip = timeline(page).getByRole('slider', { name: 'Day that parts the periods' });
  const box = (await grip.boundingBox())!;
  await by.drag({ x: box.x + box.width / 2, y: box.y + box.height / 2 }, parting);
  await expect(sentence(page)).toContainText(`against ${dayWords(counted.day)}`);
  const field = panel(page).getByRole('searchbox', { name: 'Names with' });
  await by.click(field);
  await by.type(nameOf(counted.entity));

  const about = naming(counted.entity).filter(({ date }) => date !== undefined);
  for (const other of ['viktor-lemke', 'clemence-idowu']) {
    const both = naming(other).filter((article) => about.includes(article));
    expect(both.filter(({ date }) => date! < counted.day)).toEqual([]);
    const row = panel(page)
      .getByRole('row')
      .filter({ hasText: nameOf(other) });
    await expect(row.getByRole('cell').nth(0)).toHaveText('0');
    await expect(row.getByRole('cell').nth(1)).toHaveText(/^[1-9]/);
    await expect(row).toBeInViewport();
  }
  const gone = panel(page)
    .getByRole('row')
    .filter({ hasText: nameOf('northshore-consortium') });
  expect(naming('northshore-consortium').filter((article) => about.includes(article) && article.date! >= counted.day)).toEqual([]);
  await expect(gone.getByRole('cell').nth(0)).toHaveText(/^[1-9]/);
  await expect(gone.getByRole('cell').nth(1)).toHaveText('0');
  expect(by.count).toBe(4);
});

test('6. why a peak is there: no action', async ({ page, by }) => {
  const { counted, entities, passages } = finding<{ from: string; to: string; result: Readonly<Record<string, number>> }>('november-peak');
  const total = Object.values(counted.result).reduce((sum, day) => sum + day, 0);
  const label = timeline(page).getByRole('button', { name: new RegExp(`Nov 2023, ${total} articles`) });
  await expect(label).toBeInViewport();
  const headline = await label.getAttribute('title');
  const told = articles.filter(({ title, date }) => title === headline && date! >= counted.from && date! <= counted.to);
  expect(told).toHaveLength(1);
  expect(told[0]!.date).toBe(counted.from);
  expect(passages.map((id) => passage(id).article.slice(0, 10))).toContain(told[0]!.id.slice(0, 10));
  const said = await text(label);
  expect(entities.filter((id) => said.includes(nameOf(id)))).not.toEqual([]);
  // Whoever the label names is in the articles that prove the finding.
  const proving = articles.filter(({ id }) => passages.some((each) => passage(each).article === id));
  const involved = proving.flatMap(({ mentions }) => mentions.flatMap(({ type, entity }) => (type === 'place' ? [] : entity)));
  expect([...new Set(involved)].filter((id) => said.includes(nameOf(id))).length).toBeGreaterThanOrEqual(3);
  expect(by.count).toBe(0);
});

test('7. when two were first named together: two clicks', async ({ page, by, scout }) => {
  const { counted, passages } = finding<{ a: string; b: string; result: { first: string; date: string } }>('first-together');
  const at = await scout.mark(counted.b);
  await by.click(at);
  await by.click(
    panel(page)
      .locator('ol.ties')
      .getByRole('button', { name: nameOf(counted.a) }),
  );
  const { outlet } = articles.find(({ id }) => id === counted.result.first)!;
  const who = panel(page)
    .getByRole('listitem')
    .filter({ hasText: /first, \d/ });
  await expect(who).toContainText(outlet!);
  await expect(who).toContainText(`first, ${dayWords(counted.result.date)}`);
  await expect(who).toBeInViewport();
  const met = passages.map(passage).find(({ article }) => article === counted.result.first)!;
  const quotation = panel(page).locator('blockquote').first();
  await expect(quotation).toBeInViewport();
  expect(met.text).toContain(await text(quotation));
  expect(by.count).toBe(2);
});

test('8. two marks that are one are merged in four actions, and taken apart again in one', async ({ page, by, scout }) => {
  const said = page.getByRole('status').filter({ hasText: /Ines Pereda/ });
  const [held, onto] = [await scout.mark('ines-pereda', 'ties=all'), await scout.mark('ines-calloway', 'ties=all')];
  const canvas = map(page).locator('canvas');
  const drawn = await canvas.getAttribute('data-ties');
  await by.choose(network(page).getByRole('combobox', { name: 'Which ties' }), 'every tie');
  await expect(canvas).not.toHaveAttribute('data-ties', drawn!);
  const before = await canvas.getAttribute('data-nodes');
  await by.drag(held, onto);
  await by.click(
    page
      .getByRole('dialog', { name: /Ines Pereda/ })
      .getByRole('button')
      .first(),
  );
  await expect(said).toContainText(nameOf('ines-calloway'));
  await expect(canvas).toHaveAttribute('data-nodes', String(Number(before) - 1));
  expect(by.count).toBe(4);
  await by.click(page.getByRole('button', { name: 'Undo', exact: true }));
  await expect(canvas).toHaveAttribute('data-nodes', before!);
  expect(by.count).toBe(5);
});

test('9. the view as it is goes to somebody else: one click', async ({ page, context, by, scout }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const line = await scout.line('viktor-lemke', 'simon-calloway');
  await by.drag(...(await scout.range('2023-10-01', '2023-11-30')));
  await by.click(line);
  await expect(panel(page).locator('blockquote').first()).toBeVisible();
  const before = by.count;
  await by.click(page.getByRole('button', { name: 'Share' }));
  await expect(page.getByRole('dialog').getByRole('status')).toContainText('Link copied.');
  expect(by.count - before).toBe(1);
  const other = await context.newPage();
  await open(other, await page.evaluate(() => navigator.clipboard.readText()));
  await expect(sentence(other)).toHaveText(await sentence(page).innerText());
  await expect(panel(other).getByRole('heading', { level: 2 })).toHaveText(
    await panel(page).getByRole('heading', { level: 2 }).innerText(),
  );
  await expect(panel(other).locator('blockquote')).toHaveText(await panel(page).locator('blockquote').allInnerTexts());
});

test('10. what ties two names goes to a spreadsheet: two clicks', async ({ page, by, scout }) => {
  const both = naming('wanda-szulc', 'pilot-house');
  await by.click(await scout.line('wanda-szulc', 'pilot-house'));
  const coming = page.waitForEvent('download');
  await by.click(panel(page).getByRole('button', { name: 'Save as CSV' }));
  const download = await coming;
  expect(download.suggestedFilename()).toMatch(/\.csv$/);
  const [, head, ...rows] = readFileSync(await download.path(), 'utf8')
    .trim()
    .split('\r\n');
  expect(head).toBe('row,published,outlet,headline,passage,sentences_apart,copy_of,url,article');
  expect(rows.map((row) => row.slice(row.lastIndexOf(',') + 1)).sort()).toEqual(both.map(({ id }) => id).sort());
  expect(rows.join(' ')).toContain(passage('waitress').text.slice(0, 60));
  expect(by.count).toBe(2);
});
