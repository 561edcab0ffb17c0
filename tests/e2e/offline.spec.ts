import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { map, open, panel, sentence } from './page.ts';
import { serveFolder } from './serve-folder.ts';
import { fileUrl, SITES } from './sites.ts';

test('a page of one file sends no request and breaks no rule of its own', async ({ page }) => {
  const requests: string[] = [];
  const complaints: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  page.on('console', (message) => complaints.push(message.text()));
  page.on('pageerror', (error) => complaints.push(error.message));
  await open(page, fileUrl('sample'));
  await panel(page).getByRole('listitem').first().getByRole('heading').getByRole('button').click();
  await expect(panel(page).getByRole('article')).toContainText('In a surprising turn of events');
  await expect(map(page).locator('canvas')).toHaveAttribute('data-nodes', '10');
  expect(requests.filter((url) => !url.startsWith('data:'))).toEqual([fileUrl('sample')]);
  expect(complaints).toEqual([]);
});

test('its policy allows no inline script but its own', async ({ page }) => {
  await open(page, fileUrl('sample'));
  const policy = await page.locator('meta[http-equiv="Content-Security-Policy"]').getAttribute('content');
  const scripts = /script-src ([^;]*)/.exec(policy!)![1]!;
  expect(scripts).toMatch(/^'sha256-/);
  expect(scripts).not.toContain('unsafe');
  expect(policy).toContain("default-src 'none'");
  await expect(page.locator('meta[name="referrer"]')).toHaveAttribute('content', 'no-referrer');
});

test('a page in parts says by double click what it needs', async ({ page }) => {
  await page.goto(fileUrl('split'));
  await expect(page.getByRole('main')).toContainText('dateline serve');
});

test('a page in parts works from any web server and asks it alone', async ({ page }) => {
  const { server, url } = await serveFolder(join(SITES, 'split'));
  try {
    const requests: string[] = [];
    page.on('request', (request) => requests.push(request.url()));
    await open(page, url);
    await expect(sentence(page)).toContainText('2 of 2 articles');
    await panel(page).getByRole('listitem').first().getByRole('heading').getByRole('button').click();
    await expect(panel(page).getByRole('article')).toContainText('In a surprising turn of events');
    expect(requests.filter((request) => !request.startsWith(url) && !request.startsWith('data:'))).toEqual([]);
  } finally {
    server.close();
  }
});

test('nothing that an article holds runs or is followed in the page', async ({ page }) => {
  const complaints: string[] = [];
  page.on('dialog', (dialog) => complaints.push(dialog.message()));
  await open(page, fileUrl('hostile'));
  await expect(sentence(page)).toContainText('2 of 2 articles');
  for (let i = 0; i < 2; i++) {
    await panel(page).getByRole('heading', { level: 3 }).getByRole('button').nth(i).click();
    const article = panel(page).getByRole('article');
    await expect(article).toContainText('Lindqvist');
    await article.getByRole('heading').first().click();
    await article.getByText('Lindqvist').last().hover();
    expect(await page.locator('img, script[src], iframe, a[href^="javascript"]').count()).toBe(0);
    expect(await page.evaluate(() => document.title)).toBe('Corpus “hostile”');
    await page.goBack();
  }
  expect(complaints).toEqual([]);
});

test('articles without a date are counted and can be read', async ({ page }) => {
  await open(page, fileUrl('undated'));
  await expect(sentence(page)).toContainText('2 of 2 articles');
  await expect(panel(page)).toContainText('Without a date');
  await panel(page).getByRole('listitem').first().getByRole('heading').getByRole('button').click();
  await expect(panel(page).getByRole('article')).toContainText('Norrby');
});

test('one article without a name is a page too', async ({ page }) => {
  await open(page, fileUrl('single'));
  await expect(sentence(page)).toContainText('1 of 1 article');
  await expect(panel(page)).toContainText('It rained all day');
});
