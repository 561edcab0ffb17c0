import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import { carriedText } from '../../src/app/corrections/link.ts';
import type { Correction } from '../../src/schema/corrections.ts';
import { writeCorrections } from '../../src/schema/write-corrections.ts';
import { network, open, panel } from './page.ts';
import { SITES } from './sites.ts';

const SITE = join(SITES, 'corrections');

const ARTICLES = [
  ['wall', 'Harbour wall breaks', 'Mayor Ana Lindqvist spoke in Norrby. Peter Holm met Ana Lindqvist there, and Karin Falk listened.'],
  ['vote', 'Council votes', 'Peter Holm met Karin Falk in Norrby. Karin Falk voted for the wall with Oskar Berg.'],
  ['fair', 'Fair opens', 'Lindqvist opened the fair with Oskar Berg. Lindqvist sold a ticket to Karin Falk.'],
  ['talks', 'Talks resume', 'Holm met Oskar Berg in Norrby. Karin Falk of the Norrby Post wrote it down.'],
  ['end', 'The end', 'Peter Holm left Norrby with Oskar Berg. Maria Lindqvist and Karin Falk stayed. Erik Holm came.'],
  ['late', 'A late letter', 'Ana Lindqvist wrote to Peter Holm and Karin Falk about Stardom. Maria Nyman read it in Stardom.'],
] as const;

/** A folder with articles, and with corrections if there are any, and the page that a user would build from it. */
function build(name: string, corrections?: string): string {
  const folder = join(SITE, `${name}-articles`);
  for (const path of [folder, join(SITE, name)]) rmSync(path, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const lines = ARTICLES.map(([id, title, text], n) =>
    JSON.stringify({ id, title, date: `2024-03-0${n + 1}`, source: 'The Courier', text }),
  );
  writeFileSync(join(folder, 'lines.jsonl'), `${lines.join('\n')}\n`);
  if (corrections !== undefined) writeFileSync(join(folder, 'corrections.json'), corrections);
  const out = join(SITE, name);
  const options = ['--out', out, '--title', 'Norrby', '--pages', 'single', '--quiet', '--no-cache'];
  execFileSync(process.execPath, ['bin/dateline.js', 'build', folder, ...options], { stdio: ['ignore', 'inherit', 'inherit'] });
  return pathToFileURL(join(out, 'index.html')).href;
}

/** What the list saves as CSV, without the line of its origin and without ids: a new build may give other ids. */
async function listed(page: Page, rows: 'Names' | 'Ties'): Promise<readonly string[]> {
  await network(page).getByRole('button', { name: rows, exact: true }).click();
  const download = page.waitForEvent('download');
  await network(page).getByRole('button', { name: 'Save as CSV' }).click();
  const [, header, ...lines] = readFileSync((await (await download).path())!, 'utf8')
    .trim()
    .split(/\r?\n/);
  const kept = header!.split(',').flatMap((column, i) => (['id', 'a', 'b'].includes(column) ? [] : [i]));
  return lines.map((line) => ordered(kept.map((i) => line.split(',')[i]!))).sort();
}

/** Of a tie, its ends in one order. */
function ordered(cells: readonly string[]): string {
  if (cells.length < 8) return cells.join(',');
  const [a, aType, b, bType, ...rest] = cells;
  return [...[`${a} ${aType}`, `${b} ${bType}`].sort(), ...rest].join(',');
}

async function tables(page: Page, url: string): Promise<{ names: readonly string[]; ties: readonly string[] }> {
  await open(page, `${url}#as=list&ties=all`);
  return { names: await listed(page, 'Names'), ties: await listed(page, 'Ties') };
}

async function load(page: Page, corrections: readonly Correction[]): Promise<void> {
  await panel(page)
    .getByLabel('File of corrections to load')
    .setInputFiles({ name: 'more.json', mimeType: 'application/json', buffer: Buffer.from(writeCorrections(corrections)) });
  await expect(panel(page).getByRole('status')).toHaveText(`more.json: ${corrections.length} new.`);
}

/** @returns the text of the file that the page saves */
async function save(page: Page): Promise<string> {
  const download = page.waitForEvent('download');
  await panel(page).getByRole('button', { name: 'Download corrections.json' }).click();
  const saved = await download;
  expect(saved.suggestedFilename()).toBe('corrections.json');
  return readFileSync((await saved.path())!, 'utf8');
}

test('what is corrected in the page and saved, the next build comes to by itself', async ({ page, browser }) => {
  test.setTimeout(180_000);
  const first = build('first');
  await open(page, `${first}#open=questions`);
  const heading = panel(page).getByRole('heading', { level: 2 });
  await expect(heading).toContainText('the same as');
  const asked = await heading.textContent();
  await page.keyboard.press('y');
  await expect(heading).not.toHaveText(asked!);
  await expect(heading).toContainText('the same as');
  await page.keyboard.press('n');
  await expect(panel(page).getByRole('status')).toContainText('are two.');
  await panel(page).getByRole('button', { name: 'All corrections' }).first().click();

  // The gestures that make these are other views': here they come by a file.
  const more: readonly Correction[] = [
    { kind: 'rename', entity: { name: 'Karin Falk', type: 'person' }, to: 'Karin Falk-Ek' },
    {
      kind: 'split',
      entity: { name: 'Oskar Berg', type: 'person' },
      articles: ['fair'],
      mentions: [],
      to: { name: 'Oskar Berg (2)', type: 'person' },
    },
    { kind: 'hide', entity: { name: 'Maria Nyman', type: 'person' } },
  ];
  await load(page, more);
  await expect(panel(page).getByRole('heading', { name: 'Made in this page 5' })).toBeVisible();
  const saved = await save(page);
  const before = await tables(page, first);
  expect(before.names.join('\n')).toContain('Karin Falk-Ek,person,6');
  expect(before.names.join('\n')).toContain('Oskar Berg (2),person,1');
  expect(before.names.join('\n')).not.toContain('Nyman');

  expect(before.names.join('\n')).toContain('Peter Holm,person,5');
  expect(before.ties.length).toBeGreaterThan(15);

  const second = build('second', saved);
  const fresh = await (await browser.newContext({ acceptDownloads: true })).newPage();
  expect(await tables(fresh, second)).toEqual(before);
  await open(fresh, `${second}#open=corrections`);
  await expect(panel(fresh).getByRole('heading', { name: 'In this build 5' })).toBeVisible();
  await fresh.context().close();

  await page.goto('about:blank');
  await open(page, `${second}#open=corrections`);
  await expect(panel(page)).toContainText('None made in this page, 5 in this build.');
  await expect(panel(page).getByRole('button', { name: /^Remove/ })).toHaveCount(0);
  expect(await tables(page, second)).toEqual(before);

  // Corrections of what was corrected, and one taken back: the file then holds both builds' worth.
  await open(page, `${second}#open=corrections`);
  await load(page, [
    { kind: 'merge', entities: ['Ana Lindqvist', 'Lindqvist'].map((name) => ({ name, type: 'person' as const })) },
    { kind: 'rename', entity: { name: 'Karin Falk-Ek', type: 'person' }, to: 'Karin Ek' },
    { kind: 'rename', entity: { name: 'Oskar Berg (2)', type: 'person' }, to: 'Oskar Ek' },
    { kind: 'retype', entity: { name: 'Stardom', type: 'organization' }, to: 'place' },
    { kind: 'hide', entity: { name: 'Norrby Post', type: 'organization' } },
  ]);
  const again = await save(page);
  const after = await tables(page, second);
  expect(after).not.toEqual(before);
  expect(after.names.join('\n')).toContain('Stardom,place,1');
  expect(await tables(page, build('third', again))).toEqual(after);
});

test('a link brings corrections to somebody who has none', async ({ page, browser }) => {
  const url = build('linked');
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'clipboard', {
      value: { writeText: (text: string) => ((window as { copied?: string }).copied = text) },
    });
  });
  await open(page, `${url}#open=corrections`);
  await load(page, [{ kind: 'rename', entity: { name: 'Karin Falk' }, to: 'Karin Falk-Ek' }]);
  await page.getByRole('button', { name: 'Share' }).click();
  await page.getByRole('button', { name: 'Copy the link' }).click();
  await expect(page.getByText('Link copied, with 1 correction.')).toBeVisible();
  const link = await page.evaluate(() => (window as { copied?: string }).copied!);

  const other = await (await browser.newContext()).newPage();
  await open(other, link);
  await expect(other.getByText('This link brought 1 correction.')).toBeVisible();
  await expect(panel(other)).toContainText('Karin Falk is called Karin Falk-Ek.');
  await other.getByRole('status').filter({ hasText: 'This link brought' }).getByRole('button', { name: 'Undo' }).click();
  await expect(other.getByText('This link brought')).toHaveCount(0);
  await expect(panel(other)).toContainText('Nothing has been corrected.');
  await other.context().close();
});

