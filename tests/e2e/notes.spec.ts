import { readFileSync } from 'node:fs';
import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import { open, panel, select, sentence } from './page.ts';
import { fileUrl } from './sites.ts';

const WORDS = 'mended in March 2021';
const wall = fileUrl('harbour', '#open=article:wall');
const marked = (page: Page) => panel(page).locator('.body .note');
const press = (page: Page, name: string) => panel(page).getByRole('button', { name, exact: true }).click();

async function note(page: Page): Promise<void> {
  await page.goto(wall);
  await select(page, WORDS);
  await press(page, 'Note');
  await expect(panel(page).getByLabel('Tags, parted by commas')).toBeFocused();
  await page.keyboard.type('repair, open question');
  await panel(page).getByLabel('Comment').fill('Who paid for it?');
  await press(page, 'Save');
  await expect.poll(async () => (await marked(page).allTextContents()).join('')).toBe(WORDS);
}

test('words are marked with the mouse, tagged and commented, and are there when the page is opened again', async ({ page }) => {
  await note(page);
  await page.reload();
  await expect.poll(async () => (await marked(page).allTextContents()).join('')).toBe(WORDS);
  await marked(page)
    .first()
    .click({ position: { x: 4, y: 8 } });
  await expect(panel(page).getByLabel('Tags, parted by commas')).toHaveValue('repair, open question');
  await expect(panel(page).getByLabel('Comment')).toHaveValue('Who paid for it?');
  await press(page, 'Remove');
  await expect(marked(page)).toHaveCount(0);
  await press(page, 'Undo');
  await expect.poll(async () => (await marked(page).allTextContents()).join('')).toBe(WORDS);
});

test('the articles with notes alone are shown in every view, follow the notes, and are in the address', async ({ page }) => {
  await note(page);
  await panel(page).locator('.meta').getByRole('button', { name: 'Notes' }).click();
  await panel(page).getByLabel('Tag', { exact: true }).selectOption('repair');
  await press(page, 'Only these articles');
  await expect(sentence(page)).toContainText('1 of 2 articles');
  await expect(sentence(page)).toContainText('with a note tagged “repair”');
  expect(new URL(page.url()).hash).toContain('notes=repair');

  await page.reload();
  await expect(sentence(page)).toContainText('1 of 2 articles');
  await panel(page)
    .getByRole('button', { name: /^Remove the note/ })
    .click();
  await expect(sentence(page)).toContainText('0 of 2 articles');
  await press(page, 'Undo');
  await expect(sentence(page)).toContainText('1 of 2 articles');
  await sentence(page).getByRole('button', { name: 'With or without a note' }).click();
  await expect(sentence(page)).toContainText('2 articles');
});

test('a link to noted articles says in another browser where notes are', async ({ page }) => {
  await page.goto(fileUrl('harbour', '#notes='));
  await expect(page.getByRole('heading', { name: 'No article with a note.' })).toBeVisible();
  await expect(page.getByText('Notes are kept in the browser that they were made in.')).toBeVisible();
  await page.getByRole('button', { name: 'With or without a note: 2 articles' }).click();
  await expect(sentence(page)).toContainText('2 articles');
});

