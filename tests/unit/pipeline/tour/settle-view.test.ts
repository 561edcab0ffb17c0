import { expect, test } from 'vitest';
import { entityFinder } from '../../../../src/pipeline/tour/named-entity.ts';
import { settleView } from '../../../../src/pipeline/tour/settle-view.ts';
import type { Entity } from '../../../../src/pipeline/aliases/entity.ts';

function entity(id: string, name: string, type: Entity['type'], ...others: readonly string[]): Entity {
  return { id, name, type, reasons: [], names: [name, ...others].map((form) => [form, 1]) };
}

const findEntity = entityFinder([
  entity('ines-calloway', 'Inés Calloway', 'person', 'Ines Pereda'),
  entity('may-person', 'May', 'person'),
  entity('may-place', 'May', 'place'),
  entity('quay-7', 'Quay: Seven', 'place'),
]);
const known = { findEntity, articles: new Set(['lantern/may', 'one']), outlets: new Set(['The Post']) };

function settle(written: string) {
  const { view, misfits } = settleView(written, known);
  return { view, misfits: misfits.map(({ message, cure }) => `${message}; ${cure}`) };
}

test.each([
  ['the link of the page', 'https://example.org/x/?lang=de#who=ines-calloway&v=0123abcd', 'who=ines-calloway'],
  ['what follows its #', '#tab=timeline', 'tab=timeline'],
  ['nothing, for the page as it opens', '', ''],
  ['a name as its card has it', 'who=Inés Calloway', 'who=ines-calloway'],
  ['a name in other letters', 'who=INES CALLOWAY', 'who=ines-calloway'],
  ['another name of somebody', 'open=tie:Ines Pereda:Quay%253A Seven', 'open=tie%3Aines-calloway%3Aquay-7'],
  ['an id that was made of another name', 'lane=ines-pereda', 'lane=ines-calloway'],
  ['an article and the place in it', 'open=article:lantern%252Fmay:12', 'open=article%3Alantern%252Fmay%3A12'],
  ['articles without an outlet', 'outlet=&outlet=The Post', 'outlet=&outlet=The+Post'],
  ['all that is open, in its order', 'open=entity:quay-7&open=article:one', 'open=entity%3Aquay-7&open=article%3Aone'],
])('a view is given as %s', (_, written, view) => {
  expect(settle(written)).toEqual({ view, misfits: [] });
});

test.each([
  [
    'somebody unknown',
    'who=Nobody&tab=network',
    '“who=Nobody”: “Nobody” is nobody in these articles; write the name as its card has it, or copy the link of the view',
  ],
  ['two of one name', 'who=May&tab=network', '“who=May”: “May” may be may-person or may-place; write one of these in its place'],
  [
    'one unknown name of two',
    'open=tie:quay-7:x&tab=network',
    '“open=tie:quay-7:x”: “x” is nobody in these articles; write the name as its card has it, or copy the link of the view',
  ],
  [
    'an article that is not there',
    'open=article:x&tab=network',
    '“open=article:x”: no article has the id “x”; open the article in the page and copy the link',
  ],
  ['an outlet that is not there', 'outlet=X&tab=network', '“outlet=X”: no article is from that outlet; write one of The Post'],
  ['a key that is none', 'whom=x&tab=network', '“whom=x”: “whom” is nothing that a view has; copy the link of the view from the page'],
  [
    'a key that every object has',
    'constructor=x&tab=network',
    '“constructor=x”: “constructor” is nothing that a view has; copy the link of the view from the page',
  ],
  [
    'corrections that a link carries',
    'fix=abc&tab=network',
    '“fix=abc”: “fix” is nothing that a view has; copy the link of the view from the page',
  ],
  ['a choice that is none', 'as=globe&tab=network', '“as=globe”: there is no such choice; write one of map, list, matrix'],
  ['a day that is none', 'from=2023-02-30&to=2023-03-01&tab=network', '“from=2023-02-30”: this is no day; write it as 2019-03-04'],
  ['half a range', 'to=2023-03-01&tab=network', '“to” says nothing without “from”; write “from=…” as well'],
  [
    'a range that ends before it begins',
    'from=2023-03-01&to=2023-02-01&tab=network',
    '“from=2023-03-01” is later than “to=2023-02-01”; neither holds; exchange the two',
  ],
  [
    'a tie of one',
    'open=tie:quay-7&tab=network',
    '“open=tie:quay-7”: this cannot be opened; write one of article:…, entity:…, community:…, context, tie:…, group:…, path:…, changes, corrections, questions, check, notes',
  ],
  [
    'a mangled percent sign',
    'open=entity:%25&tab=network',
    '“open=entity:%”: a percent sign is mangled; copy the link of the view from the page',
  ],
])('a view loses %s, and it is said; the rest stays', (_, written, misfit) => {
  // prettier-ignore
  const { view, misfits } = settle(written);
  expect(view).toBe('tab=network');
  expect(misfits[0]).toBe(misfit);
});
