import { fireEvent, render, screen, waitFor, within } from '@testing-library/svelte';
import { expect, test } from 'vitest';
import Check from '../../../src/app/check/Check.svelte';
import CheckFigures from '../../../src/app/check/CheckFigures.svelte';
import { checkingOf } from '../../../src/app/check/open-check.ts';
import { tabulate } from '../../../src/app/data/corpus.ts';
import { Texts } from '../../../src/app/data/texts.ts';
import { Explorer } from '../../../src/app/state/explorer.svelte.ts';
import type { CheckAnswer } from '../../../src/schema/checked.ts';
import { writtenAnswer } from '../../../src/schema/write-corrections.ts';
import { makeBundle } from '../../support/bundle.ts';

let titles = 0;

/** `articles` times Maria Keller, by her surname, and Bo in one sentence. */
function checkedExplorer(articles: number, checked: readonly CheckAnswer[] = [], title = `Checked ${titles++}`): Explorer {
  const { manifest, shard, search } = makeBundle(
    Array.from({ length: articles }, (_, i) => ({
      id: `a${i}`,
      published: '2023-01-02',
      title: `Article ${i}`,
      source: 'The Post',
      text: `It was day ${i}.\n[Keller|Maria Keller] met [Bo].\nThey left.`,
    })),
    {},
    { title },
  );
  const corpus = { ...tabulate(manifest), checked: checked.map(writtenAnswer) };
  return new Explorer(corpus, new Texts({ manifest: async () => manifest, shard: async () => shard, search: async () => search }, corpus));
}

const heading = () => screen.getByRole('heading', { level: 2 });
/** Presses a key once the passage can be read, and waits until the next one can. */
async function press(key: string, more: KeyboardEventInit = {}): Promise<void> {
  await waitFor(() => expect(heading()).not.toBeEmptyDOMElement());
  await fireEvent.keyDown(document.body, { key, ...more });
  await new Promise((done) => setTimeout(done));
}
const given = (explorer: Explorer) => checkingOf(explorer).own.map(({ answer }) => answer);

test('a passage is asked about with its words, its outlet, its date and the way to its article', async () => {
  const explorer = checkedExplorer(20);
  render(Check, { explorer });
  await waitFor(() => expect(heading()).toHaveTextContent(/^Is “(Keller|Bo)” here the person (Maria Keller|of that name)\?$/));
  expect(screen.getByText('1 of 30')).toBeVisible();
  expect(screen.getByText(/^It was day/).closest('blockquote')).toHaveTextContent(/^It was day \d+\. Keller met Bo\. They left\.$/);
  expect(document.querySelectorAll('blockquote .selected')).toHaveLength(1);
  expect(screen.getByText('The Post')).toBeVisible();
  expect(screen.getByText('2 Jan 2023')).toBeVisible();
  await fireEvent.click(screen.getByRole('button', { name: /^Article \d+$/ }));
  expect(explorer.trail.at(-1)).toMatchObject({ kind: 'article', id: expect.stringMatching(/^a\d+$/) });
});

test('Y, N and U answer, Z takes the last answer back, and what is answered is told', async () => {
  const explorer = checkedExplorer(20);
  render(Check, { explorer });
  await press('y');
  await press('N');
  await press('u');
  await waitFor(() => expect(screen.getByText('4 of 30')).toBeVisible());
  expect(screen.getByRole('status')).toHaveTextContent(/^Answered: unsure\. Is “/);
  expect(given(explorer)).toEqual(['right', 'wrong', 'unsure']);
  await press('z');
  expect(screen.getByText('3 of 30')).toBeVisible();
  expect(given(explorer)).toEqual(['right', 'wrong']);
  await press('y', { ctrlKey: true });
  await press('y', { repeat: true });
  expect(given(explorer)).toEqual(['right', 'wrong']);
});

