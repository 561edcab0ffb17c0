import { expect, test, type Page } from '@playwright/test';
import { open, panel, sentence, timeline } from './page.ts';
import { fileUrl } from './sites.ts';

/** @param days length of the window that plays */
async function chooseWindow(page: Page, days: string): Promise<void> {
  await timeline(page).getByRole('button', { name: 'Periods worth looking at' }).click();
  await page.getByRole('combobox', { name: 'Window that moves through time' }).selectOption(days);
  await page.keyboard.press('Escape');
}

test.beforeEach(async ({ page }) => {
  await open(page, fileUrl('wave'));
});

test('the label over a peak says who and what, and one click selects just the articles that it counts', async ({ page }) => {
  const label = timeline(page).getByRole('button', { name: /Ana Lindqvist.*Dam breaks above Norrby/ });
  await expect(label).toContainText('29 Feb – 1 Mar 2024, 22 articles');
  await label.click();
  await expect(sentence(page)).toContainText('22 of 142 articles, published 29 Feb – 1 Mar 2024');
  await expect(page).toHaveURL(/from=2024-02-29&to=2024-03-01/);
});

test('periods worth looking at are offered, counted from the last day of the corpus', async ({ page }) => {
  const periods = timeline(page).getByRole('button', { name: 'Periods worth looking at' });
  await periods.click();
  await page.getByRole('button', { name: 'The last 30 days' }).click();
  await expect(sentence(page)).toContainText('30 of 142 articles, published 31 Mar – 29 Apr 2024');
  await periods.click();
  await page.getByRole('button', { name: 'All', exact: true }).click();
  await expect(sentence(page)).toContainText('142 of 142 articles');
});

test('play moves a window through time, and pause leaves it there for the link', async ({ page }) => {
  await chooseWindow(page, '7');
  await timeline(page).getByRole('button', { name: 'Play through time' }).click();
  await expect(sentence(page)).toContainText('7 of 142 articles');
  await expect(sentence(page)).not.toContainText('published 1 – 7 Jan 2024');
  await timeline(page).getByRole('button', { name: 'Pause' }).click();
  await expect(page).toHaveURL(/from=2024-\d\d-\d\d&to=2024-/);
  const words = await sentence(page).textContent();
  await page.reload();
  await expect(sentence(page)).toHaveText(words!);
});

test('who wants no motion is led from one window to the next', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await chooseWindow(page, '30');
  await timeline(page).getByRole('button', { name: 'Play through time' }).click();
  await expect(sentence(page)).toContainText('published 1 – 30 Jan 2024');
  await expect(sentence(page)).toContainText('published 31 Jan – 29 Feb 2024');
});

test('articles without a date are counted beside the timeline and can be listed alone', async ({ page }) => {
  await timeline(page).getByRole('button', { name: '2 undated' }).click();
  await expect(sentence(page)).toContainText('2 of 142 articles, that have no date');
  await expect(panel(page).getByRole('button', { name: /^Letter [ab]$/ })).toHaveCount(2);
});
