import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, type Page } from '@playwright/test';
import { open, panel, sentence } from './page.ts';
import { serveFolder } from './serve-folder.ts';
import { fileUrl, SITES } from './sites.ts';
import { expectSound } from './sound.ts';

const field = (page: Page) => page.getByRole('combobox', { name: 'Search names and words' });
const option = (page: Page, name: string | RegExp) => page.getByRole('listbox', { name: 'Suggestions' }).getByRole('option', { name });

/** Types into the field, by keyboard alone. */
async function type(page: Page, words: string): Promise<void> {
  await page.keyboard.press('/');
  await page.keyboard.type(words);
}

async function search(page: Page, words: string): Promise<void> {
  await field(page).fill(words);
  await field(page).press('Enter');
}

const headlines = (page: Page) => panel(page).getByRole('heading', { level: 3 });

test.describe('in one file', () => {
  test.beforeEach(async ({ page }) => open(page, fileUrl('floods')));

  test('a phrase stands side by side, its words anywhere', async ({ page }) => {
    await search(page, '"prime minister"');
    await expect(sentence(page)).toContainText('1 of 5 articles');
    await expect(headlines(page)).toHaveText(['Prime minister sends help']);
    await search(page, 'prime minister');
    await expect(sentence(page)).toContainText('2 of 5 articles');
  });

  test('a slip of the hand finds what was meant, says so, and can be taken to the letter', async ({ page }) => {
    await type(page, 'elecion');
    await expect(page.getByText('No article has “elecion”: election instead.')).toBeVisible();
    await page.keyboard.press('Enter');
    await expect(sentence(page)).toContainText('with “elecion” (“elecion” taken as election)');
    await expect(headlines(page)).toHaveText(['Election day']);
    await panel(page).getByRole('button', { name: 'Only “elecion”, to the letter' }).click();
    await expect(sentence(page)).toContainText('0 of 5 articles');
  });

  test('what is begun is completed while it is typed: names, words, and the articles that have it', async ({ page }) => {
    await type(page, 'lindq');
    await expect(option(page, /^Ana Lindqvist.*3 articles/)).toBeVisible();
    await field(page).fill('floo');
    await expect(option(page, /^flood 1 article/)).toBeVisible();
    await expect(option(page, /Water in the streets.*A flood came to Norrby/)).toBeVisible();
    await field(page).fill('electi');
    await page.keyboard.press('Enter');
    await expect(sentence(page)).toContainText('1 of 5 articles');
  });

  test('accents are no matter, and longer forms are found and said', async ({ page }) => {
    await search(page, 'goteborg flood');
    await expect(headlines(page)).toHaveText(['Prime minister sends help']);
    await expect(panel(page)).toContainText('“flood” also finds flooding.');
    await expect(panel(page).locator('.hit')).toHaveText(['flooding', 'Göteborg']);
  });

  test('fields are completed, filter, and one that is none is explained', async ({ page }) => {
    await type(page, 'who:lind');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await expect(field(page)).toHaveValue('who:"Ana Lindqvist" ');
    await page.keyboard.type('source:her');
    await expect(option(page, /^The Herald/)).toBeVisible();
    await page.keyboard.press('Enter');
    await expect(headlines(page)).toHaveText(['Election day']);
    await search(page, 'foo:mill');
    await expect(page.locator('#views')).toContainText(
      '“foo:” is no field; fields are who, org, where, name, title, source, from, to, on.',
    );
  });

  test('where no article has all words the nearest are told, and leaving a word out is offered', async ({ page }) => {
    await type(page, 'mill election flood');
    await expect(page.getByText('No article has all of these words. Nearest')).toBeVisible();
    await field(page).fill('election zebra');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('heading', { name: 'No article holds “election zebra”.' })).toBeVisible();
    await page.getByRole('button', { name: 'Without “zebra”: 1 article' }).click();
    await expect(sentence(page)).toContainText('1 of 5 articles');
  });

  test('facets count what would be left, filter, and follow one another', async ({ page }) => {
    await search(page, 'ana');
    await expect(sentence(page)).toContainText('3 of 5 articles');
    await panel(page).getByRole('button', { name: 'Narrow the selection' }).click();
    const facets = page.getByRole('group', { name: 'Narrow the selection' });
    await expect(facets.locator('label', { hasText: 'The Post' })).toContainText('2');
    await facets.getByLabel(/2023/).check();
    await expect(sentence(page)).toContainText(/2 of 5 articles, published\s+2023/);
    await expect(facets.locator('label', { hasText: 'The Post' })).toContainText('1');
    await expect(facets.locator('label', { hasText: '2022' })).toContainText('1');
    await facets.getByLabel(/2023/).uncheck();
    await expect(sentence(page)).toContainText('3 of 5 articles');
  });

  test('hits are marked in the article, and keys lead from one to the next', async ({ page }) => {
    await search(page, 'flood');
    await headlines(page).filter({ hasText: 'Water in the streets' }).getByRole('button').click();
    const article = panel(page).getByRole('article');
    await expect(article.locator('.hit')).toHaveText(['flood', 'flood']);
    const bar = panel(page).getByRole('group', { name: 'Hits of the search' });
    await expect(bar).toContainText('1 of 2 hits');
    await article.focus();
    await page.keyboard.press('h');
    await expect(bar).toContainText('2 of 2 hits');
    await expect(article.locator('.hit').nth(1)).toBeInViewport();
    await page.keyboard.press('Shift+H');
    await expect(bar).toContainText('1 of 2 hits');
    await expect(article.locator('.hit').first()).toBeInViewport();
    await bar.getByLabel('marked').uncheck();
    await expect(article.locator('.hit')).toHaveCount(0);
  });

  test('every place stands in context, in other orders too, and leads into the article', async ({ page }) => {
    await search(page, 'flood');
    await panel(page).getByRole('button', { name: 'Every place of “flood” in context' }).click();
    const places = panel(page).getByRole('list', { name: 'Places' }).locator('[data-row]');
    await expect(places).toHaveText([/A flood came/, /The flood left/, /of flooding in/]);
    await panel(page).getByLabel('Order of the places').selectOption('by what follows');
    await expect(places).toHaveText([/flood came/, /flooding in/, /flood left/]);
    const saved = page.waitForEvent('download');
    await panel(page).getByRole('button', { name: 'Copy or save the places' }).click();
    await page.getByRole('button', { name: 'Save as CSV' }).click();
    expect((await saved).suggestedFilename()).toBe('context.csv');
    const markdown = page.waitForEvent('download');
    await panel(page).getByRole('button', { name: 'Copy or save the places' }).click();
    await page.getByRole('button', { name: 'Save as Markdown' }).click();
    expect(readFileSync(await (await markdown).path(), 'utf8').match(/^- .*\*\*[Ff]lood(ing)?\*\*/gm)).toHaveLength(3);
    await places.last().click();
    await expect(panel(page).getByText('The flood left at noon.').locator('.hit')).toBeInViewport();
    await page.goBack();
    await expect(places).toHaveText([/flood came/, /flooding in/, /flood left/]);
  });

  test('the keyboard alone searches, opens a passage, and comes back', async ({ page }) => {
    await type(page, 'mill');
    await expect(option(page, /The old mill/)).toBeVisible();
    const active = page.getByRole('option', { selected: true });
    for (let i = 0; i < 12 && !(await active.filter({ hasText: 'The old mill' }).isVisible()); i++) await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await expect(panel(page).getByRole('article')).toContainText('Peter Holm bought the mill');
    await page.keyboard.press('/');
    await page.keyboard.press('Escape');
    await expect(page.getByRole('listbox', { name: 'Suggestions' })).toBeHidden();
  });

  test('a text from right to left is found, and its line runs as it does', async ({ page }) => {
    await type(page, 'الفيضان');
    await expect(option(page, /نوربي/)).toBeVisible();
    await page.keyboard.press('Enter');
    await panel(page)
      .getByRole('button', { name: /in context/ })
      .click();
    const line = panel(page).getByRole('list', { name: 'Places' }).locator('.line');
    expect(await line.evaluate((node) => getComputedStyle(node).direction)).toBe('rtl');
  });

  test('a link searches, and back takes the search away', async ({ page }) => {
    await search(page, 'mill');
    await expect(sentence(page)).toContainText('1 of 5 articles');
    const link = page.url();
    await page.goBack();
    await expect(sentence(page)).toContainText('5 of 5 articles');
    await page.goto('about:blank');
    await open(page, link);
    await expect(sentence(page)).toContainText('1 of 5 articles');
    await expect(field(page)).toHaveValue('mill');
  });
});

