import { expect, test, type Page } from '@playwright/test';
import { open, panel } from './page.ts';
import { fileUrl } from './sites.ts';

const paper = (page: Page) => page.getByRole('article', { name: 'Printed document' });

/** The page is shown as it is printed, when it asks to be: there is no printer here. */
async function withoutPrinter(page: Page): Promise<void> {
  await page.addInitScript(() => {
    window.print = () => {
      window.dispatchEvent(new Event('beforeprint'));
      document.documentElement.dataset['printed'] = 'yes';
    };
  });
}

async function printed(page: Page, how: () => Promise<void>): Promise<void> {
  await how();
  await expect(page.locator('html')).toHaveAttribute('data-printed', 'yes');
  await page.emulateMedia({ media: 'print' });
  await expect(paper(page)).toBeVisible();
}

/** How many sheets the browser makes of it. */
async function sheets(page: Page): Promise<number> {
  const pdf = await page.pdf({ format: 'A4' });
  return pdf.toString('latin1').match(/\/Type \/Page\b/g)?.length ?? 0;
}

const command = (page: Page) => () => page.getByRole('button', { name: 'Print', exact: true }).click();
const ctrlP = (page: Page) => () => page.keyboard.press('Control+p');

test('an article prints whole, black on white out of a dark page, with its names at the end and no tool', async ({ page }) => {
  await withoutPrinter(page);
  await page.emulateMedia({ colorScheme: 'dark' });
  await open(page, fileUrl('floods', '#open=article:night'));
  await expect(panel(page).getByText('A flood came to Norrby')).toBeVisible();
  await printed(page, command(page));
  await expect(paper(page).getByRole('heading', { level: 1 })).toHaveText('Water in the streets');
  await expect(paper(page)).toContainText('The Herald, 1 Mar 2022, date from its metadata');
  await expect(paper(page).getByText('It rained on street 30')).toBeVisible();
  await expect(paper(page).getByText('The flood left at noon.')).toBeVisible();
  await expect(paper(page).getByText('Names in this article')).toBeVisible();
  await expect(page.getByRole('button')).toHaveCount(0);
  await expect(page.locator('.page')).toBeHidden();
  const colours = await paper(page).evaluate((node) => [
    getComputedStyle(node).color,
    getComputedStyle(document.documentElement).backgroundColor,
  ]);
  expect(colours).toEqual(['rgb(0, 0, 0)', 'rgb(255, 255, 255)']);
  expect(await sheets(page)).toBeGreaterThan(1);
});

test('told to print by its own menu, the browser gets the document as well, and the page back after it', async ({ page }) => {
  await open(page, fileUrl('floods', '#open=article:night'));
  await expect(panel(page).getByText('A flood came to Norrby')).toBeVisible();
  expect(await sheets(page)).toBeGreaterThan(1); // the screen alone would be one
  await expect(paper(page)).toHaveCount(0);
  await expect(panel(page).getByText('A flood came to Norrby')).toBeVisible();
});

test('the chronology prints under its years by the key of the browser, each passage with its source and address', async ({ page }) => {
  await withoutPrinter(page);
  await open(page, fileUrl('harbour', '#list=chronology'));
  await printed(page, ctrlP(page));
  await expect(paper(page).getByRole('heading', { level: 2 })).toHaveText(['1998', '2021', '2024', '2025']);
  const row = paper(page)
    .getByRole('listitem')
    .filter({ hasText: /^Mar 2021/ });
  await expect(row).toContainText('“Harbour wall breaks”, The Norrby Post, 5 Feb 2024 · as written');
  await expect(row).toContainText('https://example.org/wall');
  await expect(paper(page)).toContainText(/\d dated passages of 2 articles, published 5 – 9 Feb 2024\./);
  await expect(paper(page)).not.toContainText('not loaded');
});

test('of more than 2,000 rows the first print, and the document says how many there are and where', async ({ page }) => {
  await withoutPrinter(page);
  await open(page, fileUrl('diary', '#list=chronology'));
  await printed(page, ctrlP(page));
  await expect(paper(page)).toContainText('The first 2,000 of 2,100 dated passages.');
  const rows = page.locator('.printed li'); // by role, each of thousands would be asked whether it can be seen
  await expect(rows).toHaveCount(2000);
  await expect(rows.last()).toContainText('On 23 June 2015 the council met.');
  expect(await sheets(page)).toBeGreaterThan(50);
});

test('the list prints with the timeline above it, in the order that was chosen, and why each article is there', async ({ page }) => {
  await withoutPrinter(page);
  await open(page, fileUrl('floods', '#words=flood'));
  await expect(panel(page).getByRole('listitem').first()).toBeVisible();
  await panel(page).getByLabel('Order of the articles').selectOption('newest');
  await printed(page, command(page));
  await expect(paper(page)).toContainText('with “flood”; newest first.');
  await expect(paper(page).getByRole('img', { name: /^Articles per/ })).toBeVisible();
  await expect(paper(page).getByRole('heading', { level: 3 })).toHaveText(['Prime minister sends help', 'Water in the streets']);
  await expect(paper(page).locator('.strong', { hasText: 'flooding' })).toBeVisible();
});

test('on a phone the network prints as a picture with the list, and nothing stands over the edge', async ({ page }) => {
  await withoutPrinter(page);
  await page.setViewportSize({ width: 390, height: 844 });
  await open(page, fileUrl('harbour', '#tab=network'));
  await page.getByRole('button', { name: 'More' }).click();
  await printed(page, command(page));
  await expect(paper(page).getByLabel('Who is tied to whom')).toBeVisible();
  await expect(paper(page).getByRole('heading', { level: 3 })).toHaveText(['Harbour wall breaks', 'Council looks back']);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
});
