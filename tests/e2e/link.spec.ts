import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import type { Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test, type Page } from '@playwright/test';
import { network, open, panel, sentence } from './page.ts';
import { serveFolder } from './serve-folder.ts';

const ARTICLES: readonly (readonly [name: string, text: string])[] = [
  ['2024-02-01 wall.txt', 'Mayor Ana Lindqvist met Peter Holm in Norrby. Lindqvist said that the wall would hold.\n'],
  ['2024-02-05 dam.txt', 'Erik Lindqvist wrote to Peter Holm about the dam. Lindqvist asked for an answer.\n'],
  ['2024-02-09 fair.txt', 'Ana Lindqvist opened the fair in Norrby. Maria Nyman sold the first ticket. Nyman was glad.\n'],
];
const LATER: typeof ARTICLES = [
  ['2023-12-24 snow.txt', 'Karin Falk told Peter Holm on Sunday that it would snow. Falk was right.\n'],
  ['2024-03-01 road.txt', 'Ana Lindqvist and Karin Falk opened the road to Stockholm. It is open to all.\n'],
];

let folder: string;
let server: Server;
let url: string;

test.beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'dateline-link-'));
  mkdirSync(join(folder, 'articles'));
  build(ARTICLES);
  ({ server, url } = await serveFolder(join(folder, 'site')));
});
test.afterAll(() => {
  server.close();
  rmSync(folder, { recursive: true, force: true });
});

/** Adds articles, and builds the page into the folder where it was. */
function build(articles: typeof ARTICLES): void {
  for (const [name, text] of articles) writeFileSync(join(folder, 'articles', name), text);
  const options = ['--out', join(folder, 'site'), '--title', 'Norrby', '--pages', 'single', '--quiet', '--no-cache'];
  execFileSync(process.execPath, ['bin/dateline.js', 'build', join(folder, 'articles'), ...options], { stdio: 'inherit' });
}

const changed = (page: Page) => page.getByRole('status').filter({ hasText: 'The articles have changed since this link was made.' });

test('an unknown name in a link is taken for the one whose other name it is', async ({ page }) => {
  await open(page, `${url}#who=nyman&open=entity%3Anyman`);
  await expect(sentence(page)).toContainText('1 of 3 articles');
  await expect(panel(page).getByRole('heading', { name: 'Maria Nyman' })).toBeVisible();
  await expect.poll(() => page.url()).toContain('who=maria-nyman');
  await expect(page.getByText('The link names')).toHaveCount(0);
  await expect(page.getByText('does not hold')).toHaveCount(0);
});

test('of a name in a link that two have, the page asks who is meant', async ({ page }) => {
  await open(page, `${url}#from=2024-02-01&to=2024-02-09&who=lindqvist&who=gone`);
  const question = page.getByRole('status').filter({ hasText: 'The link names' });
  await expect(question).toContainText('The link names “lindqvist”, which may be Ana Lindqvist or Erik Lindqvist:');
  await expect(page.getByText('This link names what this corpus does not hold (any more): gone.')).toBeVisible();
  await question.getByRole('button', { name: 'Erik Lindqvist' }).click();
  await expect(sentence(page)).toContainText('1 of 3 articles');
  await expect(sentence(page)).toContainText('Erik Lindqvist');
  await expect(question).toHaveCount(0);
  await page.getByRole('button', { name: 'Dismiss the line about what is not held' }).click();
  await expect(page.getByText('does not hold')).toHaveCount(0);
  await page.goBack();
  await expect(sentence(page)).toContainText('3 of 3 articles');
});

test('the question can be dismissed', async ({ page }) => {
  await open(page, `${url}#who=lindqvist`);
  await page.getByRole('button', { name: 'Dismiss the question about “lindqvist”' }).click();
  await expect(page.getByText('The link names')).toHaveCount(0);
  await expect(sentence(page)).toContainText('3 of 3 articles');
});

test('a shared link shows the same view in another browser when more articles have come, and says that they have', async ({
  page,
  context,
  browser,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await open(page, `${url}#who=peter-holm&from=2024-02-01&to=2024-02-09&open=tie%3Aerik-lindqvist%3Apeter-holm&lane=ana-lindqvist`);
  await page.getByRole('button', { name: 'Share' }).click();
  await page.getByRole('button', { name: 'Copy the link' }).click();
  await expect(page.getByRole('dialog').getByRole('status')).toHaveText('Link copied.');
  const link = await page.evaluate(() => navigator.clipboard.readText());

  const follow = async () => {
    const fresh = await browser.newContext();
    const opened = await fresh.newPage();
    await open(opened, link);
    await expect(panel(opened)).toContainText('Erik Lindqvist wrote to Peter Holm about the dam.');
    await expect(opened.getByRole('region', { name: 'Timeline' })).toContainText('Ana Lindqvist');
    await expect(network(opened)).toBeVisible();
    await expect(sentence(opened)).toContainText('1 – 9 Feb 2024');
    return { opened, close: () => fresh.close() };
  };
  const before = await follow();
  await expect(sentence(before.opened)).toContainText('2 of 3 articles');
  await expect(changed(before.opened)).toHaveCount(0);
  await before.close();

  build(LATER);
  const after = await follow();
  await expect(sentence(after.opened)).toContainText('2 of 5 articles');
  await expect(changed(after.opened)).toBeVisible();
  expect(after.opened.url()).not.toContain('v=');
  await after.opened.getByRole('button', { name: 'Dismiss the line about changed articles' }).click();
  await expect(changed(after.opened)).toHaveCount(0);
  await after.close();
});
