import { readFileSync } from 'node:fs';
import { expect, test, type Locator, type Page } from '@playwright/test';
import { map, markOf, middle, network, open, panel, sentence, timeline } from './page.ts';
import { fileUrl } from './sites.ts';

const COMPARED = '#earlier=2023-11-02..2023-12-31&later=2024-01-01..2024-02-29';
const PLANTED = 'tie:ana-lindqvist:karl-berg';

async function drag(page: Page, handle: Locator, px: number): Promise<void> {
  const { x, y } = await middle(handle);
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x + px, y, { steps: 6 });
  await page.mouse.up();
}

test('compare two periods and find the tie that was planted', async ({ page }) => {
  await open(page, fileUrl('turn', '#from=2024-01-01&to=2024-02-29'));
  await timeline(page).getByRole('button', { name: 'Compare periods' }).click();
  await expect(sentence(page)).toContainText('published 2 Nov – 31 Dec 2023 against 1 Jan – 29 Feb 2024');
  await expect(page).toHaveURL(/earlier=2023-11-02\.\.2023-12-31&later=2024-01-01\.\.2024-02-29/);
  const first = panel(page).locator('tbody').filter({ hasText: 'Gained' }).getByRole('row').nth(1);
  await expect(first).toContainText('Ana Lindqvist');
  await expect(first).toContainText('Karl Berg');
  await expect(first.getByRole('cell').nth(0)).toHaveText('0');
  await expect(first.getByRole('cell').nth(1)).toHaveText('20');
  await expect(network(page)).toContainText(/Gained\s*\d/);

  await first.getByRole('button').click();
  await expect(panel(page)).toContainText('0 of 30 texts earlier, 20 of 50 texts later name both');
  await expect(panel(page).getByRole('heading', { name: 'Earlier, 2 Nov – 31 Dec 2023' })).toBeVisible();
  await expect(panel(page).locator('blockquote').first()).toContainText('Ana Lindqvist');
});

test('a grip moves one period alone, dates can be typed, and leaving gives back one brush', async ({ page }) => {
  await open(page, fileUrl('turn', COMPARED));
  await drag(page, timeline(page).getByRole('slider', { name: 'End of the later period' }), -120);
  await expect(page).toHaveURL(/earlier=2023-11-02\.\.2023-12-31&later=2024-01-01\.\.2024-0[12]-(?!29)/);

  const from = timeline(page).getByRole('group', { name: 'Earlier period' }).getByRole('textbox').first();
  await from.fill('1 Dec 2023');
  await from.press('Enter');
  await expect(page).toHaveURL(/earlier=2023-12-01\.\.2023-12-31/);
  await timeline(page).getByRole('button', { name: 'Swap' }).click();
  await expect(page).toHaveURL(/later=2023-12-01\.\.2023-12-31/);
  await expect(timeline(page)).toContainText('B, Dec 2023');
  await expect(panel(page).or(timeline(page)).first()).not.toContainText('Earlier');
  await timeline(page).getByRole('button', { name: 'Leave comparison' }).click();
  await expect(page).not.toHaveURL(/earlier=/);
  await expect(timeline(page).getByRole('slider', { name: 'Period', exact: true })).toBeVisible();
});

test('by keyboard alone: compare, walk to the tie that was planted, read both periods, and move an end', async ({ page }) => {
  await open(page, fileUrl('turn', '#from=2024-01-01&to=2024-02-29'));
  await timeline(page).getByRole('button', { name: 'Compare periods' }).focus();
  await page.keyboard.press('Enter');
  const row = panel(page).getByRole('button', { name: /Ana Lindqvist.*Karl Berg/ });
  await expect(row).toBeVisible();
  await panel(page).getByRole('combobox', { name: 'Order of the ties' }).focus();
  for (let step = 0; step < 3 && !(await row.evaluate((button) => button === document.activeElement)); step++)
    await page.keyboard.press('Tab');
  await expect(row).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(panel(page)).toContainText('0 of 30 texts earlier, 20 of 50 texts later name both');
  await expect(panel(page).getByRole('heading', { name: 'Earlier, 2 Nov – 31 Dec 2023' })).toBeVisible();

  await timeline(page).getByRole('slider', { name: 'End of the later period' }).focus();
  await page.keyboard.press('Shift+ArrowLeft');
  await expect(page).toHaveURL(/earlier=2023-11-02\.\.2023-12-31&later=2024-01-01\.\.2024-02-28/);
});

