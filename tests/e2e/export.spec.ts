import { readFileSync } from 'node:fs';
import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import { map, network, open, panel, timeline } from './page.ts';
import { fileUrl } from './sites.ts';

const FILES = {
  PNG: 'network.png',
  SVG: 'network.svg',
  GEXF: 'network.gexf',
  GraphML: 'network.graphml',
  'CSV of the ties': 'ties.csv',
  'CSV of the names': 'names.csv',
  JSON: 'network.json',
  'CSV of the articles': 'articles.csv',
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
    if (format === 'CSV of the articles') expect(text.trim().split('\r\n')).toHaveLength(2 + 1);
    if (format === 'CSV of the names') expect(text.trim().split('\r\n')).toHaveLength(2 + 4);
  }
});

test('the timeline is saved as a picture on white, with the days chosen and a caption, also out of a dark page', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'dark' });
  await open(page, fileUrl('wave', '#from=2024-02-26&to=2024-03-03&lane=ana-lindqvist'));
  await expect(timeline(page).getByRole('rowheader', { name: '26 Feb 2024' })).toBeAttached();
  const width = await timeline(page)
    .locator('.plot')
    .evaluate((node) => node.clientWidth);
  await page.getByRole('button', { name: 'Export' }).click();
  const svg = await saved(page, 'Timeline as SVG');
  expect(svg.name).toBe('dateline-corpus-wave-timeline.svg');
  const text = svg.bytes.toString('utf8');
  const words = await page.evaluate((xml) => {
    const drawing = new DOMParser().parseFromString(xml, 'image/svg+xml');
    return [...drawing.querySelectorAll('parsererror, text')].map((node) => node.textContent);
  }, text);
  expect(words[0]).toBe('Articles per day, by the day published');
  expect(words).toEqual(expect.arrayContaining(['26 Feb 2024', '3 Mar 2024', 'Ana Lindqvist', 'selected', 'Corpus “wave”']));
  expect(words).toContain(
    '27 of 142 articles, published 26 Feb – 3 Mar 2024; articles per day, by the day published; 2 articles without a date on no bar.',
  );
  expect(text).toContain('from=2024-02-26');
  expect(text).toMatch(/<rect width="\d+" height="\d+" fill="#fff"\/>/);
  const png = await saved(page, 'Timeline as PNG');
  expect(png.bytes.readUInt32BE(16)).toBe(2 * (width + 32));
  expect(png.bytes.toString('utf8')).toContain('from=2024-02-26');
  const corner = await page.evaluate(async (base64) => {
    const image = await createImageBitmap(new Blob([Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0))]));
    const context = new OffscreenCanvas(1, 1).getContext('2d')!;
    context.drawImage(image, 0, 0);
    return [...context.getImageData(0, 0, 1, 1).data];
  }, png.bytes.toString('base64'));
  expect(corner).toEqual([255, 255, 255, 255]);
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
