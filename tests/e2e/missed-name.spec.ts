import { execFileSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import { network, open, panel, select } from './page.ts';
import { fileUrl, SITES } from './sites.ts';

const said = (page: Page) => page.getByRole('status').filter({ hasText: /\.$/ });
const bar = (page: Page) => panel(page).getByText('Selected words:');
const form = (page: Page) => panel(page).getByRole('group', { name: 'Add a name' });
const press = (page: Page, name: string) => panel(page).getByRole('button', { name, exact: true }).click();
const article = fileUrl('chain', '#open=article:chain-0');
const marked = (page: Page) => panel(page).locator('.body .place', { hasText: /^street$/ });

/** Names and their articles, as the list of the network has them. */
async function names(page: Page, url: string): Promise<readonly string[]> {
  await open(page, `${url.replace(/#.*$/, '')}#as=list&ties=all`);
  const rows = network(page).locator('[role=option]');
  await rows.first().waitFor();
  return (await rows.allInnerTexts()).map((row) => row.replace(/\s+/g, ' ')).sort();
}

test('words are selected with the mouse and are a place: marked at once, in the list, taken back, done again, and the next build has the same', async ({
  page,
}) => {
  await open(page, article);
  await select(page, 'stree');
  await press(page, 'Name …');
  await expect(form(page).getByText('“street” is')).toBeVisible();
  await expect(form(page).getByRole('button', { name: 'a person' })).toBeFocused();
  expect((await new AxeBuilder({ page }).include('.panel').analyze()).violations).toEqual([]);
  await form(page).getByRole('button', { name: 'a place' }).click();
  await expect(said(page)).toHaveText('street added as a place: the name stands in 14 articles.');
  await expect(marked(page)).toHaveCount(1);
  await expect(form(page)).toHaveCount(0);

  await page.getByRole('button', { name: 'Undo', exact: true }).click();
  await expect(marked(page)).toHaveCount(0);
  await page.keyboard.press('Control+Shift+Z');
  await expect(marked(page)).toHaveCount(1);

  await page.getByRole('button', { name: 'Corrections', exact: true }).click();
  await expect(panel(page).getByText('street is a place.')).toBeVisible();
  const download = page.waitForEvent('download');
  await press(page, 'Download corrections.json');
  const file = (await (await download).path())!;

  const here = await names(page, article);
  expect(here.some((row) => /street.*14/.test(row))).toBe(true);
  const out = join(SITES, 'chain-named');
  rmSync(out, { recursive: true, force: true });
  const options = ['--out', out, '--title', 'Named', '--pages', 'single', '--quiet', '--no-cache', '--corrections', file];
  execFileSync(process.execPath, ['bin/dateline.js', 'build', join(SITES, 'chain-articles'), ...options], {
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  expect(await names(page, fileUrl('chain-named'))).toEqual(here);
});

test('words of the headline are another name of somebody, found by typing, and the mark leads to them', async ({ page }) => {
  await open(page, fileUrl('harbour', '#open=article:vote'));
  await select(page, 'Council', '#reader-headline');
  await expect(bar(page)).toBeVisible();
  await press(page, 'Name …');
  await form(page).getByRole('textbox', { name: 'Find a name' }).fill('norrby');
  await page.keyboard.press('Enter');
  await expect(said(page)).toHaveText('“Council” is another name of Norrby now: it stands in 1 article.');
  await panel(page).locator('#reader-headline .place').click();
  await expect(panel(page).getByRole('heading', { level: 2 })).toHaveText('Norrby');
});

test('what can be no name is told why not, and so are words that are marked as that name', async ({ page }) => {
  await open(page, fileUrl('harbour', '#open=article:wall'));
  await select(page, '1998');
  await press(page, 'Name …');
  await expect(panel(page).getByRole('alert')).toHaveText('A name has at least one letter.');
  await select(page, 'Norrby');
  await press(page, 'Name …');
  await form(page).getByRole('button', { name: 'a place' }).click();
  await expect(panel(page).getByRole('alert')).toHaveText('Norrby is marked here already, as a place.');
  await page.keyboard.press('Escape');
  await expect(form(page)).toHaveCount(0);
});

test('a name is typed among the corrections, by keyboard alone', async ({ page }) => {
  await open(page, fileUrl('harbour', '#open=corrections'));
  await panel(page).getByRole('button', { name: 'Add a name …' }).focus();
  await page.keyboard.press('Enter');
  await expect(form(page).getByRole('textbox', { name: 'Name, as the articles write it' })).toBeFocused();
  await page.keyboard.type('harbour wall');
  await page.keyboard.press('Enter');
  await expect(form(page).getByRole('button', { name: 'a person' })).toBeFocused();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(said(page)).toHaveText('harbour wall added as an organisation: the name stands in 1 article.');
  await expect(panel(page).getByRole('button', { name: 'Add a name …' })).toBeFocused();
});

test('a phone has room for the bar and the form, and targets of 44 px', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto(article);
  await select(page, 'street');
  await press(page, 'Name …');
  for (const type of ['a person', 'a place'])
    expect((await form(page).getByRole('button', { name: type }).boundingBox())!.height).toBeGreaterThanOrEqual(44);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
});
