import { expect, test, type Page } from '@playwright/test';
import { map, markOf, network, open, panel } from './page.ts';
import { fileUrl } from './sites.ts';
import { expectSound } from './sound.ts';

const canvas = (page: Page) => map(page).locator('canvas');
const legend = (page: Page) => network(page).getByRole('list', { name: 'Communities, by their strongest members' });
const FOLDED = '#colour=community&fold=paul-weber';

test('a community is folded from its card, opened by its mark, and unfolded by Undo', async ({ page }) => {
  await open(page, fileUrl('circles'));
  await expect(canvas(page)).toHaveAttribute('data-nodes', '14');
  await expect(canvas(page)).toHaveAttribute('data-ties', '43');
  await page.getByLabel('Colour of the marks').selectOption('community');
  await legend(page)
    .getByRole('button', { name: /^Paul Weber/ })
    .click();
  await expect(panel(page)).toContainText('7 names tied among themselves');
  await panel(page).getByRole('button', { name: 'Fold into one mark' }).click();

  // Seven names are one mark, and of their ties the one that leads out is left.
  await expect(canvas(page)).toHaveAttribute('data-nodes', '8');
  await expect(canvas(page)).toHaveAttribute('data-ties', '22');
  await expect(network(page)).toContainText('22 of 43 ties');
  await expect(network(page)).toContainText('1 community folded: 7 names, 21 ties inside');
  await expect(page).toHaveURL(/fold=paul-weber/);
  await expect(legend(page).getByRole('button', { name: /^Fold Paul Weber/ })).toHaveAttribute('aria-pressed', 'true');

  await panel(page)
    .getByRole('button', { name: /Articles 45/ })
    .click();
  const mark = await markOf(page, 'paul-weber');
  await page.mouse.click(mark.x, mark.y);
  await expect(panel(page)).toContainText('by the 24 articles that name any of them');
  await network(page).getByRole('button', { name: 'Undo' }).click();
  await expect(canvas(page)).toHaveAttribute('data-nodes', '14');
  await expect(page).not.toHaveURL(/fold=/);
});

test('a click on the tie of a fold opens passages that name one of its members and the other name', async ({ page }) => {
  await open(page, fileUrl('circles', FOLDED));
  await expect(canvas(page)).toHaveAttribute('data-nodes', '8');
  const [fold, ana] = [await markOf(page, 'paul-weber'), await markOf(page, 'ana-lindqvist')];
  // Beyond the label beside the fold.
  await page.mouse.click(fold.x + 0.75 * (ana.x - fold.x), fold.y + 0.75 * (ana.y - fold.y));
  await expect(panel(page).getByRole('heading', { level: 2 })).toContainText('Paul Weber and 6 more');
  await expect(panel(page)).toContainText('3 articles');
  await expect(panel(page).locator('blockquote')).toHaveText(['Ana Lindqvist met Paul Weber.']); // once for the three, in the same words
  await panel(page).getByRole('button', { name: 'Ana Lindqvist and Paul Weber' }).click();
  await expect(panel(page)).toContainText('Tie of strength 3.0');
});

test('the address keeps what is folded, and a double click on the mark unfolds it', async ({ page }) => {
  await open(page, fileUrl('circles', FOLDED));
  await expect(canvas(page)).toHaveAttribute('data-nodes', '8');
  await page.reload();
  await expect(canvas(page)).toHaveAttribute('data-nodes', '8');
  const { x, y } = await markOf(page, 'paul-weber');
  await page.mouse.dblclick(x, y);
  await expect(canvas(page)).toHaveAttribute('data-nodes', '14');
});

test('by the keyboard alone the community of a name is folded, opened and unfolded', async ({ page }) => {
  await open(page, fileUrl('circles'));
  await expect(canvas(page)).toHaveAttribute('data-nodes', '14');
  await expect(map(page)).toHaveAttribute('aria-label', /F folds its community into one mark or unfolds it/);
  await markOf(page, 'emil-roth');
  await page.keyboard.press('f');
  await expect(canvas(page)).toHaveAttribute('data-nodes', '8');
  await expect(network(page).getByText('Folded: 7 names in one mark')).toBeAttached();
  await expect(map(page)).toHaveAttribute('aria-label', /7 names, 1 folded community, 22 ties/);
  await expect(map(page).locator('[data-entity="paul-weber"]')).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(panel(page).getByRole('heading', { level: 2 })).toContainText('Paul Weber');
  await map(page).focus();
  await page.keyboard.press('f');
  await expect(canvas(page)).toHaveAttribute('data-nodes', '14');
});

test('the list has the fold as a row of its own, and the sentences of its ties', async ({ page }) => {
  await open(page, fileUrl('circles', `${FOLDED}&as=list`));
  await network(page)
    .getByRole('option', { name: /^Paul Weber and 6 more, 24 articles/ })
    .click();
  await expect(network(page).getByRole('option', { name: /^Ana Lindqvist, strength 3\.0, 3 articles/ })).toBeVisible();
  await expect(network(page).locator('blockquote').first()).toHaveText('Ana Lindqvist met Paul Weber.');
});

for (const viewport of [
  { width: 1440, height: 900 },
  { width: 390, height: 844 },
])
  test.describe(`${viewport.width} px`, () => {
    test.use({ viewport });
    for (const state of ['', '&tab=articles&open=community%3Apaul-weber', '&tab=articles&open=group%3Apaul-weber%3Aana-lindqvist'])
      test(`axe finds nothing in a folded network, ${state || 'nothing open'}, and nothing is wider than the page`, async ({ page }) => {
        await page.goto(fileUrl('circles', `${FOLDED}&as=map${state}`));
        await expect(page.locator(state ? 'h2' : '.map canvas').first()).toBeVisible();
        await page.waitForTimeout(400); // texts are laid in
        await expectSound(page);
      });
  });
