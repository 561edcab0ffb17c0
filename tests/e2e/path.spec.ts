import { expect, test, type Page } from '@playwright/test';
import { open, panel } from './page.ts';
import { fileUrl } from './sites.ts';
import { expectSound } from './sound.ts';

const chain = (page: Page) => panel(page).locator('ol .name > button:first-child');
const quotations = (page: Page) => panel(page).locator('ol blockquote');

test('the path that was planted is found from a card by typing the other name, and another where its hub is left out', async ({ page }) => {
  await open(page, fileUrl('chain', '#open=entity%3Aana-lindqvist'));
  await panel(page).getByRole('button', { name: 'Path to another name' }).press('Enter');
  await page.getByRole('textbox', { name: 'Find a name' }).fill('berg');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(panel(page).getByRole('heading', { level: 2 })).toContainText('From');
  await expect(panel(page)).toContainText('No article names both.');
  await expect(chain(page)).toHaveText(['Ana Lindqvist', 'Maria Nyman', 'Oskar Berg']);
  await expect(quotations(page)).toHaveText(['Ana Lindqvist met Maria Nyman.', 'Maria Nyman met Oskar Berg.']);

  await panel(page).getByRole('button', { name: 'not through Maria Nyman' }).click();
  await expect(chain(page)).toHaveText(['Ana Lindqvist', 'Peter Holm', 'Karin Falk', 'Oskar Berg']);
  await expect(quotations(page)).toHaveCount(3);
  await expect(page).toHaveURL(/path%3Aana-lindqvist%3Aoskar-berg%3Amaria-nyman/);
  await page.reload();
  await expect(chain(page)).toHaveText(['Ana Lindqvist', 'Peter Holm', 'Karin Falk', 'Oskar Berg']);

  await panel(page).getByRole('button', { name: 'Another way' }).click();
  await expect(panel(page)).toContainText('leads from Ana Lindqvist to Oskar Berg without Maria Nyman and Peter Holm and Karin Falk');
  await panel(page).getByRole('button', { name: 'Let it go through anybody' }).click();
  await expect(chain(page)).toHaveText(['Ana Lindqvist', 'Maria Nyman', 'Oskar Berg']);
});

test('a period with no chain offers all articles', async ({ page }) => {
  await open(page, fileUrl('chain', '#from=2024-03-01&to=2024-03-04&open=path%3Aana-lindqvist%3Aoskar-berg'));
  await expect(panel(page)).toContainText('No chain of ties in this period leads from Ana Lindqvist to Oskar Berg');
  await panel(page).getByRole('button', { name: 'Look in all articles' }).click();
  await expect(chain(page)).toHaveCount(3);
});

for (const viewport of [
  { width: 1440, height: 900 },
  { width: 390, height: 844 },
])
  test.describe(`${viewport.width} px`, () => {
    test.use({ viewport });
    for (const step of ['path%3Aana-lindqvist%3Aoskar-berg%3Amaria-nyman', 'tie%3Amaria-nyman%3Apeter-holm'])
      test(`axe finds nothing in ${step}, and nothing is wider than the page`, async ({ page }) => {
        await page.goto(fileUrl('chain', `#tab=articles&open=${step}`));
        await expect(
          panel(page)
            .locator(step.startsWith('path') ? 'ol blockquote' : 'h3')
            .first(),
        ).toBeVisible();
        await page.waitForTimeout(400); // texts are laid in
        await expectSound(page);
      });
  });
