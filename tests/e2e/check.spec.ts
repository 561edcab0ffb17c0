import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import { open, panel, sentence } from './page.ts';
import { SITES } from './sites.ts';

const SITE = join(SITES, 'check');

const ARTICLES = [
  ['ferry', 'Ferry runs aground', 'Captain Elin Strand left Vessby at noon. Strand met Jonas Lind in Vessby.'],
  ['inquiry', 'Inquiry opens', 'Jonas Lind heard Elin Strand in Vessby. Strand said little. Lind wrote it down.'],
  ['verdict', 'Verdict falls', 'Jonas Lind cleared Elin Strand. Vessby cheered Strand.'],
] as const;

/** The page that a user would build of these articles, with corrections if there are any. */
function build(name: string, corrections?: string): string {
  const folder = join(SITE, `${name}-articles`);
  for (const path of [folder, join(SITE, name)]) rmSync(path, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const lines = ARTICLES.map(([id, title, text], n) =>
    JSON.stringify({ id, title, date: `2024-05-0${n + 1}`, source: 'The Courier', text }),
  );
  writeFileSync(join(folder, 'lines.jsonl'), `${lines.join('\n')}\n`);
  if (corrections !== undefined) writeFileSync(join(folder, 'corrections.json'), corrections);
  const options = ['--out', join(SITE, name), '--title', 'Vessby', '--pages', 'single', '--quiet', '--no-cache'];
  execFileSync(process.execPath, ['bin/dateline.js', 'build', folder, ...options], { stdio: ['ignore', 'inherit', 'inherit'] });
  return pathToFileURL(join(SITE, name, 'index.html')).href;
}

const heading = (page: Page) => panel(page).getByRole('heading', { level: 2 });

/** Answers until all is answered: the first with No, the others with Yes. @returns how many there were */
async function answerAll(page: Page): Promise<number> {
  const total = Number(
    /of (\d+)/.exec(
      (await panel(page)
        .getByText(/^1 of \d+$/)
        .textContent())!,
    )![1],
  );
  for (let number = 1; number <= total; number++) {
    await expect(panel(page).getByText(`${number} of ${total}`)).toBeVisible();
    await expect(heading(page)).not.toBeEmpty();
    await page.keyboard.press(number === 1 ? 'n' : 'y');
  }
  await expect(heading(page)).toHaveText(`${total} answered`);
  return total;
}

test('what was checked tells how much is right, goes into the file with the corrections, and is there after the next build', async ({
  page,
  browser,
}) => {
  test.setTimeout(120_000);
  const first = build('first');
  await open(page, `${first}#open=check`);
  const total = await answerAll(page);
  const judged = `${total - 1} of ${total} right: `;
  await expect(panel(page)).toContainText(judged);

  // What is wrong is mended where it is listed, and stays in the figure.
  await panel(page)
    .getByRole('button', { name: /^Not .+ here$/ })
    .click();
  await panel(page).getByLabel('Or somebody new').fill('Anders Ek');
  await panel(page).getByRole('button', { name: 'Give it that name' }).click();
  await expect(panel(page)).toContainText('Put right.');
  await expect(panel(page)).toContainText(judged);
  const { violations } = await new AxeBuilder({ page })
    .include('section[aria-label="Articles"]')
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'])
    .analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([]);

  await panel(page).getByRole('button', { name: 'All corrections' }).click();
  const download = page.waitForEvent('download');
  await panel(page).getByRole('button', { name: 'Download corrections.json' }).click();
  const saved = readFileSync((await (await download).path())!, 'utf8');

  const second = build('second', saved);
  const phone = await browser.newContext({ viewport: { width: 390, height: 844 }, hasTouch: true, colorScheme: 'dark' });
  const other = await phone.newPage();
  await open(other, second);
  await sentence(other)
    .getByRole('button', { name: /articles/ })
    .first()
    .tap();
  const dialog = other.getByRole('dialog', { name: 'About this corpus' });
  await expect(dialog).toContainText(`Names: ${judged}`);
  await dialog.getByRole('button', { name: 'Check 30' }).tap();
  await panel(other).getByRole('button', { name: 'Ties' }).tap();
  await expect(heading(other)).toContainText('Does this passage show that');
  for (const name of ['Yes', 'No', 'Unsure', 'Back']) {
    const button = panel(other).getByRole('button', { name, exact: true });
    await expect(button).toBeInViewport({ ratio: 1 });
    expect((await button.boundingBox())!.height).toBeGreaterThanOrEqual(44);
  }
  await panel(other).getByRole('button', { name: 'Yes', exact: true }).tap();
  await expect(panel(other).getByText(/^2 of \d+$/)).toBeVisible();
  await phone.close();
});