test('after thirty the page tells the share, its interval and what the figure means, and goes on if one likes', async () => {
  const explorer = checkedExplorer(40);
  render(Check, { explorer });
  for (let i = 0; i < 28; i++) await press('y');
  await press('n');
  await press('u');
  await waitFor(() => expect(heading()).toHaveTextContent('30 answered'));
  // Of 29 that are judged, 28: worked out by hand in the test of the interval.
  expect(screen.getByText('28 of 29 right: 96.6 % (82.8 to 99.4 %, 95 % interval); 1 unsure.')).toBeVisible();
  expect(screen.getByText(/^Each of the 80 mentions that count here was as likely/)).toBeVisible();
  await fireEvent.click(screen.getByRole('button', { name: 'Check 30 more' }));
  await waitFor(() => expect(screen.getByText('31 of 60')).toBeVisible());
  await press('z');
  expect(given(explorer)).toHaveLength(29);
});

test('one may stop at any time, sees what it comes to so far, and goes on', async () => {
  render(Check, { explorer: checkedExplorer(20) });
  await press('y');
  await press('y');
  await fireEvent.click(screen.getByRole('button', { name: 'Stop here' }));
  expect(heading()).toHaveTextContent('2 answered');
  expect(screen.getByText(/^2 of 2 right: 100\.0 % \(34\.2 to 100\.0 %, 95 % interval\)\.$/)).toBeVisible();
  await fireEvent.click(screen.getByRole('button', { name: 'Go on' }));
  await waitFor(() => expect(screen.getByText('3 of 30')).toBeVisible());
});

test('a small corpus is asked about whole, and ties are asked about and counted apart', async () => {
  const explorer = checkedExplorer(2);
  render(Check, { explorer });
  await waitFor(() => expect(screen.getByText('1 of 4')).toBeVisible());
  await fireEvent.click(screen.getByRole('button', { name: 'Ties' }));
  await waitFor(() => expect(heading()).toHaveTextContent(/^Does this passage show that .+ and .+ have to do with each other\?$/));
  expect(screen.getByText('1 of 2')).toBeVisible();
  expect(document.querySelectorAll('blockquote .selected')).toHaveLength(2);
  await press('y');
  await press('n');
  await waitFor(() => expect(heading()).toHaveTextContent('2 answered'));
  expect(screen.queryByRole('button', { name: /more$/ })).toBeNull();
  expect(screen.getByText(/nothing to mend/)).toBeVisible();
  await fireEvent.click(screen.getByRole('button', { name: 'Names' }));
  await waitFor(() => expect(screen.getByText('1 of 4')).toBeVisible());
});

test('a corpus that names nobody says so', async () => {
  const { manifest, shard, search } = makeBundle([{ id: 'a', text: 'Nobody came.' }], {}, { title: 'Empty' });
  const corpus = tabulate(manifest);
  const source = { manifest: async () => manifest, shard: async () => shard, search: async () => search };
  render(Check, { explorer: new Explorer(corpus, new Texts(source, corpus)) });
  await waitFor(() => expect(heading()).toHaveTextContent('This corpus names nobody.'));
});

test('what was wrong is offered for mending; once it is mended it stays in the figure and is said to be put right', async () => {
  const explorer = checkedExplorer(2);
  render(Check, { explorer });
  for (let i = 0; i < 4; i++) {
    await waitFor(() => expect(heading()).not.toBeEmptyDOMElement());
    await press(heading().textContent.includes('Keller') && given(explorer).every((one) => one !== 'wrong') ? 'n' : 'y');
  }
  await waitFor(() => expect(screen.getByRole('heading', { name: 'Wrong 1' })).toBeVisible());
  const item = screen.getByRole('listitem');
  await waitFor(() => expect(item).toHaveTextContent(/“Keller”, taken for Maria Keller/));
  await fireEvent.click(within(item).getByRole('button', { name: 'Correct Maria Keller' }));
  expect(within(item).getByRole('group', { name: 'Correct Maria Keller' })).toBeVisible();
  await fireEvent.click(within(item).getByRole('button', { name: 'Not Maria Keller here' }));
  const field = within(item).getByLabelText('Or somebody new');
  await fireEvent.input(field, { target: { value: 'Peter Keller' } });
  await fireEvent.submit(field.closest('form')!);
  await waitFor(() => expect(screen.getByText('Put right.')).toBeVisible());
  expect(explorer.correcting!.steps).toEqual([
    expect.objectContaining({ kind: 'split', mentions: [expect.objectContaining({ text: 'Keller', start: 14, end: 20 })] }),
  ]);
  expect(screen.getByText(/^3 of 4 right/)).toBeVisible();
  expect(screen.getByText(/^1 wrong one has been put right since/)).toBeVisible();
});

