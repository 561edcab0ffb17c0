import { expect, type Locator, type Page } from '@playwright/test';

/** Keys after which a control counts as out of reach. */
const MOST = 60;

type Point = { readonly x: number; readonly y: number };

/**
 * What somebody does on the page, counted. One action is
 * - a click, or a drag from press to release;
 * - a key that is pressed, also with another one held: each Tab and each arrow counts, however many lead to one control;
 * - a word, or a date, that is typed into a field: its letters need no decision in between.
 * To look, to scroll within what is open and to move the pointer are none. Of a menu, to open it and to choose are two.
 */
export class Actions {
  count = 0;

  constructor(readonly page: Page) {}

  async click(what: Locator | Point, { shift = false } = {}): Promise<void> {
    this.count++;
    if (shift) await this.page.keyboard.down('Shift');
    if ('x' in what) await this.page.mouse.click(what.x, what.y);
    else await what.click();
    if (shift) await this.page.keyboard.up('Shift');
  }

  async drag(from: Point, to: Point): Promise<void> {
    this.count++;
    await this.page.mouse.move(from.x, from.y);
    await this.page.mouse.down();
    await this.page.mouse.move((from.x + to.x) / 2, (from.y + to.y) / 2, { steps: 5 });
    await this.page.mouse.move(to.x, to.y, { steps: 5 });
    await this.page.mouse.up();
  }

  /** Opens a menu of the platform's and chooses from it. */
  async choose(menu: Locator, option: string): Promise<void> {
    this.count += 2;
    await menu.selectOption(option);
  }

  async press(key: string): Promise<void> {
    this.count++;
    await this.page.keyboard.press(key);
  }

  /** Into whatever has the focus, as a keyboard does. */
  async type(word: string): Promise<void> {
    this.count++;
    await this.page.keyboard.type(word);
  }

  /** Tab after Tab, until a control has the focus. */
  tabTo(control: Locator): Promise<void> {
    return this.#walk('Tab', control);
  }

  /** The same towards the beginning of the page. */
  backTo(control: Locator): Promise<void> {
    return this.#walk('Shift+Tab', control);
  }

  async #walk(key: string, control: Locator): Promise<void> {
    await expect(control).toBeVisible();
    for (let pressed = 0; pressed < MOST; pressed++) {
      if (await control.evaluate((element) => element === document.activeElement)) return;
      await this.press(key);
    }
    throw new Error(`${MOST} times ${key} did not come to ${String(control)}`);
  }
}
