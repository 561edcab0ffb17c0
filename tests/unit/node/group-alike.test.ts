import { parseAst } from 'vite';
import { expect, test } from 'vitest';
import { groupAlike } from '../../../src/node/group-alike.ts';

const renderChunk = groupAlike().renderChunk as unknown as (this: { parse: typeof parseAst }, code: string) => { code: string };

test('markup stands together after what makes it, components stand last, and everything else keeps its order', () => {
  const script = [
    'function from_html(text) {}',
    'let first = 1;',
    'var root = from_html(`<a>`);',
    'function A($$anchor) {}',
    'const table = new Map();',
    'var root_1 = /* @__PURE__ */ from_html(`<b>`, 1);',
    'function B($$anchor, $$props) {}',
    'mount(B);',
  ];
  const order = [0, 1, 2, 5, 4, 7, 3, 6].map((i) => script[i]);
  expect(renderChunk.call({ parse: parseAst }, script.join('\n')).code).toBe(order.join('\n'));
});
