import { render, screen } from '@testing-library/svelte';
import { flushSync } from 'svelte';
import { expect, test, vi } from 'vitest';
import SelectionSentence from '../../../src/app/header/SelectionSentence.svelte';
import { makeExplorer } from '../../support/explorer.ts';

function show(fragment = '', short = false) {
  const explorer = makeExplorer(fragment);
  const onabout = vi.fn();
  const { container } = render(SelectionSentence, { explorer, short, onabout });
  const text = () => {
    const copy = container.querySelector('p')!.cloneNode(true) as HTMLElement;
    for (const menu of copy.querySelectorAll('[popover], .drop, .clear')) menu.remove();
    return copy.textContent.replace(/\s+/g, ' ').trim();
  };
  return { explorer, onabout, text };
}

test('the whole corpus reads as a sentence', () => {
  expect(show().text()).toBe('2 of 2 articles, published 6 – 17 Nov 2023, that name anyone, from any outlet.');
});

test('every clause is said, and can be dropped', async () => {
  const { explorer, text } = show('from=2023-11-10&to=2023-11-20&who=vladimir-putin&who=kim-jong-un&outlet=The+Courier&without=place');
  expect(text()).toBe(
    '1 of 2 articles, published 10 – 20 Nov 2023, that name all of Vladimir Putin and Kim Jong-un, from The Courier, places left out.',
  );
  screen.getByRole('button', { name: 'Not only with Kim Jong-un' }).click();
  screen.getByRole('button', { name: 'Any outlet' }).click();
  screen.getByRole('button', { name: 'Any date' }).click();
  flushSync();
  expect(text()).toBe('2 of 2 articles, published 6 – 17 Nov 2023, that name Vladimir Putin, from any outlet, places left out.');
  screen.getByRole('button', { name: 'Clear all' }).click();
  flushSync();
  expect(explorer.isFiltered).toBe(false);
});

test('on a narrow page what does not filter is not said', () => {
  expect(show('', true).text()).toBe('2 of 2 articles, 6 – 17 Nov 2023.');
});

test('the number of articles opens what is known about the corpus', () => {
  const { onabout } = show();
  screen.getByRole('button', { name: '2 articles' }).click();
  expect(onabout).toHaveBeenCalledOnce();
});
