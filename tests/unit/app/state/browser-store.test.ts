import { afterEach, expect, test, vi } from 'vitest';
import { browserStore } from '../../../../src/app/state/browser-store.ts';

afterEach(() => vi.unstubAllGlobals());

/** What is asked for, in its order. */
function watched(store: () => unknown): readonly string[] {
  const asked: string[] = [];
  vi.stubGlobal('document', {
    get cookie() {
      asked.push('cookies');
      return '';
    },
  });
  Object.defineProperty(globalThis, 'localStorage', {
    configurable: true,
    get() {
      asked.push('store');
      return store();
    },
  });
  return asked;
}

test('the store is asked for only after the cookies, whose answer comes from the browser’s main process', () => {
  const store = {};
  const asked = watched(() => store);
  expect(browserStore()).toBe(store);
  expect(asked).toEqual(['cookies', 'store']);
});

test('where the browser keeps nothing, its refusal reaches whoever asks', () => {
  watched(() => {
    throw new Error('refused');
  });
  expect(browserStore).toThrow('refused');
});
