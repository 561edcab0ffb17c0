import { expect, type Locator, type Page } from '@playwright/test';

export const timeline = (page: Page) => page.getByRole('region', { name: 'Timeline' });
export const network = (page: Page) => page.getByRole('region', { name: 'Network' });
export const panel = (page: Page) => page.getByRole('region', { name: 'Articles' });
export const map = (page: Page) => page.getByRole('application');
export const sentence = (page: Page) => page.locator('header p.sentence');

/** Opens a page and waits until it can be used. */
export async function open(page: Page, url: string): Promise<void> {
  await page.goto(url);
  await expect(page.locator('header h1')).toBeVisible();
}

/** Where a name stands on the map: the keyboard walks about until it comes there, and its focus ring says. */
export async function markOf(page: Page, entity: string): Promise<{ x: number; y: number }> {
  const ring = map(page).locator('[data-entity]');
  await map(page).focus();
  await page.keyboard.press('Home');
  let seed = 1;
  for (let step = 0; step < 200; step++) {
    await expect(ring).toBeVisible();
    if ((await ring.getAttribute('data-entity')) === entity) return middle(ring);
    seed = (seed * 1103515245 + 12345) % 2147483648;
    await page.keyboard.press(['ArrowLeft', 'ArrowUp', 'ArrowRight', 'ArrowDown'][seed >> 29]!);
    await page.waitForTimeout(20);
  }
  throw new Error(`The arrow keys did not come to ${entity}`);
}

export async function middle(element: Locator): Promise<{ x: number; y: number }> {
  const box = await element.boundingBox();
  if (!box) throw new Error('The element has no box');
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

/** Selects words of the open article as a drag of the mouse does. */
export async function select(page: Page, words: string, within = '.body'): Promise<void> {
  await panel(page).locator('.body p').first().waitFor();
  const ends = await panel(page)
    .locator(within)
    .evaluate((body, wanted) => {
      const nodes = document.createTreeWalker(body, NodeFilter.SHOW_TEXT);
      const places: { node: Node; at: number }[] = [];
      let text = '';
      for (let node = nodes.nextNode(); node; node = nodes.nextNode()) {
        const letters = node.textContent!;
        for (let at = 0; at < letters.length; at++) places.push({ node, at });
        text += letters;
      }
      const from = text.indexOf(wanted);
      const boxOf = ({ node, at }: { node: Node; at: number }) => {
        const range = document.createRange();
        range.setStart(node, at);
        range.setEnd(node, at + 1);
        return range.getBoundingClientRect();
      };
      const first = boxOf(places[from]!);
      const last = boxOf(places[from + wanted.length - 1]!);
      return [first.left + 1, first.top + first.height / 2, last.right - 1, last.top + last.height / 2] as const;
    }, words);
  await page.mouse.move(ends[0], ends[1]);
  await page.mouse.down();
  await page.mouse.move(ends[2], ends[3], { steps: 5 });
  await page.mouse.up();
}