test('both brushes move as a whole, and lanes are inked in either', async ({ page }) => {
  await open(page, fileUrl('turn', `${COMPARED}&lane=peter-holm`));
  const inked = () =>
    timeline(page)
      .locator('g.lane path.ink')
      .getAttribute('d')
      .then((d) => [...d!.matchAll(/M([\d.]+)/g)].map(([, x]) => Number(x)));
  await expect(timeline(page).locator('g.lane')).toBeVisible();
  const both = (await inked()).length;
  await drag(page, timeline(page).getByRole('slider', { name: 'the earlier period', exact: true }), 60);
  await expect(page).toHaveURL(/earlier=2023-1[12]-(?!02)\d\d\.\.2024-01-\d\d&later=2024-01-01\.\.2024-02-29/);
  await drag(page, timeline(page).getByRole('slider', { name: 'End of the later period' }), -200);
  const fewer = await inked();
  expect(fewer.length).toBeGreaterThan(0);
  expect(fewer.length).toBeLessThan(both);
});

test('one grip parts the periods, by pointer and by key, and a menu parts them where something begins', async ({ page }) => {
  await open(page, fileUrl('turn', COMPARED));
  const parting = timeline(page).getByRole('slider', { name: 'Day that parts the periods' });
  await parting.focus();
  await page.keyboard.press('Shift+ArrowRight');
  await expect(page).toHaveURL(/earlier=2023-11-02\.\.2024-01-01&later=2024-01-02\.\.2024-02-29/);
  await drag(page, parting, -200);
  await expect(page).toHaveURL(/earlier=2023-11-02\.\.2023-1[12]-\d\d&later=2023-1[12]-\d\d\.\.2024-02-29/);

  await timeline(page).getByRole('button', { name: 'Before and after a day' }).click();
  await timeline(page).getByRole('button', { name: 'The last 30 days' }).click();
  await expect(page).toHaveURL(/earlier=2023-11-02\.\.2024-01-29&later=2024-01-30\.\.2024-02-28/);
  await timeline(page).getByRole('button', { name: 'Before and after a day' }).click();
  await timeline(page).getByRole('textbox', { name: 'Day' }).fill('1 Dec 2023');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/earlier=2023-11-02\.\.2023-11-30&later=2023-12-01\.\.2024-02-28/);

  await timeline(page).getByRole('slider', { name: 'Beginning of the later period' }).focus();
  await page.keyboard.press('Shift+ArrowRight');
  await expect(parting).toHaveCount(0);
});

test('the controls of two periods stand on one line of a wide page', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await open(page, fileUrl('turn', COMPARED));
  const first = await middle(timeline(page).getByRole('button', { name: 'by date published' }));
  for (const name of ['What changed', 'Leave comparison', 'Fit the whole span'])
    expect(Math.abs((await middle(timeline(page).getByRole('button', { name }))).y - first.y)).toBeLessThan(12);
});

test('the map is walked by keyboard: to a name, along its ties, into the passages of one, and back to the table', async ({ page }) => {
  await open(page, fileUrl('turn', COMPARED));
  await markOf(page, 'ana-lindqvist');
  await page.keyboard.press('t');
  await expect(network(page).locator('p[aria-live]')).toContainText('Gained: 0 earlier, 20 texts later, 1 of ');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/open=changes&open=tie/);
  await expect(panel(page)).toContainText('0 of 30 texts earlier, 20 of 50 texts later name both');
  await map(page).focus();
  await page.keyboard.press('Escape');
  await expect(panel(page).getByRole('heading', { level: 2 })).toContainText('changed beyond chance');
  await map(page).focus();
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/open=changes&open=entity/);
});

test('a grey line opens what both periods say of it, and so does an outlined mark', async ({ page }) => {
  await open(page, fileUrl('turn', '#earlier=2023-11-02..2023-11-30&later=2023-12-01..2023-12-31&open=changes'));
  const a = await markOf(page, 'peter-holm');
  const b = await markOf(page, 'maria-ekman');
  await page.mouse.click((a.x + b.x) / 2, (a.y + b.y) / 2);
  await expect(panel(page)).toContainText('15 of 15 texts earlier, 15 of 15 texts later name both');
  await expect(panel(page).locator('blockquote').first()).toContainText('Peter Holm');
  for (const period of ['Earlier, 2 – 30 Nov 2023', 'Later, Dec 2023']) await expect(panel(page)).toContainText(period);
  await expect(panel(page).locator('blockquote')).toHaveCount(2);
  await page.mouse.click(a.x, a.y);
  await expect(panel(page).getByRole('heading', { level: 2, name: 'Peter Holm' })).toBeVisible();
  await expect(panel(page)).toContainText('in these periods');
});

