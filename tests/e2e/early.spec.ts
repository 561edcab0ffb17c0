import { readFileSync } from 'node:fs';
import { createServer, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { expect, test, type Page } from '@playwright/test';
import { map, open, panel, sentence } from './page.ts';
import { fileUrl, SITES } from './sites.ts';

/** A server that gives a page up to a place in it, and the rest, or an early end, when told to. */
async function servePart(site: string, until: string): Promise<{ server: Server; url: string; readOn: () => void; breakOff: () => void }> {
  const html = readFileSync(join(SITES, site, 'index.html'), 'utf8');
  const cut = html.indexOf(until);
  expect(cut).toBeGreaterThan(0);
  let waiting: ServerResponse | undefined;
  const server = createServer((_request, response) => {
    response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8' });
    response.write(html.slice(0, cut));
    waiting = response;
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return {
    server,
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    readOn: () => waiting!.end(html.slice(cut)),
    breakOff: () => waiting!.end(),
  };
}

const firstViewStands = async (page: Page) => {
  await expect(sentence(page)).toContainText('2 of 2 articles');
  await expect(map(page).locator('canvas')).toHaveAttribute('data-nodes', '10');
  await expect(page.locator('[data-part="all"]').first()).toBeVisible();
};

test('the first view is there and answers while the texts are on their way, which come in when they are there', async ({ page }) => {
  const { server, url, readOn } = await servePart('sample', '<script type="application/json" data-shard');
  try {
    await page.goto(url, { waitUntil: 'commit' });
    await firstViewStands(page);
    await panel(page).getByRole('listitem').first().getByRole('heading').getByRole('button').click();
    expect(await page.evaluate(() => document.readyState)).toBe('loading');
    await expect(panel(page)).not.toContainText('In a surprising turn of events');
    readOn();
    await expect(panel(page).getByRole('article')).toContainText('In a surprising turn of events');
  } finally {
    server.closeAllConnections();
    server.close();
  }
});

test('a search that is asked before its index has come is answered when it has', async ({ page }) => {
  const { server, url, readOn } = await servePart('sample', '<script type="application/json" id="dateline-search"');
  try {
    await page.goto(`${url}#words=surprising`, { waitUntil: 'commit' });
    await expect(map(page).locator('canvas')).toBeVisible();
    expect(await page.evaluate(() => document.readyState)).toBe('loading');
    readOn();
    await expect(sentence(page)).toContainText('1 of 2 articles');
  } finally {
    server.closeAllConnections();
    server.close();
  }
});

test('of a page that breaks off, the reader says what is missing and what to do', async ({ page }) => {
  const { server, url, breakOff } = await servePart('sample', '<script type="application/json" data-shard');
  try {
    await page.goto(url, { waitUntil: 'commit' });
    await firstViewStands(page);
    breakOff();
    await panel(page).getByRole('listitem').first().getByRole('heading').getByRole('button').click();
    await expect(panel(page).getByRole('alert').first()).toContainText('This page lacks its part');
    await expect(panel(page).getByRole('alert').first()).toContainText('Load it again');
  } finally {
    server.closeAllConnections();
    server.close();
  }
});

test('of a page opened from a file, the browser’s store is asked for only after the cookies, which wait for the browser', async ({
  page,
}) => {
  await page.addInitScript(() => {
    const asked: string[] = [];
    const watch = (of: object, property: string) => {
      const own = Object.getOwnPropertyDescriptor(of, property)!;
      const get = function (this: unknown): unknown {
        asked.push(property);
        return own.get!.call(this);
      };
      Object.defineProperty(of, property, { ...own, get });
    };
    watch(Document.prototype, 'cookie');
    watch(window, 'localStorage');
    Object.assign(window, { asked });
  });
  await open(page, fileUrl('guided'));
  await page.getByRole('button', { name: 'No, thanks' }).click();
  const asked = await page.evaluate(() => (window as unknown as { asked: string[] }).asked);
  expect(asked.length).toBeGreaterThan(1);
  expect(asked).toEqual(asked.map((_, i) => (i % 2 === 0 ? 'cookie' : 'localStorage')));
});
