import { fireEvent, render, screen, waitFor } from '@testing-library/svelte';
import { flushSync } from 'svelte';
import { expect, test } from 'vitest';
import * as views from '../../../src/app/later.ts';
import Panel from '../../../src/app/reader/Panel.svelte';
import { dayOf } from '../../../src/schema/day.ts';
import { storedExplorer } from './stored-explorer.ts';

async function read(options: Parameters<typeof storedExplorer>[0] = {}, form: 'desktop' | 'phone' = 'desktop') {
  const explorer = storedExplorer({ fragment: 'open=article:one', ...options });
  const { container } = render(Panel, { explorer, form, views });
  await waitFor(() => expect(container.querySelector('.body')).not.toBeNull());
  return { explorer, container, marks: () => [...container.querySelectorAll<HTMLElement>('article [data-mark][role=button]')] };
}

test('names and dates are marked in place, in text that is otherwise as it was published', async () => {
  const { container, marks } = await read();
  expect(container.querySelector('.body')).toHaveTextContent(
    'President Vladimir Putin has sought help from North Korea for his war in Ukraine. It began a year and a half ago. Putin will meet Kim Jong-un.',
  );
  expect(marks().map((mark) => [mark.textContent, mark.classList[0] === 'lead' ? mark.classList[1] : mark.classList[0]])).toEqual([
    ['Vladimir Putin', 'person'],
    ['North Korea', 'place'],
    ['Ukraine', 'place'],
    ['a year and a half ago', 'date'],
    ['Putin', 'person'],
    ['Kim Jong-un', 'person'],
  ]);
});

test('the header says outlet, date and where the date came from', async () => {
  const { container } = await read({ change: { one: { publishedFrom: 'dateline', author: 'Ann Ash', url: 'https://example.org/one' } } });
  expect(container.querySelector('.meta')).toHaveTextContent('The Herald, 6 Nov 2023, date from the article’s dateline Ann Ash Original');
  const link = screen.getByRole('link', { name: 'Original' });
  expect(link).toHaveAttribute('href', 'https://example.org/one');
  expect(link).toHaveAttribute('rel', 'noreferrer noopener');
  expect(link).toHaveAttribute('target', '_blank');
});

test.each([
  ['fi', 'Dateline’s recogniser does not know Finnish: only names from lists are marked.'],
  ['und', 'Dateline’s recogniser does not know this language: only names from lists are marked.'],
])('an article in a language that the recogniser does not know says so: %s', async (language, sentence) => {
  const { container } = await read({ change: { one: { language, onlyListed: true } } });
  expect(screen.getByText(sentence)).toBeVisible();
  expect(container.querySelector('.body')).toHaveAttribute('lang', language);
});

test.each(['en-GB', 'fi'])('an article that the recogniser has read says nothing of its language: %s', async (language) => {
  await read({ change: { one: { language } } });
  expect(screen.queryByText(/recogniser/)).toBeNull();
});

test('an address that is not of the web is no link', async () => {
  await read({ change: { one: { url: 'javascript:alert(1)', original: 'javascript:alert(2)' } } });
  expect(screen.queryByRole('link')).toBeNull();
});

test('markup in a title or a text is text', async () => {
  const evil = '<img src=x onerror=alert(1)><script>alert(2)</script>';
  const { container } = await read({
    articles: [{ id: 'one', published: '2020-01-01', title: evil, text: `[<b>Ann</b>] said ${evil} to us.` }],
  });
  expect(container.querySelector('img, script, b')).toBeNull();
  expect(screen.getByRole('heading', { level: 2 })).toHaveTextContent(evil);
  expect(container.querySelector('.body')).toHaveTextContent(`<b>Ann</b> said ${evil} to us.`);
});

