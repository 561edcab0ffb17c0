import { expect, test, type Page } from '@playwright/test';
import { open, panel } from './page.ts';
import { fileUrl } from './sites.ts';
import { expectSound } from './sound.ts';

const VIEWS = {
  overview: '',
  list: '#as=list',
  matrix: '#as=matrix',
  ties: '#as=list&rows=ties',
  entity: '#open=entity%3Avladimir-putin',
  tie: '#open=tie%3Avladimir-putin%3Akim-jong-un',
  reader: '#open=article%3A000_0f3413fb84f34061',
  filtered: '#from=2023-11-10&to=2023-11-20&who=mark-milley&without=place',
  mentioned: '#by=mentioned',
  lanes: '#tab=timeline&lane=kim-jong-un&lane=vladimir-putin&lane=ukraine&lanes=own&bars=share&who=mark-milley',
  plane: '#by=both&tab=timeline',
  rectangle: '#by=both&from=2023-11-06&to=2023-11-10&mentioned-from=2022-04-01&mentioned-to=2022-06-30&tab=timeline',
  chronology: '#list=chronology&tab=articles',
  compared: '#earlier=2023-11-01..2023-11-10&later=2023-11-11..2023-11-20&open=changes',
  periods: '#earlier=2023-11-01..2023-11-10&later=2023-11-11..2023-11-20&tab=timeline',
  changed: '#earlier=2023-11-01..2023-11-10&later=2023-11-11..2023-11-20&open=tie%3Avladimir-putin%3Akim-jong-un',
  found: '#words=president+putn&tab=articles',
  hits: '#words=tin+cup&open=article%3A000_0f3413fb84f34061',
  context: '#words=putin&open=context',
  corrections: '#open=corrections',
  questions: '#open=questions',
  empty: '#from=2023-11-08&to=2023-11-10',
} as const;

const SIZES = { desktop: { width: 1440, height: 900 }, tablet: { width: 820, height: 1180 }, phone: { width: 390, height: 844 } } as const;

async function settle(page: Page): Promise<void> {
  await page.waitForTimeout(400); // texts are laid in, newcomers have faded in
}

for (const [size, viewport] of Object.entries(SIZES)) {
  test.describe(size, () => {
    test.use({ viewport, hasTouch: size === 'phone' });
    for (const [view, fragment] of Object.entries(VIEWS)) {
      test(`axe finds nothing in ${view}, in the light or in the dark, and nothing is wider than the page`, async ({ page }) => {
        await openView(page, fragment);
        await settle(page);
        await expectSound(page);
      });
    }
  });
}

/** A phone's reader has no header: wait for whatever the page shows. */
async function openView(page: Page, fragment: string): Promise<void> {
  await page.goto(fileUrl('sample', fragment));
  await expect(page.locator('#views')).toBeVisible();
}

test.describe('phone', () => {
  test.use({ viewport: SIZES.phone, hasTouch: true });

  test('the network comes first, as a list that unfolds to ties and their evidence', async ({ page }) => {
    await open(page, fileUrl('sample'));
    const tree = page.getByRole('tree');
    await tree.getByRole('treeitem', { name: /^Vladimir Putin/ }).tap();
    await tree
      .getByRole('treeitem', { name: /^Kim Jong-un, strength/ })
      .first()
      .tap();
    await expect(panel(page).locator('blockquote').first()).toContainText('Kim Jong-un');
  });

  test('the tabs lead to timeline, network and articles', async ({ page }) => {
    await open(page, fileUrl('sample'));
    const tabs = page.getByRole('navigation', { name: 'Views' });
    await tabs.getByRole('button', { name: 'Articles' }).tap();
    await panel(page).getByRole('listitem').first().getByRole('heading').getByRole('button').tap();
    await expect(panel(page).getByRole('article')).toContainText('In a surprising turn of events');
    await tabs.getByRole('button', { name: 'Timeline' }).tap();
    await expect(page.getByRole('slider', { name: 'Beginning of the period' })).toBeVisible();
  });
});

test('with 400 % zoom the page can be read and worked', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 256 });
  await open(page, fileUrl('sample'));
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  await page.getByRole('navigation', { name: 'Views' }).getByRole('button', { name: 'Articles' }).click();
  await expect(panel(page).getByRole('listitem').first()).toBeVisible();
});

test('the whole way by keyboard alone: from the top of the page into the article', async ({ page }) => {
  await open(page, fileUrl('sample'));
  const reach = async (matches: () => Promise<boolean>) => {
    for (let i = 0; i < 60; i++) {
      await page.keyboard.press('Tab');
      if (await matches()) return;
    }
    throw new Error('Tab did not come there');
  };
  await reach(() => page.evaluate(() => document.activeElement?.getAttribute('role') === 'application'));
  await page.keyboard.press('Home');
  await page.keyboard.press('Enter');
  await expect(panel(page).getByRole('heading', { level: 2 })).toBeVisible();
  await reach(() => page.evaluate(() => Boolean(document.activeElement?.textContent?.trim().startsWith('Read the article'))));
  await page.keyboard.press('Enter');
  await expect(panel(page).getByRole('article')).toBeVisible();
});
