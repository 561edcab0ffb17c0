import { readFile } from 'node:fs/promises';
import { expect, test, type Page } from '@playwright/test';
import { open, panel } from './page.ts';
import { fileUrl } from './sites.ts';
import { expectSound } from './sound.ts';

const rows = (page: Page) => panel(page).getByRole('list', { name: 'Chronology' }).locator('> li');

async function openChronology(page: Page, fragment = ''): Promise<void> {
  await open(page, fileUrl('harbour', `#list=chronology${fragment}`));
  await expect(rows(page).first().locator('blockquote')).toBeVisible();
}

async function choose(page: Page, what: string): Promise<void> {
  await panel(page).getByRole('button', { name: 'Copy or save the chronology' }).click();
  await page.getByRole('group', { name: 'Copy or save the chronology' }).getByRole('button', { name: what }).click();
}

test('the articles are also a chronology: what they speak of, from the oldest event to the newest', async ({ page }) => {
  await open(page, fileUrl('harbour'));
  await panel(page).getByRole('button', { name: 'Chronology' }).click();
  await expect(page).toHaveURL(/list=chronology/);
  await expect(rows(page)).toHaveCount(5);
  await expect(rows(page)).toContainText([
    /1998\s*1998.*It was built in 1998/,
    /2021\s*Mar.*It was built in 1998 and mended in March 2021/,
    /2024\s*12 Jan.*the council had voted.*Council looks back.*The Courier, 9 Feb 2024 · as written/,
    /4 Feb 2024.*broke on Sunday.*The Norrby Post, 5 Feb 2024 · worked out: “Sunday”, the Sunday before publication/,
    /2025\s*6 May.*work would begin on 6 May 2025/,
  ]);
});

test('a row opens its article at the passage, and back returns to the list', async ({ page }) => {
  await openChronology(page);
  await rows(page).last().getByRole('button', { name: 'Council looks back' }).click();
  const article = panel(page).getByRole('article');
  await expect(article.locator('.passage').first()).toContainText('Mayor');
  await expect(page).toHaveURL(/open=article%3Avote%3A\d+/);
  await page.goBack();
  await expect(rows(page)).toHaveCount(5);
});

test('a range of dates mentioned limits the rows', async ({ page }) => {
  await openChronology(page, '&mentioned-from=2024-01-01&mentioned-to=2024-12-31');
  await expect(rows(page)).toHaveCount(2);
});

test('copied as text, each passage has its source; the page says how many were copied', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await openChronology(page);
  await choose(page, 'Copy as text');
  await expect(panel(page).getByRole('status').filter({ hasText: '5 passages copied' })).toBeVisible();
  const text = await page.evaluate(() => navigator.clipboard.readText());
  expect(text).toContain('5 dated passages of 2 articles, published 5 – 9 Feb 2024.');
  expect(text).toContain('Corpus ');
  expect(text).toContain(
    '4 Feb 2024 – “The harbour wall of Norrby broke on Sunday.”\n“Harbour wall breaks”, The Norrby Post, 5 Feb 2024, https://example.org/wall (worked out: “Sunday”, the Sunday before publication)',
  );
});

test('where the page may not use the clipboard, it copies the older way', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read']);
  await page.addInitScript(() => {
    navigator.clipboard.writeText = () => Promise.reject(new Error('refused'));
  });
  await openChronology(page);
  await choose(page, 'Copy as Markdown');
  await expect(panel(page).getByRole('status').filter({ hasText: '5 passages copied as Markdown' })).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toContain('[Harbour wall breaks](<https://example.org/wall>)');
});

test('where it may not copy at all, it lays the text out, selected, for the reader to copy', async ({ page }) => {
  await page.addInitScript(() => {
    navigator.clipboard.writeText = () => Promise.reject(new Error('refused'));
    document.execCommand = () => false;
  });
  await openChronology(page);
  await choose(page, 'Copy as text');
  const field = page.getByRole('dialog', { name: 'Copy the chronology' }).getByRole('textbox');
  await expect(field).toBeFocused();
  const selected = await field.evaluate((node: HTMLTextAreaElement) => node.value.slice(node.selectionStart, node.selectionEnd));
  expect(selected).toMatch(/^Corpus “harbour”: chronology\n/);
  expect(selected).toContain('It was built in 1998');
});

test('a page opened by double click saves the table, and breaks no rule of its own', async ({ page }) => {
  const complaints: string[] = [];
  page.on('console', (message) => complaints.push(message.text()));
  await openChronology(page);
  const download = page.waitForEvent('download');
  await choose(page, 'Save as CSV');
  const file = await download;
  expect(file.suggestedFilename()).toBe('chronology.csv');
  const lines = (await readFile(await file.path(), 'utf8')).split('\r\n');
  expect(lines[1]).toBe('row,date,first_day,last_day,certainty,how_read,passage,headline,outlet,published,url,article');
  expect(lines[2]).toContain('1,1998,1998-01-01,1998-12-31,as written,as written,It was built in 1998 and mended in March 2021.');
  expect(lines).toHaveLength(8);
  expect(complaints).toEqual([]);
});

test('the rows are walked by key', async ({ page }) => {
  await openChronology(page);
  await rows(page).first().locator('[data-row]').focus();
  await page.keyboard.press('End');
  await expect(rows(page).last().locator('[data-row]')).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(panel(page).getByRole('article')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(rows(page).last().locator('[data-row]')).toBeFocused();
});

for (const [size, viewport] of Object.entries({ desktop: { width: 1440, height: 900 }, phone: { width: 390, height: 844 } }))
  test.describe(size, () => {
    test.use({ viewport, hasTouch: size === 'phone' });
    test('axe finds nothing in a chronology with its menu open', async ({ page }) => {
      await openChronology(page, '&who=ana-lindqvist&tab=articles');
      await panel(page).getByRole('button', { name: 'Copy or save the chronology' }).click();
      await expect(page.getByRole('button', { name: 'Save as CSV' })).toBeVisible();
      await expectSound(page);
    });
  });
