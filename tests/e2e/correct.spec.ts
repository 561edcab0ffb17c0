import { expect, test, type Page } from '@playwright/test';
import { map, markOf, network, open, panel } from './page.ts';
import { fileUrl } from './sites.ts';
import { expectSound } from './sound.ts';

const said = (page: Page) => page.getByRole('status').filter({ hasText: /\.$/ });
const heading = (page: Page) => panel(page).getByRole('heading', { level: 2 });
const correct = (page: Page) => panel(page).getByRole('button', { name: 'Correct', exact: true }).click();
const card = (id: string) => fileUrl('chain', `#open=entity:${id}`);

test('a name is renamed, is something else, and is hidden; each is taken back, done again, and there when the page is opened again', async ({
  page,
}) => {
  await open(page, card('peter-holm'));
  await correct(page);
  const field = panel(page).getByRole('textbox', { name: 'Name', exact: true });
  await expect(field).toBeFocused();
  await field.fill('Peter Holmgren');
  await field.press('Enter');
  await expect(heading(page)).toHaveText('Peter Holmgren');
  await expect(said(page)).toHaveText('Peter Holm renamed Peter Holmgren.');

  await panel(page).getByRole('button', { name: 'organisation', exact: true }).click();
  await expect(panel(page).locator('.kind')).toHaveText('Organisation');
  await expect(said(page)).toHaveText('Peter Holmgren is an organisation now.');

  await page.getByRole('button', { name: 'Undo', exact: true }).click();
  await expect(panel(page).locator('.kind')).toHaveText('Person');
  await expect(said(page)).toHaveText('Undone: Peter Holmgren is an organisation now.');
  await page.getByRole('button', { name: 'Redo', exact: true }).click();
  await expect(panel(page).locator('.kind')).toHaveText('Organisation');

  await panel(page).getByRole('button', { name: 'Hide everywhere' }).click();
  await expect(said(page)).toHaveText('Peter Holmgren hidden.');
  await expect(heading(page)).not.toHaveText('Peter Holmgren');
  await page.keyboard.press('Control+z');
  await expect(heading(page)).toHaveText('Peter Holmgren');
  await page.keyboard.press('Control+Shift+Z');
  await expect(heading(page)).not.toHaveText('Peter Holmgren');
  await page.keyboard.press('Control+z');
  await expect(heading(page)).toHaveText('Peter Holmgren');

  await page.reload();
  await expect(heading(page)).toHaveText('Peter Holmgren');
  await expect(panel(page).locator('.kind')).toHaveText('Organisation');
});

test('two names are made one by keyboard alone, and the card shows who leads', async ({ page }) => {
  await open(page, card('karin-falk'));
  await panel(page).getByRole('button', { name: 'Correct', exact: true }).focus();
  await page.keyboard.press('Enter');
  const merge = panel(page).getByRole('button', { name: 'Merge with …' });
  while (!(await merge.evaluate((button) => button === document.activeElement))) await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(panel(page).getByRole('textbox', { name: 'Merge with whom' })).toBeFocused();
  await page.keyboard.type('nym');
  await page.keyboard.press('Enter');
  await expect(panel(page).getByText('Maria Nyman leads; Karin Falk becomes another name of it.')).toBeVisible();
  await expect(panel(page).getByRole('button', { name: 'Merge', exact: true })).toBeFocused();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(panel(page).getByText('Karin Falk leads; Maria Nyman becomes another name of it.')).toBeVisible();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Enter');
  await expect(heading(page)).toHaveText('Maria Nyman');
  await expect(heading(page)).toBeFocused();
  await expect(said(page)).toHaveText('Karin Falk merged into Maria Nyman.');
  await expect(panel(page).getByText('12 articles, 12 independent')).toBeVisible();
  await page.keyboard.press('Control+z');
  await expect(heading(page)).toHaveText('Karin Falk');
});

test('the name of somebody else of that type is not taken: the two are offered to be merged', async ({ page }) => {
  await open(page, card('karin-falk'));
  await correct(page);
  await panel(page).getByRole('textbox', { name: 'Name', exact: true }).fill('Peter Holm');
  await page.keyboard.press('Enter');
  await expect(panel(page).getByText('Another person has that name already.')).toBeVisible();
  await panel(page).getByRole('button', { name: 'Merge', exact: true }).click();
  await expect(said(page)).toHaveText(/merged into/);
});

