import { render, screen } from '@testing-library/svelte';
import { expect, test } from 'vitest';
import EmptySelection from '../../../src/app/reader/EmptySelection.svelte';
import { dayOf } from '../../../src/schema/day.ts';
import { makeExplorer } from '../../support/explorer.ts';

test('an empty range is said, with the nearest article on either side', () => {
  const explorer = makeExplorer('from=2023-11-10&to=2023-11-12');
  const { container } = render(EmptySelection, { explorer });
  expect(screen.getByRole('heading', { name: 'No article in these 3 days.' })).toBeVisible();
  expect(container.querySelector('ul')).toHaveTextContent(
    /← 4 days before, 6 Nov 2023 President Vladimir Putin has .* for his war in Ukraine\.\s*→ 5 days after, 17 Nov 2023 A meeting draws near/,
  );
});

test('“Widen to both” takes them in', () => {
  const explorer = makeExplorer('from=2023-11-10&to=2023-11-12');
  render(EmptySelection, { explorer });
  screen.getByRole('button', { name: 'Widen to both, 6 – 17 Nov 2023' }).click();
  expect(explorer.articles.size).toBe(2);
});

test('a nearest article opens, and the range reaches it', () => {
  const explorer = makeExplorer('from=2023-11-10&to=2023-11-12');
  render(EmptySelection, { explorer });
  screen.getByRole('button', { name: 'A meeting draws near' }).click();
  expect(explorer.trail).toEqual([{ kind: 'article', id: 'two' }]);
  expect(explorer.clauses.published).toMatchObject({ first: dayOf(2023, 11, 10), last: dayOf(2023, 11, 17) });
});

test('only one side may have an article', () => {
  render(EmptySelection, { explorer: makeExplorer('from=2024-01-01&to=2024-01-02') });
  expect(screen.getByRole('button', { name: 'Widen to 17 Nov 2023 – 2 Jan 2024' })).toBeVisible();
});

test('names that never meet can be dropped, or any of them taken', () => {
  const explorer = makeExplorer('who=mark-milley&who=ukraine');
  render(EmptySelection, { explorer });
  expect(screen.getByRole('heading', { name: 'No article names both Mark Milley and Ukraine.' })).toBeVisible();
  expect(screen.getByRole('button', { name: 'Whoever is named: 2 articles' })).toBeVisible();
  screen.getByRole('button', { name: 'Any of these names: 2 articles' }).click();
  expect(explorer.articles.size).toBe(2);
});

test('with a range and names, the nearest article names them too', () => {
  const explorer = makeExplorer('who=mark-milley&from=2023-11-05&to=2023-11-07');
  const { container } = render(EmptySelection, { explorer });
  expect(screen.getByRole('heading', { name: 'No article names Mark Milley in these 3 days.' })).toBeVisible();
  expect(container.querySelector('ul')).toHaveTextContent('→ 10 days after, 17 Nov 2023 A meeting draws near');
  expect(screen.getByRole('button', { name: 'Whoever is named: 1 article' })).toBeVisible();
});

test('of two names that never meet it is asked who connects them, in the period that is selected', () => {
  const explorer = makeExplorer('who=mark-milley&who=ukraine');
  render(EmptySelection, { explorer });
  screen.getByRole('button', { name: 'Who connects the two' }).click();
  expect(explorer.trail).toEqual([{ kind: 'path', a: 'mark-milley', b: 'ukraine', without: [] }]);
});

test('where the period has no article at all, nobody in it can connect two names', () => {
  render(EmptySelection, { explorer: makeExplorer('who=mark-milley&who=ukraine&from=2024-01-01&to=2024-01-02') });
  expect(screen.getByRole('heading')).toBeVisible();
  expect(screen.queryByRole('button', { name: 'Who connects the two' })).toBeNull();
});