test('notes are filtered by tag, saved, removed and loaded, and are the same again; Markdown holds quotation and source', async ({
  page,
}) => {
  await note(page);
  await panel(page).locator('.meta').getByRole('button', { name: 'Notes' }).click();
  const list = panel(page).getByRole('list', { name: 'Notes' });
  await expect(list.getByRole('listitem')).toHaveCount(1);
  await panel(page).getByLabel('Tag', { exact: true }).selectOption('repair');
  await expect(panel(page).getByText('1 note of 1, tagged “repair”.')).toBeVisible();
  expect((await new AxeBuilder({ page }).include('.panel').analyze()).violations).toEqual([]);

  const save = async (name: string) => {
    const download = page.waitForEvent('download');
    await press(page, name);
    return (await download).path();
  };
  const markdown = readFileSync(await save('Save as Markdown'), 'utf8');
  expect(markdown).toContain(`> ${WORDS}\n`);
  expect(markdown).toContain('[Harbour wall breaks](<https://example.org/wall>), The Norrby Post, 5 Feb 2024');
  const json = await save('Save as JSON');

  await press(page, `Remove the note on “${WORDS}”`);
  await expect(panel(page).getByText('No notes yet.')).toBeVisible();
  await panel(page).getByLabel('File of notes').setInputFiles(json);
  await expect(panel(page).getByText('1 note added, 0 changed, 0 as before.')).toBeVisible();
  expect(readFileSync(await save('Save as JSON'), 'utf8')).toBe(readFileSync(json, 'utf8'));

  await press(page, `Read “${WORDS}” in its article`);
  await expect.poll(async () => (await marked(page).allTextContents()).join('')).toBe(WORDS);
});

test('the sentence of the name one has come to is noted by keyboard alone', async ({ page }) => {
  await open(page, wall);
  await panel(page).locator('.body p').first().waitFor();
  await panel(page).locator('article[data-scroller]').focus();
  await page.keyboard.press('n');
  const button = panel(page).getByRole('button', { name: 'Note', exact: true });
  await button.focus();
  await page.keyboard.press('Enter');
  await page.keyboard.type('wall');
  await page.keyboard.press('Enter');
  await expect.poll(async () => (await marked(page).allTextContents()).join('')).toBe('The harbour wall of Norrby broke on Sunday.');
});

test('a phone has room for the bar, the form and the list, and targets of 44 px', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await note(page);
  await panel(page).getByRole('button', { name: 'Notes', exact: true }).click();
  const save = panel(page).getByRole('button', { name: 'Save as JSON' });
  expect((await save.boundingBox())!.height).toBeGreaterThanOrEqual(44);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
});

test('a passage is noted where it stands: on a card, in the chronology and in context; the reader has it marked', async ({ page }) => {
  const dialog = page.getByRole('dialog', { name: 'Note' });
  const save = async (tag: string) => {
    await dialog.getByLabel('Tags, parted by commas').fill(tag);
    await dialog.getByRole('button', { name: 'Save', exact: true }).click();
    await expect(dialog).toHaveCount(0);
  };
  const noteFirst = () =>
    panel(page)
      .getByRole('button', { name: /^Note the passage of / })
      .first()
      .click();
  await open(page, fileUrl('harbour', '#open=entity:norrby'));
  await noteFirst();
  await expect(dialog.getByText('“The harbour wall of Norrby broke on Sunday.”')).toBeVisible();
  await save('card');
  await expect(panel(page).getByRole('button', { name: /^Open the note on the passage of The Norrby Post/ })).toBeVisible();

  await open(page, fileUrl('harbour', '#list=chronology&who=ana-lindqvist'));
  await noteFirst();
  await save('chronology');

  await open(page, fileUrl('harbour', '#open=context:ana-lindqvist'));
  await panel(page)
    .getByRole('button', { name: /^The sentence of The Courier, 9 Feb 2024/ })
    .click();
  await noteFirst();
  await expect(dialog.getByText('Mayor Ana Lindqvist said')).toBeVisible();
  await save('context');
  await page.keyboard.press('Escape');
  await expect(panel(page).getByRole('heading', { name: 'Ana Lindqvist in context' })).toBeVisible();

  await open(page, fileUrl('harbour', '#open=notes'));
  await expect(panel(page).getByRole('list', { name: 'Notes' }).getByRole('listitem')).toHaveCount(3);
  await press(page, 'Read “The harbour wall of Norrby broke on Sunday.” in its article');
  await expect.poll(async () => (await marked(page).allTextContents()).join('')).toBe('The harbour wall of Norrby broke on Sunday.');
});
