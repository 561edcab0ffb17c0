import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import { fileUrl } from './sites.ts';

const VIEWS = {
  overview: '',
  list: '#as=list',
  ties: '#as=list&rows=ties',
  matrix: '#as=matrix',
  entity: '#open=entity%3Avladimir-putin',
  tie: '#open=tie%3Avladimir-putin%3Akim-jong-un',
  reader: '#open=article%3A000_0f3413fb84f34061',
  filtered: '#from=2023-11-10&to=2023-11-20&who=mark-milley&without=place',
  lanes: '#tab=timeline&lane=kim-jong-un&lane=vladimir-putin&bars=share',
  plane: '#by=both&tab=timeline',
  chronology: '#list=chronology&tab=articles',
  compared: '#earlier=2023-11-01..2023-11-10&later=2023-11-11..2023-11-20&open=changes',
  changed: '#earlier=2023-11-01..2023-11-10&later=2023-11-11..2023-11-20&open=tie%3Avladimir-putin%3Akim-jong-un',
  found: '#words=president+putn&tab=articles',
  context: '#words=putin&open=context',
  corrections: '#open=corrections',
  questions: '#open=questions',
  check: '#open=check',
  notes: '#open=notes',
  empty: '#from=2023-11-08&to=2023-11-10',
} as const;

const SIZES = { desktop: { width: 1440, height: 900 }, phone: { width: 390, height: 844 } } as const;

async function openIn(page: Page, language: string, fragment = ''): Promise<void> {
  await page.goto(fileUrl('sample', `?lang=${language}${fragment}`));
  await expect(page.locator('#views')).toBeVisible();
  await page.waitForTimeout(400); // texts are laid in
}

/**
 * Runs in the page: what it says in English, to be seen. Names, headlines and what articles say are the corpus's own, and formats and
 * what is typed into the search have one name everywhere.
 */
function englishLeft(within: string): string[] {
  const { entities, articles, outlets, title } = JSON.parse(document.getElementById('dateline-manifest')!.textContent) as {
    readonly entities: { readonly name: readonly string[]; readonly names: readonly (readonly [string, number][])[] };
    readonly articles: { readonly headline: readonly string[]; readonly id: readonly string[] };
    readonly outlets: readonly string[];
    readonly title: string;
  };
  const own = [
    ...[...entities.name, ...entities.names.flat().map(([name]) => name), ...articles.headline, ...articles.id, ...outlets, title],
    ...[
      'English',
      'Deutsch',
      'CSV',
      'JSON',
      'Markdown',
      'PNG',
      'SVG',
      'GEXF',
      'GraphML',
      'Gephi',
      'yEd',
      'Cytoscape',
      'igraph',
      'NetworkX',
      'Dateline',
      'corrections.json',
      'Esc',
      'Enter',
      'Shift',
      'Ctrl',
      'putin',
    ],
  ]
    .filter((name) => name !== '')
    .sort((x, y) => y.length - x.length);
  const found = new Set<string>();
  const texts = document.createTreeWalker(document.querySelector(within)!, NodeFilter.SHOW_TEXT);
  for (let node = texts.nextNode(); node; node = texts.nextNode()) {
    if (node.parentElement!.closest('script, style, noscript, bdi, kbd, code, blockquote, [lang]:not(html), .line, .quotation, svg'))
      continue;
    // Within quotation marks stands what an article or a search says.
    const said = (node.textContent ?? '').replace(/«[^»]*»/g, '');
    const text = own.reduce((rest, name) => rest.replaceAll(name, ''), said);
    if (/[A-Za-z]{3,}/.test(text)) found.add(node.textContent!.trim());
  }
  return [...found];
}

for (const [size, viewport] of Object.entries(SIZES))
  test.describe(size, () => {
    test.use({ viewport, hasTouch: size === 'phone' });

    test('in Arabic, every view is all in Arabic, and none is wider than the page', async ({ page }) => {
      test.setTimeout(180_000);
      for (const [view, fragment] of Object.entries(VIEWS)) {
        await openIn(page, 'ar', fragment);
        expect.soft(await page.evaluate(englishLeft, 'body'), view).toEqual([]);
        expect.soft(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth), view).toBeLessThanOrEqual(0);
      }
    });

    test('in German, which is long, no view is wider than the page', async ({ page }) => {
      test.setTimeout(180_000);
      for (const [view, fragment] of Object.entries(VIEWS)) {
        await openIn(page, 'de', fragment);
        expect.soft(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth), view).toBeLessThanOrEqual(0);
      }
    });
  });

