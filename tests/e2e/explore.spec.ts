import { expect, test } from '@playwright/test';
import { map, markOf, middle, network, open, panel, sentence, timeline } from './page.ts';
import { fileUrl } from './sites.ts';

test.beforeEach(async ({ page }) => open(page, fileUrl('sample')));

test('the page opens on both articles, their names and every tie', async ({ page }) => {
  await expect(sentence(page)).toContainText('2 of 2 articles, published 6 – 17 Nov 2023');
  await expect(map(page).locator('canvas')).toHaveAttribute('data-nodes', '10');
  await expect(map(page).locator('canvas')).toHaveAttribute('data-ties', '33');
  await expect(network(page)).toContainText('Every tie is shown: 33 of 33');
  await expect(panel(page).getByRole('listitem').first()).toContainText('6 Nov 2023');
});

test('the field that finds a name has the keyboard as its menu opens, the first time and again', async ({ page }) => {
  const anyone = sentence(page).getByRole('button', { name: 'Only articles that name somebody' });
  for (const time of ['first', 'again'])
    await test.step(time, async () => {
      await anyone.focus();
      await page.keyboard.press('Enter');
      await expect(page.getByRole('textbox', { name: 'Find a name' })).toBeFocused();
      await page.keyboard.press('Escape');
      await expect(anyone).toBeFocused();
    });
});

test('a range drawn over 10 to 20 November leaves the second article and its names', async ({ page }) => {
  const period = timeline(page).getByRole('slider', { name: 'Period', exact: true });
  const ends = await Promise.all(
    ['Beginning of the period', 'End of the period'].map((name) => middle(timeline(page).getByRole('slider', { name }))),
  );
  const y = ends[0]!.y + 28;
  const x = (ends[0]!.x + ends[1]!.x) / 2;
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(ends[1]!.x + 40, y, { steps: 8 });
  await page.mouse.up();
  await expect(sentence(page)).toContainText('1 of 2 articles');
  await expect(panel(page)).toContainText('Articles 1');
  await expect(panel(page)).toContainText('In a highly anticipated event');
  await expect(map(page).locator('canvas')).toHaveAttribute('data-nodes', '4');
  await expect(period).toHaveAttribute('aria-valuetext', /1 article/);
});

test('dates can be typed: 10 to 20 November', async ({ page }) => {
  const from = timeline(page).getByLabel('From');
  await from.fill('10 Nov 2023');
  await from.press('Enter');
  const to = timeline(page).getByLabel('to', { exact: true });
  await to.fill('2023-11-20');
  await to.press('Enter');
  await expect(page).toHaveURL(/from=2023-11-10&to=2023-11-20/);
  await expect(sentence(page)).toContainText('1 of 2 articles, published 10 – 20 Nov 2023');
  await network(page).getByRole('button', { name: 'List' }).click();
  const names = network(page)
    .getByRole('listbox', { name: /^Names/ })
    .getByRole('option');
  await expect(names).toHaveCount(4);
  await expect(names.filter({ hasText: 'Mark Milley' })).toHaveCount(1);
});

test('the range is moved by keyboard, and Escape gives everything back', async ({ page }) => {
  const beginning = timeline(page).getByRole('slider', { name: 'Beginning of the period' });
  await beginning.focus();
  for (let day = 0; day < 4; day++) await page.keyboard.press('ArrowRight');
  await expect(sentence(page)).toContainText('1 of 2 articles, published 10 – 17 Nov 2023');
  await page.keyboard.press('Escape');
  await expect(sentence(page)).toContainText('2 of 2 articles');
});