test('a title that the text repeats stands there once, with its marks', async () => {
  const { container } = await read({
    articles: [{ id: 'one', published: '2020-01-01', title: 'Ann leaves', text: '[Ann] leaves\n\nIt rained.' }],
  });
  expect(screen.getByRole('heading', { level: 2 })).toHaveTextContent('Ann leaves');
  expect(screen.getByRole('heading', { level: 2 }).querySelector('.person')).toHaveTextContent('Ann');
  expect(container.querySelector('.body')?.textContent).toBe('It rained.');
});

test('blank lines part paragraphs, single line breaks are kept', async () => {
  const { container } = await read({
    change: {
      one: {
        text: 'One,\ntwo.\n\nThree.',
        mentions: [],
        dates: [],
        sentences: [
          [0, 9],
          [11, 17],
        ],
      },
    },
  });
  expect([...container.querySelectorAll('.body p')].map((p) => p.textContent)).toEqual(['One,\ntwo.', 'Three.']);
});

test('clicking a name opens it', async () => {
  const { explorer, marks } = await read();
  await fireEvent.click(marks()[1]!);
  expect(explorer.trail.at(-1)).toEqual({ kind: 'entity', id: 'north-korea' });
});

test('clicking a date moves the brush to it on the clock of what is mentioned, and explains it', async () => {
  const { explorer, marks } = await read({
    change: {
      one: {
        dates: [
          {
            start: 91,
            end: 112,
            value: '2022-05~',
            inferred: ['year', 'month'],
            anchor: { kind: 'published', value: '2023-11-06' },
            direction: 'before',
          },
        ],
      },
    },
  });
  const date = marks().find((mark) => mark.classList.contains('date'))!;
  expect(date).toHaveTextContent('a year and a half ago');
  await fireEvent.click(date);
  expect(explorer.view.axis).toBe('mentioned');
  expect(explorer.clauses.mentioned).toEqual({ first: dayOf(2022, 5, 1), last: dayOf(2022, 5, 31), undated: false });
  expect(screen.getByText(/→/)).toHaveTextContent('“a year and a half ago” → about May 2022, counted back from publication on 6 Nov 2023');
});

test('clicking the date that an article bears itself moves the brush on the clock of what is published, so that it stays selected', async () => {
  const dates = [{ start: 91, end: 112, value: '2023-11-05', own: true as const }]; // filed a day before it was printed
  const { explorer, marks } = await read({ fragment: 'by=mentioned&open=article:one', change: { one: { dates } } });
  await fireEvent.click(marks().find((mark) => mark.classList.contains('date'))!);
  expect(explorer.view.axis).toBe('published');
  expect(explorer.clauses).toEqual({ published: { first: dayOf(2023, 11, 6), last: dayOf(2023, 11, 6), undated: false } });
});

test('a date clicked beside the plane of both clocks leaves the plane as it is', async () => {
  const { explorer, marks } = await read({ fragment: 'by=both&open=article:one' });
  await fireEvent.click(marks().find((mark) => mark.classList.contains('date'))!);
  expect(explorer.view.axis).toBe('both');
  expect(explorer.clauses.mentioned).toBeDefined();
});

test('previous and next go through all names, by button and by key, and say where they are', async () => {
  const { container, marks } = await read();
  const current = () => [...container.querySelectorAll('[aria-current=true]')].map((mark) => mark.textContent);
  expect(current()).toEqual([]);
  await fireEvent.click(screen.getByRole('button', { name: /Next/ }));
  expect(current()).toEqual(['Vladimir Putin']);
  await fireEvent.keyDown(container.querySelector('article')!, { key: 'n' });
  expect(current()).toEqual(['North Korea']);
  expect(container.querySelector('.end')).toHaveTextContent('2 of 5 names');
  await fireEvent.keyDown(container.querySelector('article')!, { key: 'k' });
  await fireEvent.click(screen.getByRole('button', { name: /Previous/ }));
  expect(current()).toEqual(['Kim Jong-un']);
  expect(marks().filter((mark) => mark.tabIndex === 0)).toHaveLength(1);
});

