import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { zipSync } from 'fflate';
import { expect as expectAtOnce, test, type Locator, type Page } from '@playwright/test';
import { map, panel, sentence } from './page.ts';
import { serveFolder } from './serve-folder.ts';

/** A build takes seconds, and more where other tests run beside it. */
const expect = expectAtOnce.configure({ timeout: 30_000 });

/** The page that builds, as a double click opens it. */
const WHOLE = pathToFileURL(resolve('dist/page/dateline.html')).href;
const ARTICLE = 'date 2024-02-05\nMayor Ana Lindqvist met Peter Holm in Norrby on Monday. Peter Holm spoke.\n';

const scratch = (): string => mkdtempSync(join(tmpdir(), 'dateline drop ünd ')); // a space and a letter beyond ASCII
const bar = (page: Page): Locator => page.getByRole('region', { name: 'Only in this window' });

/** Opens the page and listens for whatever leaves it. */
async function openStart(page: Page, url = WHOLE): Promise<string[]> {
  const requests: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  await page.goto(url);
  await expect(page.getByRole('heading', { name: 'Dateline' })).toBeVisible();
  return requests;
}

/** Lets files and folders go over the page, as a hand would. */
async function drop(page: Page, ...paths: string[]): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const data = { items: [], files: paths.map((path) => resolve(path)), dragOperationsMask: 1 };
  for (const type of ['dragEnter', 'dragOver', 'drop'] as const)
    await session.send('Input.dispatchDragEvent', { type, x: 700, y: 350, data });
}