test('a rectangle on the plane chooses by both dates, the sentence says both, and the link shows it again', async ({ page }) => {
  await open(page, fileUrl('plans'));
  await timeline(page).getByRole('button', { name: 'by both' }).click();
  const plane = timeline(page).getByRole('group', { name: /^Plane/ });
  const bounds = (await plane.boundingBox())!;
  const at = (across: number, up: number) => [
    bounds.x + 136 + across * (bounds.width - 136),
    bounds.y + 12 + (1 - up) * (bounds.height - 44),
  ];
  // 1 to 10 January across, 31 December to 11 January up: the articles of 6 to 9 January about 8 January and after
  const [[x0, y0], [x1, y1]] = [at(0.52, 0.7), at(0.88, 0.96)] as [[number, number], [number, number]];
  await page.mouse.move(x0, y0);
  await page.mouse.down();
  await page.mouse.move(x1, y1, { steps: 8 });
  await page.mouse.up();
  const says = /2 of 4 articles, published\s+6 – 9 Jan 2020.*, that speak of\s+8 – 11 Jan 2020/;
  await expect(sentence(page)).toContainText(says);
  await expect(timeline(page)).toContainText('2 of 6 passages');
  await expect(page).toHaveURL(/by=both/);
  const link = page.url();
  await page.goto('about:blank');
  await open(page, link);
  await expect(sentence(page)).toContainText(says);
  await expect(timeline(page).getByRole('slider', { name: 'End of the days mentioned' })).toHaveAttribute(
    'aria-valuetext',
    '11 Jan 2020, 2 passages',
  );
  await timeline(page).getByRole('button', { name: 'Read them' }).click();
  await page
    .getByRole('dialog')
    .getByRole('button', { name: /will open the fair/ })
    .click();
  await expect(panel(page).getByRole('article')).toContainText('Ana Lindqvist will open the fair');
});

test('a card says why names are one, and leads to the place that shows it', async ({ page }) => {
  const at = await markOf(page, 'vladimir-putin');
  await page.mouse.click(at.x, at.y);
  await panel(page).getByRole('button', { name: 'Why these names are one' }).click();
  const reason = panel(page).getByRole('listitem').filter({ hasText: 'Putin: part of the full name' });
  await reason.getByRole('button').click();
  await expect(page).toHaveURL(/open=.*article/);
  const article = panel(page).getByRole('article');
  await expect(article).toContainText('In a surprising turn of events');
  await expect(article.getByText('Putin', { exact: true }).first()).toBeInViewport();
});

test('a click on a name opens its card and filters nothing', async ({ page }) => {
  const at = await markOf(page, 'kim-jong-un');
  await page.mouse.click(at.x, at.y);
  await expect(panel(page).getByRole('heading', { name: 'Kim Jong-un' })).toBeVisible();
  await expect(panel(page)).toContainText('Also written');
  await expect(sentence(page)).toContainText('2 of 2 articles');
  await panel(page)
    .getByRole('button', { name: /^Only with/ })
    .click();
  await expect(sentence(page)).toContainText('that name Kim Jong-un');
});

test('a tie is quotations: click it, read the sentence, follow it into the article, and go back', async ({ page }) => {
  const [putin, kim] = [await markOf(page, 'vladimir-putin'), await markOf(page, 'kim-jong-un')];
  // Not in the middle: other ties cross there.
  await page.mouse.click(0.75 * putin.x + 0.25 * kim.x, 0.75 * putin.y + 0.25 * kim.y);
  const evidence = panel(page);
  await expect(evidence.getByRole('heading', { level: 2 })).toContainText('Kim Jong-un');
  await expect(evidence.getByRole('heading', { level: 2 })).toContainText('Vladimir Putin');
  await expect(evidence).toContainText('2 articles');
  const quotation = evidence.locator('blockquote').first();
  await expect(quotation).toContainText('to meet with Kim Jong-un in hopes of securing support.');
  await expect(evidence).toContainText('same sentence');
  await evidence
    .getByRole('button', { name: /^(?!Cite|Note).*(Read|article|6 Nov)/ })
    .first()
    .click();
  const article = evidence.getByRole('article');
  await expect(article).toContainText('The failed Russian aggression against Ukraine');
  await page.goBack();
  await expect(evidence.locator('blockquote').first()).toBeVisible();
});