const ANSWER: CheckAnswer = {
  kind: 'mention',
  entities: [{ name: 'Maria Keller', type: 'person' }],
  places: [{ article: 'a0', start: 14, end: 20, text: 'Keller' }],
  answer: 'right',
};

test('answers of the build count with those of the page, and those of another visit are there again', async () => {
  const explorer = checkedExplorer(20, [ANSWER], 'Kept');
  const { unmount } = render(Check, { explorer });
  await waitFor(() => expect(screen.getByText('2 of 30')).toBeVisible());
  await press('n');
  unmount();
  render(CheckFigures, { explorer: checkedExplorer(20, [ANSWER], 'Kept'), onopen: () => {} });
  await waitFor(() => expect(screen.getByText(/^Names: 1 of 2 right: 50\.0 %/)).toBeVisible());
});

test('an answer whose place has changed is left out, and told with the reason until one forgets it', async () => {
  const explorer = checkedExplorer(1);
  const checking = checkingOf(explorer);
  checking.load([ANSWER, { ...ANSWER, places: [{ ...ANSWER.places[0]!, article: 'gone' }] }]);
  render(Check, { explorer });
  await press('y');
  await waitFor(() => expect(heading()).toHaveTextContent('2 answered'));
  expect(screen.getByRole('heading', { name: '1 earlier answer no longer fits and is left out' })).toBeVisible();
  expect(screen.getByText(/^“/)).toHaveTextContent('“Keller”, taken for Maria Keller');
  expect(screen.getByText(/^The article is not there any more\./)).toHaveTextContent('gone');
  await fireEvent.click(screen.getByRole('button', { name: 'Forget them' }));
  await waitFor(() => expect(screen.queryByText(/no longer fits/)).toBeNull());
  expect(checking.answers).toHaveLength(2);
});

test('whoever sees the figure under “About this corpus” first, and then checks ties, is asked about ties', async () => {
  const explorer = checkedExplorer(1);
  const { unmount } = render(CheckFigures, { explorer, onopen: () => {} });
  await waitFor(() => expect(screen.getByText(/^Nothing yet/)).toBeVisible());
  unmount();
  render(Check, { explorer });
  await press('y');
  await press('y');
  await waitFor(() => expect(heading()).toHaveTextContent('2 answered'));
  await fireEvent.click(screen.getByRole('button', { name: 'Ties' }));
  await waitFor(() => expect(heading()).toHaveTextContent('Does this passage show'));
  expect(screen.getByText('1 of 1')).toBeVisible();
});

test('a page that was made without texts asks nothing, and tells what was checked before', async () => {
  const explorer = checkedExplorer(20, [ANSWER, { ...ANSWER, places: [{ ...ANSWER.places[0]!, article: 'a1' }], answer: 'wrong' }]);
  explorer.corpus = { ...explorer.corpus, carried: 'none' };
  render(Check, { explorer });
  await waitFor(() => expect(heading()).toHaveTextContent('2 answered'));
  expect(screen.getByText('This page was made without the texts of its articles.')).toBeVisible();
  expect(screen.getByText(/^1 of 2 right: 50\.0 %/)).toBeVisible();
  expect(screen.queryByRole('button', { name: /more$|^Correct / })).toBeNull();
});
