import { expect, test as base } from '@playwright/test';
import { Actions } from './actions.ts';
import { dayWords, finding, independent, nameOf, naming, passage, passagesOfTie, type Counted } from './case-truth.ts';
import { map, open, panel, sentence, timeline } from './page.ts';
import { fileUrl } from './sites.ts';

/**
 * The first five of the ten things of the Lowgate case without a mouse, from the page as it opens. Every key counts, and a word or a
 * date that is typed into a field counts as one; each test holds its number, with
 * room for a control or two that may come to stand on the way.
 */
const test = base.extend<{ by: Actions }>({
  by: async ({ page }, use) => {
    await open(page, fileUrl('lowgate'));
    await expect(map(page).locator('canvas')).toHaveAttribute('data-nodes', /[1-9]/);
    await use(new Actions(page));
  },
});

/** The card of a name: the search takes it from wherever the keyboard is. */
async function openCard(by: Actions, id: string): Promise<void> {
  await by.press('/');
  await by.type(nameOf(id));
  await expect(by.page.getByRole('option', { name: nameOf(id) }).first()).toBeVisible();
  await by.press('ArrowDown');
  await by.press('Enter');
  await expect(panel(by.page).getByRole('heading', { level: 2, name: nameOf(id) })).toBeFocused();
}

test('1. the most important people of two months, by typed dates', async ({ page, by }) => {
  const { counted } = finding<{ from: string; to: string; result: readonly Counted[] }>('who-mattered');
  await by.tabTo(timeline(page).getByLabel('From'));
  await by.type(counted.from);
  await by.press('Tab');
  await by.type(counted.to);
  await by.press('Enter');
  await expect(sentence(page)).toContainText('published 1 May – 30 Jun 2023');
  const people = panel(page).getByRole('list', { name: 'People named in most of these articles' }).getByRole('listitem');
  const [first, second, third] = counted.result;
  await expect(people.nth(0)).toHaveText(new RegExp(`${nameOf(first!.entity)}\\s+${first!.articles}$`));
  await expect(people.nth(1)).toContainText(nameOf(second!.entity));
  await expect(people.nth(2)).toContainText(nameOf(third!.entity));
  expect(by.count).toBeLessThanOrEqual(24);
});

test('2. a sentence that ties two names, from the card of one', async ({ page, by }) => {
  await openCard(by, 'lemke-advisory');
  await by.tabTo(
    panel(page)
      .locator('ol.ties')
      .getByRole('button', { name: nameOf('harlund-line') }),
  );
  await by.press('Enter');
  const quotation = panel(page).locator('blockquote').first();
  await expect(quotation).toBeInViewport();
  const said = (await quotation.innerText()).replace(/\s+/g, ' ').trim();
  expect(
    passagesOfTie('harlund-line', 'lemke-advisory')
      .filter(({ text }) => text.includes(said))
      .map(({ id }) => id),
  ).toEqual(finding('payment').passages);
  expect(by.count).toBeLessThanOrEqual(16);
});

test('3. how many independent texts say so: no key more', async ({ page, by }) => {
  const both = naming('wanda-szulc', 'pilot-house');
  await openCard(by, 'wanda-szulc');
  await by.tabTo(
    panel(page)
      .locator('ol.ties')
      .getByRole('button', { name: nameOf('pilot-house') }),
  );
  await by.press('Enter');
  await expect(panel(page).locator('blockquote').first()).toContainText(passage('waitress').text);
  await expect(panel(page).getByText(`${both.length} articles, ${independent(both)} independent`)).toBeInViewport();
  expect(by.count).toBeLessThanOrEqual(17);
});

test('4. who connects two who are never named together', async ({ page, by }) => {
  const { counted } = finding<{ a: string; c: string; result: { together: number; through: readonly string[] } }>('go-between');
  await openCard(by, counted.a);
  await by.tabTo(panel(page).getByRole('button', { name: 'Path to another name' }));
  await by.press('Enter');
  await expect(page.getByRole('textbox', { name: 'Find a name' })).toBeFocused();
  await by.type(nameOf(counted.c));
  await by.press('Tab');
  await by.press('Enter');
  await expect(panel(page)).toContainText('No article names both.');
  const between = panel(page).locator('h3', { hasText: 'Tied to both' }).locator('xpath=following-sibling::ul[1]').getByRole('listitem');
  await expect(between.first()).toContainText(nameOf(counted.result.through[0]!));
  await expect(between.first()).toBeInViewport();
  expect(by.count).toBeLessThanOrEqual(12);
});

test('5. what changed around a name after a day', async ({ page, by }) => {
  const { counted } = finding<{ entity: string; day: string }>('after-the-retraction');
  await by.tabTo(timeline(page).getByRole('button', { name: 'Compare periods' }));
  await by.press('Enter');
  await expect(panel(page).getByRole('heading', { level: 2 })).toBeFocused();
  await by.tabTo(panel(page).getByRole('searchbox', { name: 'Names with' }));
  await by.type(nameOf(counted.entity));
  const parting = timeline(page).getByRole('button', { name: 'Before and after' });
  await by.backTo(parting);
  await by.press('Enter');
  const day = page.getByRole('textbox', { name: 'Day' });
  await by.tabTo(day);
  await by.type(counted.day);
  await by.press('Enter');
  await expect(sentence(page)).toContainText(`against ${dayWords(counted.day)}`);
  for (const other of ['viktor-lemke', 'clemence-idowu']) {
    const row = panel(page)
      .getByRole('row')
      .filter({ hasText: nameOf(other) });
    await expect(row.getByRole('cell').nth(0)).toHaveText('0');
    await expect(row.getByRole('cell').nth(1)).toHaveText(/^[1-9]/);
  }
  expect(by.count).toBeLessThanOrEqual(58);
});
