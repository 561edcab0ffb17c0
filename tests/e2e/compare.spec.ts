import { expect, test } from '@playwright/test';
import { middle, network, open, panel, sentence, timeline } from './page.ts';
import { fileUrl } from './sites.ts';

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
  await open(page, fileUrl('turn', '#earlier=2023-11-02..2023-12-31&later=2024-01-01..2024-02-29'));
  const grip = timeline(page).getByRole('slider', { name: 'End of the later period' });
  const { x, y } = await middle(grip);
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x - 120, y, { steps: 6 });
  await page.mouse.up();
  await expect(page).toHaveURL(/earlier=2023-11-02\.\.2023-12-31&later=2024-01-01\.\.2024-0[12]-(?!29)/);

  const from = timeline(page).getByRole('group', { name: 'Earlier period' }).getByRole('textbox').first();
  await from.fill('1 Dec 2023');
  await from.press('Enter');
  await expect(page).toHaveURL(/earlier=2023-12-01\.\.2023-12-31/);
  await timeline(page).getByRole('button', { name: 'Swap' }).click();
  await expect(page).toHaveURL(/later=2023-12-01\.\.2023-12-31/);
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