test('the language is chosen by hand, and the page shows the same as before', async ({ page }) => {
  await page.goto(fileUrl('sample', '#open=entity%3Avladimir-putin'));
  await page.getByRole('combobox', { name: 'Language' }).selectOption('Deutsch');
  await expect(page.getByRole('combobox', { name: 'Sprache' })).toBeVisible();
  await expect(page.locator('html')).toHaveAttribute('lang', 'de');
  expect(new URL(page.url()).hash).toBe('#open=entity%3Avladimir-putin');
  await expect(page.getByRole('heading', { name: 'Vladimir Putin' })).toBeVisible();

  await page.goto(fileUrl('sample'));
  await expect(page.getByRole('combobox', { name: 'Sprache' })).toBeVisible();
  await page.getByRole('combobox', { name: 'Sprache' }).selectOption('English');
  await expect(page.getByRole('combobox', { name: 'Language' })).toBeVisible();
});

test.describe('a browser that asks for German', () => {
  test.use({ locale: 'de-AT' });

  test('is answered in German, until another language is chosen', async ({ page }) => {
    await page.goto(fileUrl('sample'));
    await expect(page.locator('html')).toHaveAttribute('lang', 'de-AT');
    await expect(page.locator('header p.sentence')).toContainText('veröffentlicht');
    await page.getByRole('combobox', { name: 'Sprache' }).selectOption('English');
    await expect(page.locator('header p.sentence')).toContainText('published');
  });
});

test.describe('a browser that asks for a language that the page does not speak', () => {
  test.use({ locale: 'fi-FI' });

  test('is answered in English', async ({ page }) => {
    await page.goto(fileUrl('sample'));
    await expect(page.locator('html')).toHaveAttribute('lang', 'en');
    await expect(page.locator('header p.sentence')).toContainText('published');
  });
});

test('what is exported and printed is in Arabic too', async ({ page }) => {
  await page.addInitScript(() => (window.print = () => {}));
  for (const view of ['overview', 'reader', 'tie', 'chronology', 'changed', 'context'] as const) {
    await openIn(page, 'ar', VIEWS[view]);
    await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
    await expect(page.locator('.printed')).toBeAttached();
    expect.soft(await page.evaluate(englishLeft, '.printed'), view).toEqual([]);
  }
  await openIn(page, 'ar');
  await page.getByRole('button', { name: 'تصدير' }).click();
  await expect(page.getByRole('dialog')).toBeVisible();
  expect(await page.evaluate(englishLeft, 'dialog')).toEqual([]);
});

test('from right to left, the panel stands on the left, an English article still runs from the left, and the brush goes with the pointer', async ({
  page,
}) => {
  await openIn(page, 'ar', '#open=article%3A000_0f3413fb84f34061');
  await expect(page.locator('html')).toHaveAttribute('dir', 'rtl');
  const article = page.getByRole('article');
  const network = page.getByRole('application');
  const [text, map] = [(await article.boundingBox())!, (await network.boundingBox())!];
  expect(text.x + text.width).toBeLessThanOrEqual(map.x + 1);
  expect(await article.locator('.body').evaluate((element) => getComputedStyle(element).direction)).toBe('ltr');

  const last = page.getByRole('slider').nth(2);
  const box = (await last.boundingBox())!;
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
  await page.mouse.down();
  await page.mouse.move(box.x - 300, box.y + box.height / 2, { steps: 5 });
  await page.mouse.up();
  expect(new URL(page.url()).hash).toContain('to=2023-');
  const moved = (await last.boundingBox())!;
  expect(Math.abs(moved.x - (box.x - 300))).toBeLessThan(45); // half a day
});

test('axe finds nothing in the overview and the reader, in German and in Arabic', async ({ page }) => {
  for (const language of ['de', 'ar'])
    for (const fragment of [VIEWS.overview, VIEWS.reader, VIEWS.compared]) {
      await openIn(page, language, fragment);
      const { violations } = await new AxeBuilder({ page }).withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']).analyze();
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([]);
    }
});