test('around one name the comparison says so, with the way back', async ({ page }) => {
  await open(page, fileUrl('turn', `${COMPARED}&around=ana-lindqvist:1&open=${encodeURIComponent(PLANTED)}`));
  await expect(network(page)).toContainText('Only around');
  await network(page).getByRole('button', { name: 'Show the whole network again' }).click();
  await expect(network(page)).not.toContainText('Only around');
});

test.describe('phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true });

  test('both periods are named over the strip, the axis keeps clear of their grips, and a row opens both', async ({ page }) => {
    await open(page, fileUrl('turn', `${COMPARED}&as=map`));
    await expect(timeline(page)).toContainText('Earlier');
    await expect(timeline(page)).toContainText('Later');
    const grips = await timeline(page).locator('.handle, [aria-label="Day that parts the periods"]').all();
    expect(grips).toHaveLength(5);
    const boxes = await Promise.all(grips.map((grip) => grip.boundingBox()));
    for (const [i, box] of boxes.entries()) {
      expect(box!.width).toBeGreaterThanOrEqual(44);
      for (const other of boxes.slice(i + 1)) expect(Math.abs(box!.x - other!.x)).toBeGreaterThanOrEqual(43.9);
    }
    for (const text of await timeline(page).locator('svg text').all()) {
      const label = await text.boundingBox();
      for (const box of boxes) {
        const middleOf = box!.x + box!.width / 2;
        const isBeside = label!.x > middleOf + 8 || label!.x + label!.width < middleOf - 8;
        expect(isBeside || label!.y + label!.height < box!.y, (await text.textContent()) ?? '').toBe(true);
      }
    }
    await page.getByRole('button', { name: 'Timeline' }).click();
    await expect(timeline(page)).toContainText('2 Nov – 31 Dec 2023');
    await timeline(page).getByRole('button', { name: 'What changed' }).click();
    await panel(page)
      .getByRole('button', { name: /Ana Lindqvist.*Karl Berg/ })
      .click();
    await expect(panel(page)).toContainText('0 of 30 texts earlier, 20 of 50 texts later name both');
  });
});

test('an export of two periods is what the map shows: the tie that was planted, its line in the key, what either period has', async ({
  page,
}) => {
  await open(page, fileUrl('turn', COMPARED));
  const drawn = network(page).getByRole('application').locator('svg');
  await expect(drawn.locator('text', { hasText: 'Ana Lindqvist' })).toBeVisible();
  const names = await drawn.locator('g').count();
  await page.getByRole('button', { name: 'Export' }).click();
  await expect(page.getByRole('dialog')).toContainText('with what either period has and what changed');
  const saved = async (format: string) => {
    const coming = page.waitForEvent('download');
    await page.getByRole('button', { name: format, exact: true }).click();
    return readFileSync(await (await coming).path());
  };
  const svg = (await saved('SVG')).toString();
  for (const words of [
    'Ana Lindqvist',
    'Gained',
    'Outline: earlier. Fill: later.',
    'false discovery rate of 5 %',
    'earlier=2023-11-02..2023-12-31',
  ])
    expect(svg).toContain(words);
  const png = await saved('PNG');
  expect(png.readUInt32BE(16)).toBe(2 * Number(/ width="(\d+)"/.exec(svg)![1]));
  const rows = (await saved('CSV of the ties')).toString().split('\r\n');
  const head = rows[1]!.split(',');
  const planted = rows.find((row) => row.includes('Ana Lindqvist') && row.includes('Karl Berg'))!.split(',');
  const value = (column: string) => planted[head.indexOf(column)];
  expect([value('change'), value('earlier_texts'), value('later_texts')]).toEqual(['gained', '0', '20']);
  expect(Number(value('z'))).toBeGreaterThan(0);
  for (const format of ['GEXF', 'GraphML']) {
    const xml = (await saved(format)).toString();
    expect(xml.match(/<node /g)).toHaveLength(names);
    expect(xml).toContain('later_texts');
  }
  const { ties } = JSON.parse((await saved('JSON')).toString()) as { ties: { change: string; later_texts: number }[] };
  expect(ties.filter(({ change, later_texts }) => change === 'gained' && later_texts === 20).length).toBeGreaterThan(0);
});
