import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { expect, test, type Frame, type Page } from '@playwright/test';
import { fileUrl, SITES } from './sites.ts';

let server: Server;
let url: string;
let host = '';

/** A page of somebody else at /host, and the sample at /. */
test.beforeAll(async () => {
  const page = readFileSync(join(SITES, 'sample', 'index.html'));
  server = createServer((request, response) => {
    response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8' });
    response.end(request.url === '/host' ? host : page);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
});
test.afterAll(() => {
  server.closeAllConnections();
  server.close();
});

async function embed(page: Page, address: string, width: number, height: number): Promise<Frame> {
  host = `<!doctype html><title>Somebody else’s page</title><iframe src="${address}" style="width: ${width}px; height: ${height}px; border: 0"></iframe>`;
  await page.goto(`${url}host`);
  const frame = page.frames()[1]!;
  await expect(frame.getByRole('link', { name: 'Open the whole page' })).toBeVisible();
  return frame;
}

const sizeOf = (frame: Frame) =>
  frame.evaluate(() => ({ width: document.documentElement.scrollWidth, height: document.documentElement.scrollHeight }));

for (const [width, height] of [
  [760, 340],
  [374, 240],
] as const)
  test(`the timeline alone fills a frame of ${width} × ${height}, and a drag in it changes its own address only`, async ({ page }) => {
    const frame = await embed(page, '/?embed=timeline', width, height);
    await expect(frame.getByRole('region', { name: 'Timeline' })).toBeVisible();
    await expect(frame.locator('header')).toHaveCount(0);
    await expect(frame.getByRole('region', { name: 'Network' })).toHaveCount(0);
    expect(await sizeOf(frame)).toEqual({ width, height });
    const before = await page.evaluate(() => history.length);
    const box = (await frame.locator('.surface').boundingBox())!;
    await page.mouse.move(box.x + box.width * 0.05, box.y + box.height / 2);
    await page.mouse.down();
    await page.mouse.move(box.x + box.width * 0.5, box.y + box.height / 2, { steps: 4 });
    await page.mouse.up();
    await expect(frame.locator('p.below')).toContainText('1 of 2 articles');
    await expect.poll(() => frame.url()).toMatch(/\?embed=timeline#from=/);
    expect(page.url()).toBe(`${url}host`);
    expect(await page.evaluate(() => history.length)).toBe(before);
    const whole = await frame.getByRole('link', { name: 'Open the whole page' }).getAttribute('href');
    expect(whole).toBe(frame.url().replace('?embed=timeline', ''));
  });

test('the network follows the size of its frame', async ({ page }) => {
  const frame = await embed(page, '/?embed=network', 900, 600);
  const map = frame.getByRole('application');
  const wide = (await map.boundingBox())!.width;
  await page.locator('iframe').evaluate((iframe) => (iframe.style.width = '760px'));
  await expect.poll(async () => (await map.boundingBox())!.width).toBe(wide - 140);
  expect(await sizeOf(frame)).toEqual({ width: 760, height: 600 });
});

test('the article of the address is read in its frame, and the whole page opens it too', async ({ page, context }) => {
  await page.goto(url);
  await page.getByRole('region', { name: 'Articles' }).getByRole('listitem').first().getByRole('heading').getByRole('button').click();
  await expect(page.getByRole('article')).toBeVisible();
  const { hash } = new URL(page.url());
  const frame = await embed(page, `/?embed=article${hash}`, 640, 480);
  await expect(frame.getByRole('article')).toContainText('In a surprising turn of events');
  const opening = context.waitForEvent('page');
  await frame.getByRole('link', { name: 'Open the whole page' }).click();
  const whole = await opening;
  await expect(whole.locator('header h1')).toBeVisible();
  await expect(whole.getByRole('article')).toContainText('In a surprising turn of events');
  expect(await whole.evaluate(() => window.opener as unknown)).toBeNull();
});

test('an address without an article says so, and one of no known view is the whole page', async ({ page }) => {
  const frame = await embed(page, '/?embed=article', 640, 480);
  await expect(frame.getByRole('main')).toContainText('This address names no article.');
  await page.goto(`${url}?embed=everything`);
  await expect(page.locator('header h1')).toBeVisible();
});

test('“Share” copies the link with a mark of its articles, and the code of each view', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const copied = () => page.evaluate(() => navigator.clipboard.readText());
  await page.goto(`${url}#from=2023-11-06&to=2023-11-06`);
  await page.getByRole('button', { name: 'Share' }).click();
  const dialog = page.getByRole('dialog', { name: 'Share this view' });
  await dialog.getByRole('button', { name: 'Copy the link' }).click();
  await expect(dialog.getByRole('status')).toHaveText('Link copied.');
  expect(await copied()).toMatch(/\/#from=2023-11-06&to=2023-11-06&v=[0-9a-f]{8}$/);
  await dialog.getByRole('button', { name: 'Copy the code for the network' }).click();
  await expect(dialog.getByRole('status')).toHaveText('Code for the network copied.');
  expect(await copied()).toMatch(
    /^<iframe src="http:[^"]*\?embed=network#from=2023-11-06&amp;to=2023-11-06&amp;v=[0-9a-f]{8}" title="Putin and Kim/,
  );
  await expect(dialog.getByRole('button', { name: 'Copy the code for the article' })).toBeDisabled();
});

test('a page that is a file says that a frame needs a web server', async ({ page }) => {
  await page.goto(fileUrl('sample'));
  await page.getByRole('button', { name: 'Share' }).click();
  const dialog = page.getByRole('dialog', { name: 'Share this view' });
  await expect(dialog).toContainText('Put it on a web server');
  await expect(dialog.getByRole('button', { name: /Copy the code/ })).toHaveCount(0);
});