test.describe('390 px', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true });

  test('the menu fits, axe finds nothing in it, and what is chosen opens', async ({ page }) => {
    await open(page, fileUrl('floods'));
    await page.getByRole('button', { name: 'Search', exact: true }).tap();
    await field(page).tap();
    await expect(option(page, /^who:/)).toBeVisible();
    await field(page).fill('elecion');
    await expect(option(page, /Election day/)).toBeVisible();
    await expectSound(page);
    for (const box of await option(page, /./).evaluateAll((options) => options.map((one) => one.getBoundingClientRect().height)))
      expect(box).toBeGreaterThanOrEqual(44);
    await option(page, /Election day/).tap();
    await expect(panel(page).getByRole('article')).toContainText('The election was won');
  });
});

test('a page in parts asks for the index when somebody searches, and once', async ({ page }) => {
  const { server, url } = await serveFolder(join(SITES, 'split'));
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await open(page, url);
  await expect(panel(page).getByRole('listitem').first()).toContainText('6 Nov 2023');
  const indexes = () => asked.filter((path) => path.includes('search'));
  expect(indexes()).toEqual([]);
  await type(page, 'tin cup');
  await expect(option(page, /tin cup/).first()).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(sentence(page)).toContainText('1 of 2 articles');
  expect(indexes()).toHaveLength(1);
  server.close();
});

test('an index that cannot be had is told, and asked for again', async ({ page }) => {
  const { server, url } = await serveFolder(join(SITES, 'split'));
  await page.route(/search/, (route) => route.abort());
  await open(page, `${url}#words=tin`);
  const alert = page.getByRole('alert').filter({ hasText: 'The search found nothing yet' });
  await expect(alert).toBeVisible();
  await page.unroute(/search/);
  await alert.getByRole('button', { name: 'Try again' }).click();
  await expect(sentence(page)).toContainText('1 of 2 articles');
  await expect(alert).toBeHidden();
  server.close();
});