interface Place {
  readonly x: number;
  readonly y: number;
}

/** Drags one mark onto another and lets it go. */
async function drop(page: Page, from: Place, to: Place): Promise<void> {
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move((from.x + to.x) / 2, (from.y + to.y) / 2, { steps: 5 });
  await page.mouse.move(to.x, to.y, { steps: 5 });
  await expect(map(page).getByRole('status')).toHaveText(/^Merge/);
  await page.mouse.up();
}

test('a mark dropped on another asks whether the two are one, and merges nothing by itself', async ({ page }) => {
  await open(page, fileUrl('chain'));
  const [from, to] = [await markOf(page, 'karin-falk'), await markOf(page, 'peter-holm')];
  await drop(page, from, to);
  const ask = page.getByRole('dialog', { name: 'Merge Karin Falk into Peter Holm' });
  await expect(ask.getByRole('button', { name: 'Merge', exact: true })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(ask).toBeHidden();
  expect(new URL(page.url()).hash).not.toContain('pin=');

  await drop(page, from, to);
  await ask.getByRole('button', { name: 'Merge', exact: true }).click();
  await expect(said(page)).toHaveText('Karin Falk merged into Peter Holm.');
  await expect(map(page).locator('canvas')).toHaveAttribute('data-nodes', '4');

  await page.keyboard.press('Control+z');
  await expect(map(page).locator('canvas')).toHaveAttribute('data-nodes', '5');
  const back = await markOf(page, 'karin-falk');
  expect(Math.hypot(back.x - from.x, back.y - from.y)).toBeLessThan(2);

  await drop(page, from, to);
  await ask.getByRole('button', { name: 'Only move' }).click();
  await expect(network(page).getByRole('button', { name: 'Unpin all (1)' })).toBeVisible();
});

test('on the map, what was done last is taken back first, corrections and pins alike', async ({ page }) => {
  await open(page, card('karin-falk'));
  await correct(page);
  await panel(page).getByRole('textbox', { name: 'Name', exact: true }).fill('Karin Falck');
  await page.keyboard.press('Enter');
  await expect(heading(page)).toHaveText('Karin Falck');
  await map(page).focus();
  await page.keyboard.press('p');
  await expect(network(page).getByRole('button', { name: /^Unpin all/ })).toBeVisible();
  await page.keyboard.press('Control+z');
  await expect(network(page).getByRole('button', { name: /^Unpin all/ })).toBeHidden();
  await expect(heading(page)).toHaveText('Karin Falck');
  await page.keyboard.press('Control+z');
  await expect(heading(page)).toHaveText('Karin Falk');
});

test('in the reader one mention is somebody else, and then a whole article is', async ({ page }) => {
  await open(page, fileUrl('wave', '#open=entity:ana-lindqvist&open=article:dam-3:0'));
  const here = () => panel(page).getByRole('button', { name: 'Not Ana Lindqvist here' });
  await expect(here()).toBeVisible();
  await here().click();
  await expect(panel(page).getByRole('radio', { name: 'Only this mention' })).toBeChecked();
  const name = panel(page).getByRole('textbox', { name: 'Or somebody new' });
  await expect(name).toHaveValue('Ana Lindqvist (2)');
  await name.fill('Anna Lindqvist');
  await name.press('Enter');
  await expect(said(page)).toHaveText('Ana Lindqvist is Anna Lindqvist at this place now.');
  await expect(panel(page).getByText('1 mention', { exact: true })).toBeVisible();
  await expect(panel(page).locator('.body')).toContainText('Mayor Ana Lindqvist said');

  // The name that is left, by its card.
  await panel(page).locator('.body [data-mark]').nth(1).click();
  await expect(heading(page)).toHaveText('Ana Lindqvist');
  await correct(page);
  await panel(page).getByRole('button', { name: 'Not Ana Lindqvist in that article' }).click();
  await panel(page).getByRole('textbox', { name: 'Find a name' }).fill('anna');
  await page.keyboard.press('Enter');
  await expect(said(page)).toHaveText('Ana Lindqvist is Anna Lindqvist at this place now.');

  await open(page, fileUrl('wave', '#open=entity:ana-lindqvist&open=article:dam-5:0'));
  await page.reload();
  await here().click();
  await panel(page).getByRole('radio', { name: 'All 2 in this article' }).check();
  await panel(page).getByRole('button', { name: 'Anna Lindqvist', exact: false }).click();
  await expect(said(page)).toHaveText('Ana Lindqvist is Anna Lindqvist in this article now.');
  await page.goto(fileUrl('wave', '#open=entity:anna-lindqvist'));
  await page.reload();
  await expect(heading(page)).toHaveText('Anna Lindqvist');
  await expect(panel(page).getByText('2 articles, 2 independent')).toBeVisible();
});

test('a mention far down in an article is corrected, and the text stays where it is', async ({ page }) => {
  await page.setViewportSize({ width: 1200, height: 700 });
  await open(page, fileUrl('sample', '#open=entity:vladimir-putin'));
  await panel(page).locator('.source').first().click();
  const article = panel(page).getByRole('article');
  for (let step = 0; step < 3; step++) await panel(page).getByRole('button', { name: 'Next' }).click();
  await panel(page).getByRole('button', { name: 'Not Vladimir Putin here' }).click();
  const top = () => article.evaluate((element) => element.scrollTop);
  await expect.poll(top).toBeGreaterThan(60);
  const before = await top();
  const mark = panel(page).locator('[data-mark][aria-current]').first();
  const place = await mark.getAttribute('data-mark');
  await panel(page).getByRole('textbox', { name: 'Or somebody new' }).press('Enter');
  await expect(said(page)).toHaveText('Vladimir Putin is Vladimir Putin (2) at this place now.');
  await expect(article).toBeFocused();
  await expect(panel(page).locator(`[data-mark="${place}"]`).first()).toBeInViewport();
  // The form gives its room back, and near its end the text has not so far to scroll.
  expect(Math.abs((await top()) - before)).toBeLessThan(40);
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true });

  test('a name is merged from its card, with targets large enough for a finger', async ({ page }) => {
    await open(page, card('karin-falk'));
    await correct(page);
    const small = await panel(page)
      .locator('.correct button, .correct input')
      .evaluateAll((all) => all.filter((one) => one.getBoundingClientRect().height < 44).map((one) => one.outerHTML));
    expect(small).toEqual([]);
    await panel(page).getByRole('button', { name: 'Merge with …' }).click();
    await panel(page).getByRole('button', { name: 'Peter Holm 4 articles' }).click();
    await panel(page).getByRole('button', { name: 'Merge', exact: true }).click();
    await expect(said(page)).toHaveText(/merged into/);
    const undo = await page.getByRole('button', { name: 'Undo', exact: true }).boundingBox();
    expect(undo!.height).toBeGreaterThanOrEqual(44);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
  });

  test('a mention is given to somebody else below the text, which stays in sight', async ({ page }) => {
    await page.goto(fileUrl('wave', '#open=entity:ana-lindqvist&open=article:dam-3:0')); // the reader has no header
    await panel(page).getByRole('button', { name: 'Not Ana Lindqvist here' }).click();
    await expect(panel(page).locator('[data-mark][aria-current]')).toBeInViewport();
    const small = await panel(page)
      .locator('.line button, .line input[type=text], .line select, .line label:has(input)')
      .evaluateAll((all) => all.filter((one) => one.getBoundingClientRect().height < 44).map((one) => one.outerHTML));
    expect(small).toEqual([]);
    await panel(page).getByRole('radio', { name: 'All 2 in this article' }).check();
    await panel(page).getByRole('button', { name: 'Give it that name' }).click();
    await expect(said(page)).toHaveText('Ana Lindqvist is Ana Lindqvist (2) in this article now.');
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
  });
});

for (const viewport of [
  { width: 1440, height: 900 },
  { width: 390, height: 844 },
])
  test.describe(`${viewport.width} px`, () => {
    test.use({ viewport });
    test('axe finds nothing on a card and in an article that are being corrected', async ({ page }) => {
      await open(page, card('karin-falk'));
      await correct(page);
      await panel(page).getByRole('button', { name: 'place', exact: true }).click();
      await expect(said(page)).toHaveText('Karin Falk is a place now.');
      await panel(page).getByRole('button', { name: 'Merge with …' }).click();
      await expectSound(page);
      await page.goto(fileUrl('wave', '#open=entity:ana-lindqvist&open=article:dam-3:0'));
      await panel(page).getByRole('button', { name: 'Not Ana Lindqvist here' }).click();
      await expectSound(page);
    });
  });