test('with a name open, previous and next go through its mentions, which are tinted', async () => {
  const { container } = await read({ fragment: 'open=entity:vladimir-putin&open=article:one:0' });
  expect([...container.querySelectorAll('.selected')].map((mark) => mark.textContent)).toEqual(['Vladimir Putin', 'Putin']);
  await waitFor(() => expect(container.querySelector('[aria-current=true]')).toHaveTextContent('Vladimir Putin'));
  expect(container.querySelector('.end')).toHaveTextContent('1 of 2 mentions');
});

test('a passage brings the reader to its name and lights its sentence', async () => {
  const { container } = await read({ fragment: 'open=entity:vladimir-putin&open=article:one:114' });
  await waitFor(() => expect(container.querySelector('[aria-current=true]')).toHaveTextContent(/^Putin$/));
  expect([...container.querySelectorAll('.passage')].map((part) => part.textContent).join('')).toBe('Putin will meet Kim Jong-un.');
});

test('the names of the article stand at its end, with counts', async () => {
  await read();
  const list = screen.getByRole('heading', { level: 3, name: 'Names in this article' }).nextElementSibling;
  expect(list).toHaveTextContent('Vladimir Putin 2');
});

test('on a phone one bar names the current one and goes on', async () => {
  const { container } = await read({}, 'phone');
  await fireEvent.click(screen.getByRole('button', { name: 'Next' }));
  expect(container.querySelector('.steps')).toHaveTextContent('Vladimir Putin 1 of 5 names');
  expect(screen.getByRole('button', { name: '2 articles' })).toBeVisible();
});

test('a text that does not come is said, and asked for again', async () => {
  let fails = true;
  const explorer = storedExplorer({
    fragment: 'open=article:one',
    shard: async (answer) => {
      if (fails) throw new Error('“data/texts-0.json” cannot be reached.');
      return answer();
    },
  });
  const { container } = render(Panel, { explorer, form: 'desktop', views });
  expect(await screen.findByRole('alert')).toHaveTextContent('“data/texts-0.json” cannot be reached. Try again');
  fails = false;
  await fireEvent.click(screen.getByRole('button', { name: 'Try again' }));
  await waitFor(() => expect(container.querySelector('.body')).toHaveTextContent('President Vladimir Putin'));
  expect(screen.queryByRole('alert')).toBeNull();
});

test('a late answer does not replace the article that was opened since', async () => {
  const answers: (() => void)[] = [];
  const explorer = storedExplorer({ fragment: 'open=article:one' });
  const asked = explorer.texts.article.bind(explorer.texts);
  explorer.texts.article = async (row) => {
    await new Promise<void>((resolve) => answers.push(resolve));
    return asked(row);
  };
  const { container } = render(Panel, { explorer, form: 'desktop', views });
  flushSync(() => explorer.open({ kind: 'article', id: 'two' }));
  expect(answers).toHaveLength(2);
  answers[1]!();
  await waitFor(() => expect(container.querySelector('.body')).toHaveTextContent('are set to meet'));
  answers[0]!();
  await new Promise((resolve) => setTimeout(resolve, 10));
  expect(container.querySelector('.body')).toHaveTextContent('are set to meet');
});

test('arrow keys go from mark to mark, dates among them, and a date explains itself when it has the focus', async () => {
  const { container, marks } = await read();
  await waitFor(() => expect(marks()[0]!.tabIndex).toBe(0));
  marks()[2]!.focus();
  await fireEvent.keyDown(marks()[2]!, { key: 'ArrowRight' });
  expect(marks()[3]).toHaveFocus();
  expect(container.querySelector('.why')).toHaveTextContent('“a year and a half ago” → about May 2022');
  await fireEvent.keyDown(marks()[3]!, { key: 'ArrowLeft' });
  expect(marks()[2]).toHaveFocus();
  expect(container.querySelector('.why')?.textContent?.trim()).toBe('');
});
