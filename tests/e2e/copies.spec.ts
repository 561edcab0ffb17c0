import { readFileSync } from 'node:fs';
import { expect, test, type Page } from '@playwright/test';
import { open, panel, sentence, timeline } from './page.ts';
import { fileUrl } from './sites.ts';
import { expectSound } from './sound.ts';

const TIE = '#open=tie%3Apeter-holm%3Aana-lindqvist';

async function countTexts(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Count articles, or independent texts' }).click();
  await page.getByRole('button', { name: 'count independent texts' }).click();
}

test('every passage of a tie holds both names, and copies are one entry that leads to each of them', async ({ page }) => {
  await open(page, fileUrl('copies', TIE));
  await expect(panel(page)).toContainText('6 articles, 3 independent, name both, 4 in the same sentence.');
  const quotes = panel(page).locator('blockquote');
  await expect(quotes).toHaveCount(3);
  for (const quote of await quotes.all())
    expect((await quote.locator('.selected').allTextContents()).sort()).toEqual(['Ana Lindqvist', 'Peter Holm']);
  await expect(panel(page)).toContainText('3 passages from 6 articles');
  await expect(panel(page)).toContainText('Also in 2 articles, in the same words: The Post, 5 Mar 2024, The Courier, 9 Mar 2024');
  await panel(page).getByRole('button', { name: 'The Courier, 9 Mar 2024' }).click();
  await expect(panel(page).locator('article')).toContainText('The Courier, 9 Mar 2024');
  await expect(panel(page).locator('article')).toContainText('Same text in 2 articles: The Herald, 4 Mar 2024; The Post, 5 Mar 2024');
  await panel(page).getByRole('button', { name: 'The Post, 5 Mar 2024' }).click();
  await expect(panel(page).locator('article')).toContainText('Same text in 2 articles: The Herald, 4 Mar 2024; The Courier, 9 Mar 2024');
});

test('it is said who reported a tie first, and since when each outlet does', async ({ page }) => {
  await open(page, fileUrl('copies', TIE));
  const outlets = panel(page)
    .getByRole('listitem')
    .filter({ hasText: /first,|since/ });
  await expect(outlets).toHaveText([
    /The Post\s*3\s*since 5 Mar 2024/,
    /The Herald\s*2\s*first, 4 Mar 2024/,
    /The Courier\s*1\s*since 9 Mar 2024/,
  ]);
});

test('counted by independent texts, the bars, the list, the tie and the address follow', async ({ page }) => {
  await open(page, fileUrl('copies'));
  await expect(sentence(page)).toContainText('6 of 6 articles, 3 independent, published');
  await expect(panel(page).locator('[data-row]')).toHaveCount(6);
  await expect(panel(page)).toContainText('same text as The Herald, 4 Mar 2024');
  const days = timeline(page).getByRole('table').locator('td:not([colspan])');
  await expect(days).toHaveCount(6);
  await countTexts(page);
  await expect(sentence(page)).toContainText('6 of 6 articles, counted as 3 independent texts, published');
  await expect(panel(page).locator('[data-row]')).toHaveCount(3);
  await expect(panel(page)).toContainText('2 copies');
  await expect(timeline(page).getByRole('table')).toHaveAccessibleName(/Independent texts per/);
  await expect(days).toHaveCount(3);
  expect(page.url()).toContain('count=texts');
  await page.goto(fileUrl('copies', `${TIE}&count=texts`));
  await expect(panel(page)).toContainText('Tie of strength 2.4'); // 1 + 1 + exp(-1)
});

test('“About this corpus” counts the copies and lists them', async ({ page }) => {
  await open(page, fileUrl('copies'));
  await page.getByRole('button', { name: '6 articles' }).click();
  const about = page.getByRole('dialog');
  await expect(about).toContainText('6 articles, 3 independent texts; 3 copies of 2 texts');
  await about.getByText('Which they are').click();
  await about.getByRole('button', { name: 'Dam will hold' }).click();
  await expect(panel(page).locator('article')).toContainText('The Herald, 4 Mar 2024');
});

test('“Cite” copies the passages with their sources, the link and the fingerprint', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await open(page, fileUrl('copies', TIE));
  const cite = async (format: string) => {
    await panel(page).getByRole('button', { name: 'Cite', exact: true }).click();
    await page.getByRole('button', { name: format }).click();
  };
  await cite('Copy as text');
  await expect(panel(page)).toContainText('3 passages copied, with their sources.');
  const text = await page.evaluate(() => navigator.clipboard.readText());
  expect(text).toContain('In the same words:\n– “Dam will hold”, The Post, 5 Mar 2024');
  expect(text).toContain(TIE);
  expect(text).toMatch(/\nCorpus [0-9a-f]{16}, read by Dateline/);

  await cite('Copy as Markdown');
  await expect(panel(page)).toContainText('3 passages copied as Markdown, with their sources.');
  const markdown = await page.evaluate(() => navigator.clipboard.readText());
  expect(markdown.match(/^> [^>]/gm)).toHaveLength(6); // three quotations, three sources
  const saved = page.waitForEvent('download');
  await cite('Save as Markdown');
  expect(readFileSync(await (await saved).path(), 'utf8')).toBe(markdown);
});

test('“Cite” beside a passage copies that one alone, with its source', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await open(page, fileUrl('copies', TIE));
  const first = panel(page)
    .getByRole('button', { name: /^Cite the passage of / })
    .first();
  await first.focus();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(panel(page)).toContainText('1 passage copied, with its source.');
  await expect(first).toBeFocused();
  const text = await page.evaluate(() => navigator.clipboard.readText());
  expect(text.match(/^“.*”$/gm)).toHaveLength(1);
  expect(text).toContain(TIE);
});

for (const [size, viewport] of Object.entries({ desktop: { width: 1440, height: 900 }, phone: { width: 390, height: 844 } }))
  test.describe(size, () => {
    test.use({ viewport });
    for (const fragment of [TIE, '#open=entity%3Apeter-holm&count=texts', '#count=texts&tab=articles', '#open=article%3Adam-post'])
      test(`axe finds nothing where copies are shown: ${fragment}`, async ({ page }) => {
        await page.goto(fileUrl('copies', fragment));
        await expect(page.locator('#views')).toBeVisible();
        await page.waitForTimeout(400);
        await expectSound(page);
      });
  });
