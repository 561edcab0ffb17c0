import { expect, test, type Page } from '@playwright/test';
import { network, open, panel, sentence } from './page.ts';
import { fileUrl } from './sites.ts';
import { expectSound } from './sound.ts';

const invitation = (page: Page) => page.getByRole('region', { name: 'Invitation' });
const card = (page: Page) => page.getByRole('region', { name: 'Tour: Who knows whom?' });
const button = (page: Page, name: string) => card(page).getByRole('button', { name, exact: true });
const fragment = (page: Page) => decodeURIComponent(new URL(page.url()).hash.slice(1));

/** Opens the page as whoever comes for the first time, and takes the tour. */
async function start(page: Page): Promise<void> {
  await open(page, fileUrl('guided'));
  await invitation(page).getByRole('button', { name: 'Start' }).click();
  await expect(card(page)).toBeFocused();
}

/** Opens the page again, and waits until an invitation would be there. */
async function comeAgain(page: Page): Promise<void> {
  await page.goto('about:blank');
  await open(page, fileUrl('guided'));
  await page.getByRole('button', { name: 'Help' }).click();
  await expect(page.getByRole('button', { name: 'Take the tour of this story' })).toBeVisible();
  await page.keyboard.press('Escape');
}

test('whoever comes for the first time is invited below the views, and no longer once they declined', async ({ page }) => {
  await open(page, fileUrl('guided'));
  await expect(invitation(page)).toContainText('Who knows whom?');
  await expect(invitation(page)).toContainText('A tour of this story, 4 steps.');
  const [views, line] = [await page.locator('#views').boundingBox(), await invitation(page).boundingBox()];
  expect(views!.y + views!.height).toBeLessThanOrEqual(line!.y);
  await invitation(page).getByRole('button', { name: 'No, thanks' }).click();
  await expect(invitation(page)).toHaveCount(0);
  await expect(page.locator('#views')).toBeFocused();
  await comeAgain(page);
  await expect(invitation(page)).toHaveCount(0);
});

test('each step shows its view, the browser’s back is a step back, and whoever leaves keeps what is shown', async ({ page }) => {
  await start(page);
  await expect(card(page).getByRole('heading', { name: 'Five people' })).toBeVisible();
  await button(page, 'Next').click();
  await expect(panel(page).getByRole('heading', { name: 'Maria Nyman' })).toBeVisible();
  await expect(card(page).locator('[aria-live]')).toHaveText(/Step 2 of 4\.\s*Somebody in between\s*Maria has met both\./);
  await button(page, 'Next').click();
  await expect(sentence(page)).toContainText('1 – 3 Mar 2024');
  expect(fragment(page)).toContain('lane=maria-nyman');
  await page.goBack();
  await expect(card(page).getByRole('heading', { name: 'Somebody in between' })).toBeVisible();
  await expect(panel(page).getByRole('heading', { name: 'Maria Nyman' })).toBeVisible();
  await button(page, 'Back').click();
  await expect.poll(() => fragment(page)).toBe('');
  await button(page, 'Next').click();
  await button(page, 'Leave the tour').click();
  await expect(card(page)).toHaveCount(0);
  await expect(page.locator('#views')).toBeFocused();
  await expect(panel(page).getByRole('heading', { name: 'Maria Nyman' })).toBeVisible();
  await expect(page.getByText('You have left the tour.')).toBeAttached();
  await page.reload();
  await expect(panel(page).getByRole('heading', { name: 'Maria Nyman' })).toBeVisible();
  await comeAgain(page);
  await expect(invitation(page)).toHaveCount(0);
  await expect(card(page)).toHaveCount(0);
});

for (const step of [1, 2, 3, 4])
  test(`the tour can be left at step ${step}, and does not come back`, async ({ page }) => {
    await start(page);
    for (let at = 1; at < step; at++) await button(page, 'Next').click();
    const shown = fragment(page);
    await (step === 4 ? button(page, 'Done') : button(page, 'Leave the tour')).click();
    await expect(card(page)).toHaveCount(0);
    expect(fragment(page)).toBe(shown);
    await comeAgain(page);
    await expect(invitation(page)).toHaveCount(0);
    await expect(card(page)).toHaveCount(0);
  });

test('the tour is taken again by hand, and the browser’s back leads out of it', async ({ page }) => {
  await open(page, fileUrl('guided', '#open=entity%3Aoskar-berg'));
  await page.getByRole('button', { name: 'Help' }).click();
  await page.getByRole('button', { name: 'Take the tour of this story' }).click();
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(card(page)).toBeFocused();
  await expect.poll(() => fragment(page)).toBe('');
  await button(page, 'Next').click();
  await expect.poll(() => fragment(page)).toBe('open=entity:maria-nyman');
  await page.goBack();
  await expect(card(page).getByRole('heading', { name: 'Five people' })).toBeVisible();
  await page.goBack();
  await expect(panel(page).getByRole('heading', { name: 'Oskar Berg' })).toBeVisible();
  await expect(card(page)).toHaveCount(0);
});

test('the page can be used during the tour, which goes on from there', async ({ page }) => {
  await start(page);
  await network(page).getByRole('button', { name: 'List' }).click();
  await panel(page).getByRole('button', { name: 'Ana Lindqvist' }).first().click();
  await expect(panel(page).getByRole('heading', { name: 'Ana Lindqvist' })).toBeVisible();
  await expect(card(page).getByRole('heading', { name: 'Five people' })).toBeVisible();
  await button(page, 'Next').click();
  await expect(panel(page).getByRole('heading', { name: 'Maria Nyman' })).toBeVisible();
});