test('a name in an article leads to its card, a date to the timeline', async ({ page }) => {
  await panel(page).getByRole('listitem').first().getByRole('heading').getByRole('button').click();
  const article = panel(page).getByRole('article');
  await article.getByText('Ukraine', { exact: true }).first().click();
  await expect(panel(page).getByRole('heading', { name: 'Ukraine' })).toBeVisible();
  await page.goBack();
  await article.getByText('a year and a half ago').click();
  await expect(panel(page)).toContainText('May 2022');
  await expect(page).toHaveURL(/mentioned-from=2022-05-01&mentioned-to=2022-05-31&by=mentioned/);
});

test('back and forward walk through what was selected', async ({ page }) => {
  const from = timeline(page).getByLabel('From');
  await from.fill('10 Nov 2023');
  await from.press('Enter');
  await expect(sentence(page)).toContainText('1 of 2 articles');
  await panel(page).getByRole('listitem').first().getByRole('heading').getByRole('button').click();
  await expect(panel(page).getByRole('article')).toBeVisible();
  await page.goBack();
  await expect(panel(page)).toContainText('Articles 1');
  await page.goBack();
  await expect(sentence(page)).toContainText('2 of 2 articles');
  await page.goForward();
  await expect(sentence(page)).toContainText('1 of 2 articles');
});

test('a copied link draws the same view', async ({ page, context }) => {
  const from = timeline(page).getByLabel('From');
  await from.fill('10 Nov 2023');
  await from.press('Enter');
  const at = await markOf(page, 'mark-milley');
  await page.mouse.click(at.x, at.y);
  await expect(panel(page).getByRole('heading', { name: 'Mark Milley' })).toBeVisible();
  const copy = await context.newPage();
  await open(copy, page.url());
  await expect(sentence(copy)).toHaveText(await sentence(page).innerText());
  await expect(panel(copy).getByRole('heading', { name: 'Mark Milley' })).toBeVisible();
  expect(await markOf(copy, 'mark-milley')).toEqual(await markOf(page, 'mark-milley'));
});

test('the list names every name and every tie that the canvas shows', async ({ page }) => {
  const canvas = map(page).locator('canvas');
  await expect(canvas).toHaveAttribute('data-nodes', /\d+/);
  const drawn = { nodes: Number(await canvas.getAttribute('data-nodes')), ties: Number(await canvas.getAttribute('data-ties')) };
  await network(page).getByRole('button', { name: 'List' }).click();
  const names = network(page)
    .getByRole('listbox', { name: /^Names/ })
    .getByRole('option');
  await expect(names).toHaveCount(drawn.nodes);
  const ties = new Set<string>();
  for (let i = 0; i < drawn.nodes; i++) {
    await names.nth(i).click();
    const tied = network(page)
      .getByRole('listbox', { name: /^Tied to/ })
      .getByRole('option');
    for (const option of await tied.all()) ties.add((await option.getAttribute('data-tie'))!);
  }
  expect(ties.size).toBe(drawn.ties);
});

test('search finds a name and articles with words', async ({ page }) => {
  await page.keyboard.press('/');
  await page.keyboard.type('mill');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(panel(page).getByRole('heading', { name: 'Mark Milley' })).toBeVisible();
  await page.keyboard.press('/');
  await page.keyboard.type('"tin cup"');
  await page.keyboard.press('Enter');
  await expect(sentence(page)).toContainText('1 of 2 articles');
});

test('an empty range offers the nearest articles', async ({ page }) => {
  await open(page, fileUrl('sample', '#from=2023-11-08&to=2023-11-10'));
  await page.reload();
  await expect(page.getByRole('heading', { name: 'No article in these 3 days.' })).toBeVisible();
  await page.getByRole('button', { name: /Widen to both/ }).click();
  await expect(sentence(page)).toContainText('2 of 2 articles');
});

test('the corpus accounts for everything that was found', async ({ page }) => {
  await sentence(page).getByRole('button', { name: '2 articles' }).click();
  const about = page.getByRole('dialog', { name: 'About this corpus' });
  await expect(about).toContainText('2read');
  await expect(about).toContainText('2found');
  await page.keyboard.press('Escape');
  await expect(about).toBeHidden();
});