function folderOf(files: Readonly<Record<string, string | Uint8Array>>): string {
  const folder = join(scratch(), 'my articles');
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(join(folder, path, '..'), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
  return folder;
}

test('a folder that is dropped becomes the page that the command line builds of it, to the byte, and nothing is sent', async ({ page }) => {
  const folder = join(scratch(), 'lowgate');
  cpSync('tests/corpora/lowgate', folder, { recursive: true });
  const requests = await openStart(page);
  await drop(page, folder);
  await expect(bar(page)).toContainText('90 articles read');
  await expect(sentence(page)).toContainText('90 of 90 articles');
  await page.keyboard.press('Escape');
  const save = async (what: string) => {
    const saving = page.waitForEvent('download');
    await bar(page).getByRole('button', { name: 'Save as one file' }).click();
    await page.getByRole('button', { name: what }).click();
    return (await saving).path();
  };
  const saved = await save('With the whole texts');
  const out = join(folder, '..', 'site');
  const built = (...options: string[]) => {
    execFileSync(process.execPath, ['bin/dateline.js', 'build', folder, '--out', `${out}${options.join('')}`, '--pages', 'single', '--no-cache', '--quiet', ...options]); // prettier-ignore
    return readFileSync(join(`${out}${options.join('')}`, 'index.html'));
  };
  expect(readFileSync(saved).equals(built())).toBe(true);
  expect(readFileSync(await save('With the passages behind marks')).equals(built('--texts', 'passages'))).toBe(true);
  expect(requests.filter((url) => !/^(?:blob|data):/.test(url))).toEqual([WHOLE]);
  cpSync(saved, join(out, 'saved.html'));
  await page.goto(pathToFileURL(join(out, 'saved.html')).href);
  await expect(sentence(page)).toContainText('90 of 90 articles');
  await expect(map(page).locator('canvas')).toBeVisible();
});

test('every file of a mixed folder is counted, and each that is rejected is told with its reason at once', async ({ page }) => {
  const folder = folderOf({
    'a/one.txt': ARTICLE,
    'a/two.jsonl': `${JSON.stringify({ date: '2024-02-06', text: 'Ana Lindqvist left Norrby.' })}\nnot json\n`,
    'empty.txt': '',
    'photo.jpg': 'x',
    '.hidden': 'x',
    'entities.csv': 'name,type\nNorrby Harbour Board,organization\n',
  });
  await openStart(page);
  await drop(page, folder);
  const told = page.getByRole('dialog', { name: 'What became of your files' });
  await expect(told).toContainText('2 articles read, 2 rejected, 3 ignored');
  await expect(told.getByRole('listitem').filter({ hasText: 'empty.txt' })).toContainText('The file is empty. Write the article into it');
  await expect(told.getByRole('listitem').filter({ hasText: 'a/two.jsonl:2' })).toContainText('is not JSON');
  await told.getByRole('button', { name: 'Close' }).click();
  await expect(sentence(page)).toContainText('2 of 2 articles');
});

test('a folder without an article says what became of each file, and another can be given', async ({ page }) => {
  await openStart(page);
  await drop(page, folderOf({ 'photo.jpg': 'x' }));
  await expect(page.getByRole('alert')).toContainText('No article was found in 1 file');
  await expect(page.getByRole('listitem')).toContainText('photo.jpg');
  await drop(page, folderOf({ 'one.txt': ARTICLE }));
  await expect(sentence(page)).toContainText('1 of 1 article');
});

test('a bomb in a ZIP is rejected, and what stands beside it is read', async ({ page }) => {
  const bomb = zipSync({ 'bomb.txt': new Uint8Array(40_000_000) }, { level: 9 });
  await openStart(page);
  await drop(page, folderOf({ 'bomb.zip': bomb, 'one.zip': zipSync({ 'one.txt': new TextEncoder().encode(ARTICLE) }) }));
  const told = page.getByRole('dialog', { name: 'What became of your files' });
  await expect(told).toContainText('1 article read, 1 rejected, 0 ignored');
  await expect(told.getByRole('listitem')).toContainText('bomb.zip');
});

test('2,000 files are read while the page still answers, and a build that is cancelled leaves nothing', async ({ page }) => {
  const files = Object.fromEntries(Array.from({ length: 2000 }, (_, i) => [`${i % 20}/${i}.txt`, ARTICLE.replace('Monday', `day ${i}`)]));
  const folder = folderOf(files);
  await openStart(page);
  await drop(page, folder);
  await page.getByRole('button', { name: 'Cancel' }).click();
  await expect(page.getByRole('alert')).toHaveText('Cancelled. Nothing was kept.');
  await page.locator('input[webkitdirectory]').setInputFiles(folder);
  await expect(page.getByRole('status')).toContainText(/articles? so far/);
  await expect(bar(page)).toContainText('2,000 articles read, 0 rejected');
});

test('articles that are added come beside those that are there, and the selection stays', async ({ page }) => {
  await openStart(page);
  await drop(page, folderOf({ 'one.txt': ARTICLE, 'two.txt': ARTICLE.replace('2024-02-05', '2024-02-07') }));
  await panel(page).getByRole('heading', { level: 3 }).getByRole('button').first().click();
  await expect(panel(page).getByRole('article')).toContainText('Ana Lindqvist met');
  await drop(page, folderOf({ 'one.txt': 'date 2024-03-01\nClara Berg came to Norrby.\n' }));
  await expect(bar(page)).toContainText('3 articles read');
  await expect(sentence(page)).toContainText('3 of 3 articles');
  await expect(panel(page).getByRole('article')).toContainText('Ana Lindqvist met');
});

test('on a web server the part that builds is loaded only when something is given', async ({ page }) => {
  const { server, url } = await serveFolder('dist/page');
  try {
    const requests = await openStart(page, url);
    await page.getByRole('button', { name: 'Look at the sample' }).click();
    await expect(sentence(page)).toContainText('2 of 2 articles');
    await page.getByRole('button', { name: 'Your own articles' }).click();
    expect(requests.filter((request) => request.includes('pipeline'))).toEqual([]);
    await drop(page, folderOf({ 'one.txt': ARTICLE }));
    await expect(sentence(page)).toContainText('1 of 1 article');
    const sent = requests.filter((request) => !/^(?:blob|data):/.test(request));
    expect(sent.map((request) => request.replace(/-[0-9a-f]{16}/, ''))).toEqual([url, `${url}pipeline.js`]);
  } finally {
    server.close();
  }
});