test('the tour is taken with the keyboard alone, and its card keeps the focus', async ({ page }) => {
  await open(page, fileUrl('guided'));
  await invitation(page).getByRole('button', { name: 'Start' }).focus();
  await page.keyboard.press('Enter');
  await expect(card(page)).toBeFocused();
  await page.keyboard.press('ArrowLeft');
  await expect(card(page).getByRole('heading', { name: 'Five people' })).toBeVisible();
  await page.keyboard.press('ArrowRight');
  await expect(panel(page).getByRole('heading', { name: 'Maria Nyman' })).toBeVisible();
  await expect(card(page)).toBeFocused();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await expect(button(page, 'Next')).toBeFocused();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Enter');
  await expect(panel(page).locator('article, .body').first()).toContainText('Karin Falk met Oskar Berg.');
  await expect(button(page, 'Done')).toBeFocused();
  await page.keyboard.press('ArrowRight');
  await expect(card(page)).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(card(page)).toHaveCount(0);
  await expect(panel(page)).toContainText('Karin Falk met Oskar Berg.');
});

test('nobody is invited who was sent a view, in a frame, on paper, or where there is no tour', async ({ page }) => {
  const closed = async (address: string) => {
    await page.goto('about:blank');
    await page.goto(address);
    await expect(page.locator('svg').first()).toBeVisible();
    await page.waitForTimeout(500); // an invitation would have come by then
    await expect(invitation(page)).toHaveCount(0);
  };
  await closed(fileUrl('guided', '#open=entity%3Amaria-nyman'));
  await closed(fileUrl('guided', '?embed=timeline'));
  await closed(fileUrl('chain'));
  await page.getByRole('button', { name: 'Help' }).click();
  await expect(page.getByRole('dialog')).toContainText('Every mark leads to a sentence.');
  await expect(page.getByRole('button', { name: 'Take the tour of this story' })).toHaveCount(0);
  await page.goto(fileUrl('guided'));
  await expect(invitation(page)).toBeVisible();
  await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.printed')).toBeVisible();
  await expect(page.getByText('A tour of this story')).toBeHidden();
});

test('where the browser keeps nothing, the answer holds while the page is open', async ({ page }) => {
  const errors: string[] = [];
  page.on('pageerror', ({ message }) => errors.push(message));
  await page.addInitScript(() =>
    Object.defineProperty(window, 'localStorage', {
      get: () => {
        throw new Error('refused');
      },
    }),
  );
  await start(page);
  await page.keyboard.press('Escape');
  await expect(card(page)).toHaveCount(0);
  await network(page).getByRole('button', { name: 'List' }).click();
  await expect(invitation(page)).toHaveCount(0);
  expect(errors).toEqual([]);
});

test('in Arabic the arrow keys lead the other way, and the steps keep their own language', async ({ page }) => {
  await page.goto(fileUrl('guided', '?lang=ar'));
  await page.getByRole('button', { name: 'ابدأ' }).click();
  const steps = page.locator('.guide [aria-live]');
  await expect(steps).toContainText('الخطوة 1 من 4');
  await page.keyboard.press('ArrowLeft');
  await expect(steps.locator('[lang=en]')).toHaveText(/Somebody in between/);
  await page.keyboard.press('ArrowRight');
  await expect(steps.locator('[lang=en]')).toHaveText(/Five people/);
  await expect(page.getByRole('button', { name: 'مغادرة الجولة' })).toBeVisible();
});

for (const [kind, viewport] of Object.entries({ window: { width: 1280, height: 600 }, phone: { width: 320, height: 568 } }))
  test(`in a ${kind} too low for all of it, the page scrolls and the card stays in sight`, async ({ page }) => {
    await page.setViewportSize(viewport);
    await start(page);
    for (const end of [0, 10_000]) {
      await page.evaluate((top) => window.scrollTo(0, top), end);
      await expect(button(page, 'Next')).toBeInViewport({ ratio: 1 });
    }
    expect(await page.evaluate(() => window.scrollY)).toBeGreaterThan(0);
    expect((await page.locator('#views').boundingBox())!.height).toBeGreaterThan(200);
  });

for (const [size, viewport] of Object.entries({ desktop: { width: 1440, height: 900 }, phone: { width: 390, height: 844 } }))
  test.describe(size, () => {
    test.use({ viewport, hasTouch: size === 'phone' });

    test('invitation and steps are sound, cover no view, and keep their height from step to step', async ({ page }) => {
      await open(page, fileUrl('guided'));
      await expect(invitation(page)).toBeVisible();
      await expectSound(page);
      await invitation(page).getByRole('button', { name: 'Start' }).click();
      const heights = new Set<number>();
      for (let step = 1; step <= 4; step++) {
        await expect(card(page).locator('[aria-live]')).toContainText(`Step ${step} of 4`);
        const [views, box] = [await page.locator('#views').boundingBox(), await card(page).boundingBox()];
        expect(views!.y + views!.height).toBeLessThanOrEqual(box!.y);
        expect(views!.height).toBeGreaterThan(250);
        heights.add(box!.height);
        if (step === 2) await expectSound(page);
        if (size === 'phone')
          for (const way of await card(page).getByRole('button').all())
            expect((await way.boundingBox())!.height).toBeGreaterThanOrEqual(44);
        if (step < 4) await button(page, 'Next').click();
      }
      expect(heights.size).toBe(1);
      await button(page, 'Done').click();
      await expect(card(page)).toHaveCount(0);
    });
  });
