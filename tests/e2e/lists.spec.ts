import { readFileSync } from 'node:fs';
import { expect, test, type Page } from '@playwright/test';
import { map, markOf, network, open, panel, sentence } from './page.ts';
import { fileUrl } from './sites.ts';

test('of 170 ties the map draws the strongest 150 and says so, and the list has them all', async ({ page }) => {
  await open(page, fileUrl('crowd', '#around=ana-lindqvist:1'));
  await expect(map(page).locator('canvas')).toHaveAttribute('data-nodes', '151');
  await expect(network(page)).toContainText('its 150 strongest of 170 ties');
  await network(page).getByRole('button', { name: 'All 170 in the list' }).click();
  const tied = network(page).getByRole('listbox', { name: /^Tied to Ana Lindqvist/ });
  await expect(tied.getByRole('option').first()).toHaveAttribute('aria-setsize', '170');
  await tied.getByRole('option').first().focus();
  await page.keyboard.press('End');
  await expect(page.locator(':focus')).toHaveAttribute('aria-posinset', '170');
  await expect(page.locator(':focus')).toBeInViewport();
  await page.keyboard.press('Enter');
  await expect(panel(page).locator('blockquote').first()).toContainText('Ana Lindqvist');
});

test('the card brings all ties of a name', async ({ page }) => {
  await open(page, fileUrl('crowd', '#open=entity%3Aana-lindqvist'));
  await panel(page).getByRole('button', { name: 'All 170 ties' }).click();
  await expect(panel(page).locator('ol.ties li')).toHaveCount(170);
});

test('hiding places is taken back by its button, which says what it takes back, and by Ctrl+Z', async ({ page }) => {
  await open(page, fileUrl('sample'));
  const places = network(page).getByRole('button', { name: /^Places/ });
  await places.click();
  await network(page).getByRole('button', { name: 'Undo: hide places' }).click();
  await expect(places).toHaveAttribute('aria-pressed', 'true');
  await places.click();
  await expect(places).toHaveAttribute('aria-pressed', 'false');
  await page.keyboard.press('Control+z');
  await expect(places).toHaveAttribute('aria-pressed', 'true');
  await expect(network(page).getByRole('button', { name: /^Undo/ })).toHaveCount(0);
});

test('a matrix is walked by keyboard to a tie, and Enter opens what is said', async ({ page }) => {
  await open(page, fileUrl('sample', '#as=matrix'));
  const table = page.getByRole('application', { name: /^Table of who meets whom/ });
  await table.focus();
  await page.keyboard.press('Shift+ArrowRight');
  await expect(network(page).getByRole('status')).toContainText(/ – .*: strength/);
  await page.keyboard.press('Enter');
  await expect(panel(page).locator('blockquote').first()).toBeVisible();
});

test('a matrix of 60 names is seen whole', async ({ page }) => {
  await open(page, fileUrl('crowd', '#as=matrix&from=2024-01-01&to=2024-02-28'));
  const table = page.getByRole('application', { name: /^Table of who meets whom: 60 names/ });
  const room = page.locator('.room');
  const [cells, around] = [(await table.boundingBox())!, (await room.boundingBox())!];
  expect(cells.x + cells.width).toBeLessThanOrEqual(around.x + around.width);
  expect(cells.y + cells.height).toBeLessThanOrEqual(around.y + around.height);
});

test('a double click on a pinned name releases it, and on the ground zooms', async ({ page }) => {
  await open(page, fileUrl('sample'));
  const at = await markOf(page, 'mark-milley');
  await page.mouse.move(at.x, at.y);
  await page.mouse.down();
  await page.mouse.move(at.x + 40, at.y + 30, { steps: 5 });
  await page.mouse.up();
  await expect(page).toHaveURL(/pin=mark-milley/);
  await page.mouse.dblclick(at.x + 40, at.y + 30);
  await expect(page).not.toHaveURL(/pin=/);
  const fit = network(page).getByRole('button', { name: 'Fit the whole network' });
  await expect(fit).toBeDisabled();
  const box = (await map(page).boundingBox())!;
  await page.mouse.dblclick(box.x + 4, box.y + 4);
  await expect(fit).toBeEnabled();
});

test.describe('phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true });

  test('the list has names and ties, found by words, in an order, saved as CSV', async ({ page }) => {
    await open(page, fileUrl('sample'));
    await page
      .getByRole('tree')
      .getByRole('treeitem', { name: /^Vladimir Putin/ })
      .tap();
    await expect(page.getByRole('treeitem', { name: /^Kim Jong-un, strength/ }).first()).toBeVisible();
    await network(page).getByRole('button', { name: 'Ties' }).tap();
    await network(page).getByRole('searchbox').fill('milley');
    await network(page).getByRole('combobox', { name: 'Order of the ties' }).selectOption({ label: 'by strength' });
    const rows = network(page).getByRole('list', { name: 'Ties' }).getByRole('listitem');
    for (const row of await rows.all()) {
      await expect(row).toContainText('Mark Milley');
      expect((await row.boundingBox())!.height).toBeGreaterThanOrEqual(47);
    }
    const download = page.waitForEvent('download');
    await network(page).getByRole('button', { name: 'Save as CSV' }).tap();
    const lines = readFileSync((await (await download).path())!, 'utf8')
      .trim()
      .split(/\r?\n/);
    expect(lines).toHaveLength((await rows.count()) + 2);
    await rows.first().tap();
    await expect(panel(page).locator('blockquote').first()).toContainText('Milley');
  });

  test('a finger taps a name open; one that rests on it and moves pins it; one that rests and lifts pins nothing', async ({ page }) => {
    await open(page, fileUrl('sample', '#as=map'));
    const at = await markOf(page, 'vladimir-putin');
    await rest(page, at, { x: 0, y: 0 });
    expect(page.url()).not.toContain('pin=');
    await open(page, fileUrl('sample', '#as=map'));
    await page.reload();
    await rest(page, await markOf(page, 'vladimir-putin'), { x: 30, y: 40 });
    await expect(page).toHaveURL(/pin=vladimir-putin/);
    await expect(sentence(page)).toContainText('2 of 2 articles');
    const moved = await markOf(page, 'vladimir-putin');
    await page.touchscreen.tap(moved.x, moved.y);
    await expect(page).toHaveURL(/open=entity%3Avladimir-putin/);
  });
});

/** A finger that rests on a place for longer than a tap, then moves on by so much and lifts. */
async function rest(page: Page, at: { x: number; y: number }, by: { x: number; y: number }): Promise<void> {
  const client = await page.context().newCDPSession(page);
  const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', x: number, y: number) =>
    client.send('Input.dispatchTouchEvent', { type, touchPoints: type === 'touchEnd' ? [] : [{ x, y }] });
  await touch('touchStart', at.x, at.y);
  await page.waitForTimeout(700);
  for (let step = 1; step <= 5 && (by.x !== 0 || by.y !== 0); step++) {
    await touch('touchMove', at.x + (by.x * step) / 5, at.y + (by.y * step) / 5);
    await page.waitForTimeout(30);
  }
  await touch('touchEnd', 0, 0);
}