test.describe('on a phone, and in the dark', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, colorScheme: 'dark' });

  test('questions are answered by thumb, and axe finds nothing in them, in the list, or in the line of a link', async ({ page }) => {
    const url = build('phone');
    const calm = async () => {
      await page.waitForTimeout(400); // texts are laid in
      const { violations } = await new AxeBuilder({ page }).withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']).analyze();
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBeLessThanOrEqual(0);
    };
    const fix = carriedText([
      { kind: 'hide', entity: { name: 'Maria Nyman', type: 'person' } },
      { kind: 'hide', entity: { name: 'Nobody', type: 'person' } },
    ]);
    await open(page, `${url}#open=questions&${fix}`);
    await expect(page.getByText('This link brought 2 corrections.')).toBeVisible();
    await calm();
    for (const name of ['Same', 'Two', 'Later', 'Undo']) {
      const button = panel(page).getByRole('button', { name, exact: true });
      await expect(button).toBeInViewport({ ratio: 1 });
      expect((await button.boundingBox())!.height).toBeGreaterThanOrEqual(44);
    }
    await panel(page).getByRole('button', { name: 'Same', exact: true }).tap();
    await expect(panel(page)).toContainText('1 open question');
    await panel(page).getByRole('button', { name: 'All corrections' }).tap();
    await expect(panel(page)).toContainText('3 made in this page, none in the build.');
    await calm();
  });
});
