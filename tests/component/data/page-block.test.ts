import { afterEach, expect, test, vi } from 'vitest';
import { pageBlock } from '../../../src/app/data/page-block.ts';

let state: DocumentReadyState = 'complete';
vi.spyOn(document, 'readyState', 'get').mockImplementation(() => state);

afterEach(() => {
  document.body.replaceChildren();
  state = 'complete';
});

/** A block as the parser makes it: first the element, then its text, and last what follows it. */
function begin(text: string): HTMLScriptElement {
  const block = document.createElement('script');
  block.type = 'application/json';
  block.id = 'block';
  block.append(text);
  document.body.append(block);
  return block;
}

const settled = async (promise: Promise<unknown>) => {
  let isSettled = false;
  promise.then(
    () => (isSettled = true),
    () => (isSettled = true),
  );
  await new Promise((done) => setTimeout(done));
  return isSettled;
};

test('a block that is there is read at once', async () => {
  begin('{"a":1}');
  await expect(pageBlock(document, '#block')).resolves.toBe('{"a":1}');
});

test('a block of which only a part has been read is waited for', async () => {
  state = 'loading';
  const asked = pageBlock(document, '#block');
  expect(await settled(asked)).toBe(false);
  const block = begin('{"a":');
  expect(await settled(asked)).toBe(false);
  block.append('1}');
  block.after('\n');
  await expect(asked).resolves.toBe('{"a":1}');
});

test('a block that is not there is an error once the page has been read to its end, and not before', async () => {
  state = 'loading';
  const asked = pageBlock(document, '#block');
  expect(await settled(asked)).toBe(false);
  state = 'interactive';
  document.dispatchEvent(new Event('DOMContentLoaded'));
  await expect(asked).rejects.toThrow('This page lacks its part #block. Load it again; if that does not help, build it again.');
});
