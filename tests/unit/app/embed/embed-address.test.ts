import { expect, test } from 'vitest';
import { embedAddress, embedCode } from '../../../../src/app/embed/embed-address.ts';
import { embeddedView } from '../../../../src/app/embed/embedded-view.ts';

test.each([
  ['?embed=timeline', 'timeline'],
  ['?a=1&embed=network', 'network'],
  ['?embed=article', 'article'],
  ['?embed=', undefined],
  ['?embed=Timeline', undefined],
  ['?embed=constructor', undefined],
  ['', undefined],
])('an address with “%s” asks for %s', (search, view) => {
  expect(embeddedView(search)).toBe(view);
});

test('a view is asked for beside whatever else the address has, and the whole page by leaving it out', () => {
  const whole = 'https://example.org/news/?lang=en#who=kim-jong-un&from=2023-11-06&to=2023-11-07';
  const one = embedAddress(whole, 'network');
  expect(one).toBe('https://example.org/news/?lang=en&embed=network#who=kim-jong-un&from=2023-11-06&to=2023-11-07');
  expect(embedAddress(one, undefined)).toBe(whole);
  expect(embedAddress(one, 'article')).toBe(one.replace('network', 'article'));
});

test('nothing in a title or address leaves its attribute', () => {
  const code = embedCode('https://example.org/#words="dam"&v=1', 'timeline', 'Dams & "floods" <2023>');
  expect(code).toBe(
    '<iframe src="https://example.org/?embed=timeline#words=%22dam%22&amp;v=1" title="Dams &amp; &quot;floods&quot; &lt;2023>: timeline" ' +
      'width="100%" height="320" style="border: 0" loading="lazy" allow="clipboard-write"></iframe>',
  );
});
