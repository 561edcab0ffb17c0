import { readFileSync } from 'node:fs';
import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import { map, network, open, panel } from './page.ts';
import { fileUrl } from './sites.ts';

const FILES = {
  PNG: 'network.png',
  SVG: 'network.svg',
  GEXF: 'network.gexf',
  GraphML: 'network.graphml',
  'CSV of the ties': 'ties.csv',
  'CSV of the names': 'names.csv',
  JSON: 'network.json',
} as const;

async function saved(page: Page, button: string): Promise<{ name: string; bytes: Buffer }> {
  const coming = page.waitForEvent('download');
  await page.getByRole('button', { name: button, exact: true }).click();
  const download = await coming;
  return { name: download.suggestedFilename(), bytes: readFileSync(await download.path()) };
}

test('every format has what the map shows, and says where it is from', async ({ page }) => {
  await open(page, fileUrl('sample', '#from=2023-11-10&to=2023-11-20'));
  const canvas = map(page).locator('canvas');
  await expect(canvas).toHaveAttribute('data-nodes', '4');
  const ties = Number(await canvas.getAttribute('data-ties'));
  const width = await canvas.evaluate((node) => node.clientWidth);
  await page.getByRole('button', { name: 'Export' }).click();
  await expect(page.getByRole('button', { name: 'GraphML' })).toBeVisible();
  expect((await new AxeBuilder({ page }).include('dialog').analyze()).violations.map(({ id }) => id)).toEqual([]);
  for (const [format, ending] of Object.entries(FILES)) {
    const { name, bytes } = await saved(page, format);
    expect(name).toMatch(/^dateline-[a-z0-9-]+\.[a-z]+$/);
    expect(name.endsWith(`-${ending}`)).toBe(true);
    const text = bytes.toString('utf8');
    expect(text).toContain('10 – 20 Nov 2023');
    expect(text).toContain('from=2023-11-10');
    if (format === 'PNG') expect(bytes.readUInt32BE(16)).toBe(2 * width);
    if (format === 'SVG') expect(text.match(/<line /g)).toHaveLength(ties);
    if (format === 'GEXF' || format === 'GraphML') expect(text.match(/<node /g)).toHaveLength(4);
    if (format === 'GEXF' || format === 'GraphML') expect(text.match(/<edge /g)).toHaveLength(ties);
    if (format === 'CSV of the ties') expect(text.trim().split('\r\n')).toHaveLength(2 + ties);
    if (format === 'CSV of the names') expect(text.trim().split('\r\n')).toHaveLength(2 + 4);
  }
});

test('the list of ties is sorted, narrowed, walked and opened by keyboard alone, and saved as it stands', async ({ page }) => {
  await open(page, fileUrl('sample', '#as=list'));
  await network(page).getByRole('button', { name: 'Ties', exact: true }).focus();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await expect(network(page).getByRole('searchbox')).toBeFocused();
  await page.keyboard.type('putin');
  const { bytes } = await saved(page, 'Save as CSV');
  const rows = Number(await network(page).getByRole('table').getAttribute('aria-rowcount')) - 1;
  expect(bytes.toString('utf8').trim().split('\r\n')).toHaveLength(2 + rows);
  await network(page).getByRole('button', { name: 'Save as CSV' }).focus();
  for (const heading of ['Tie', 'Strength']) {
    await page.keyboard.press('Tab');
    await expect(network(page).getByRole('columnheader', { name: heading }).getByRole('button')).toBeFocused();
  }
  await page.keyboard.press('Enter');
  await expect(network(page).getByRole('columnheader', { name: 'Strength' })).toHaveAttribute('aria-sort', 'descending');
  for (let i = 0; i < 5; i++) await page.keyboard.press('Tab');
  await page.keyboard.press('ArrowDown');
  const row = network(page).locator('[data-tie]:focus');
  await expect(row).toHaveAttribute('data-tie', /vladimir-putin/);
  const tie = await row.getAttribute('data-tie');
  await page.keyboard.press('Enter');
  expect(new URLSearchParams((await page.evaluate(() => location.hash)).slice(1)).get('open')).toBe(`tie:${tie!.replace('--', ':')}`);
  await expect(panel(page)).toContainText('Putin');
});
