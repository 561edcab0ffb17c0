import { expect, type Page } from '@playwright/test';
import { map, middle, open, timeline } from './page.ts';
import { fileUrl } from './sites.ts';

type Point = { readonly x: number; readonly y: number };

/**
 * Says where things stand on the page, as eyes do: it looks in a second page of the same size, where nothing that it tries counts.
 */
export class Scout {
  constructor(readonly page: Page) {}

  /** The mark of a name, whose card is opened for that: the keyboard then stands on it. */
  async mark(entity: string, fragment = ''): Promise<Point> {
    await this.#see(`#${fragment}&open=entity:${entity}`);
    const ring = map(this.page).locator(`[data-entity="${entity}"]`);
    await map(this.page).focus();
    await expect(ring).toBeVisible();
    return middle(ring);
  }

  /** A point of the line between two names, where no other line or mark is nearer. */
  async line(a: string, b: string): Promise<Point> {
    const [from, to] = [await this.mark(a), await this.mark(b)];
    await this.#see('');
    for (const part of [0.5, 0.4, 0.6, 0.3, 0.7, 0.25, 0.75, 0.2, 0.8]) {
      const at = { x: from.x + part * (to.x - from.x), y: from.y + part * (to.y - from.y) };
      await this.page.mouse.click(at.x, at.y);
      const opened = new URLSearchParams(new URL(this.page.url()).hash.slice(1)).get('open');
      if (opened === `tie:${a}:${b}` || opened === `tie:${b}:${a}`) return at;
      await this.#see('');
    }
    throw new Error(`No line is to be met between ${a} and ${b}`);
  }

  /** Where on the timeline a range begins and ends; the height is that of the bars. */
  async range(from: string, to: string): Promise<readonly [Point, Point]> {
    await this.#see(`#from=${from}&to=${to}`);
    const ends = await Promise.all(
      ['Beginning of the period', 'End of the period'].map((name) => middle(timeline(this.page).getByRole('slider', { name }))),
    );
    const [first, last] = ends as [Point, Point];
    // Inside the first and the last day, which are hardly two px wide.
    return [
      { x: first.x + 0.8, y: first.y + 28 },
      { x: last.x - 0.8, y: last.y + 28 },
    ];
  }

  /** The grip between two periods that touch on a day. */
  async parting(first: string, before: string, day: string, last: string): Promise<Point> {
    await this.#see(`#earlier=${first}..${before}&later=${day}..${last}`);
    return middle(timeline(this.page).getByRole('slider', { name: 'Day that parts the periods' }));
  }

  async #see(fragment: string): Promise<void> {
    await this.page.goto('about:blank');
    await open(this.page, fileUrl('lowgate', fragment));
    if (!fragment.includes('earlier')) await expect(map(this.page).locator('canvas')).toHaveAttribute('data-nodes', /[1-9]/);
  }
}
