import { expect, test } from 'vitest';
import { entityKey } from '../../../../src/pipeline/aliases/entity.ts';
import { resolveAliases } from '../../../../src/pipeline/aliases/resolve-aliases.ts';
import type { AnalyzedArticle } from '../../../../src/schema/article.ts';
import type { Mention } from '../../../../src/schema/mention.ts';

const TYPES = { p: 'person', o: 'organization', l: 'place' } as const;

/** An article whose text is the names, in order: "p:Vladimir Putin". A star marks furniture. */
function naming(id: string, ...marked: string[]): AnalyzedArticle {
  let text = '';
  const mentions = marked.map((mark): Mention => {
    const furniture = mark.startsWith('*');
    const [type, name] = (furniture ? mark.slice(1) : mark).split(/:(.*)/) as [keyof typeof TYPES, string];
    const start = text.length;
    text += `${name}. `;
    return { start, end: start + name.length, type: TYPES[type], p: 0.9, ...(furniture ? { furniture: true as const } : {}) };
  });
  return { article: { id, path: id, language: 'en', text }, sentences: [], furniture: [], titleMentions: [], mentions, dates: [] };
}

/** Entity ids of each article's mentions. */
const ids = (articles: readonly AnalyzedArticle[], previous?: ReadonlyMap<string, string>) =>
  resolveAliases(articles, previous).annotated.map(({ mentions }) => mentions.map(({ entity }) => entity));

test('a surname stands for the one full name of its article', () => {
  expect(ids([naming('a', 'p:Vladimir Putin', 'p:Putin', 'p:Kim', 'p:Kim Jong-un')])).toEqual([
    ['vladimir-putin', 'vladimir-putin', 'kim-jong-un', 'kim-jong-un'],
  ]);
});

test('of two full names the surname is the one last named before it, and itself where there is none', () => {
  expect(ids([naming('a', 'p:Clinton', 'p:Bill Clinton', 'p:Clinton', 'p:Hillary Clinton', 'p:Clinton')])).toEqual([
    ['clinton', 'bill-clinton', 'bill-clinton', 'hillary-clinton', 'hillary-clinton'],
  ]);
});

test('a surname in another article waits until the corpus leaves no doubt', () => {
  const full = (id: string) => naming(id, 'p:Kim Jong-un', 'p:Kim');
  expect(ids([full('a'), naming('z', 'p:Kim')])[1]).toEqual(['kim']);
  expect(ids([full('a'), full('b'), full('c'), naming('z', 'p:Kim')])[3]).toEqual(['kim-jong-un']);
  expect(ids([full('a'), full('b'), full('c'), naming('d', 'p:Kim Dae-jung'), naming('z', 'p:Kim')])[4]).toEqual(['kim']);
});

test('a country is one entity under all its names, with its code', () => {
  const { annotated, entities } = resolveAliases([naming('a', 'l:U.S.', 'l:United States', 'l:USA', 'l:America', 'l:US', 'l:U.S.')]);
  expect(new Set(annotated[0]!.mentions.map(({ entity }) => entity))).toEqual(new Set(['united-states']));
  expect(entities).toEqual([
    {
      id: 'united-states',
      name: 'United States',
      type: 'place',
      country: 'US',
      names: [
        ['U.S.', 2],
        ['America', 1],
        ['US', 1],
        ['USA', 1],
        ['United States', 1],
      ],
    },
  ]);
});

test.each([
  ['l:Niger', 'l:Nigeria'],
  ['p:George W. Bush', 'p:George H. W. Bush'],
  ['p:Kim Jong-un', 'p:Kim Jong-il'],
  ['p:John Johnson', 'p:John Johnston'],
  ['l:York', 'l:New York'],
  ['o:United Nations', 'o:United Nations Security Council'],
  ['o:Amazon', 'l:Amazon'],
])('%s and %s are two', (a, b) => {
  expect(new Set(ids([naming('a', a, b)])[0]).size).toBe(2);
  expect(new Set(ids([naming('a', a), naming('b', b)]).flat()).size).toBe(2);
});

test.each([
  ['p:Kim Jong-un', 'p:KIM JONG UN'],
  ['p:Kim Jong-un', 'p:Kim\u200B Jong‑un'],
  ['p:Volodymyr Zelensky', 'p:Volodymyr Zelenskyy'],
  ['p:Mark Milley', 'p:Mark A. Milley'],
  ['p:José Díaz', 'p:Jose Diaz'],
  ['p:Conor O’Brien', "p:Conor O'Brien"],
  ['o:UN', 'o:United Nations'],
  ['o:UN Security Council', 'o:United Nations Security Council'],
  ['o:The Guardian', 'o:Guardian'],
])('%s and %s are one, in one article and in two', (a, b) => {
  expect(new Set(ids([naming('a', a, b)])[0]).size).toBe(1);
  expect(new Set(ids([naming('a', a), naming('b', b)]).flat()).size).toBe(1);
});

test('George Bush joins neither George W. nor George H. W. Bush of other articles', () => {
  expect(
    new Set(ids([naming('a', 'p:George W. Bush'), naming('b', 'p:George H. W. Bush'), naming('c', 'p:George Bush')]).flat()).size,
  ).toBe(3);
});

test('an acronym is the body of its article that has its initials, and that body in articles that have it alone', () => {
  expect(ids([naming('a', 'o:Federal Security Service', 'o:FSB', 'o:FSS'), naming('b', 'o:FSS')])).toEqual([
    ['federal-security-service', 'fsb', 'federal-security-service'],
    ['federal-security-service'],
  ]);
});

test('a body without what stands in front, and a company without its ending, are short for the full name', () => {
  expect(ids([naming('a', 'o:United Nations Security Council', 'o:Security Council', 'o:Kaspersky Lab', 'o:Kaspersky')])[0]).toEqual([
    'united-nations-security-council',
    'united-nations-security-council',
    'kaspersky-lab',
    'kaspersky-lab',
  ]);
});

test('the canonical name is the most frequent full form, however often the short one stands', () => {
  const { entities } = resolveAliases([naming('a', 'p:Putin', 'p:Putin', 'p:Vladimir Putin', 'p:Putin')]);
  expect(entities[0]).toEqual({ id: 'vladimir-putin', name: 'Vladimir Putin', type: 'person', names: [['Putin', 3], ['Vladimir Putin', 1]] }); // prettier-ignore
});

test('equal slugs of different entities are told apart, the one of more articles first', () => {
  const articles = [naming('a', 'o:Amazon'), naming('b', 'l:Amazon'), naming('c', 'l:Amazon')];
  expect(ids(articles)).toEqual([['amazon-2'], ['amazon'], ['amazon']]);
});

test('an id of an earlier build stays, also when the name shown has changed, and goes to nobody else', () => {
  const previous = new Map([
    [entityKey({ name: 'Mark Milley', type: 'person' }), 'general-milley'],
    [entityKey({ name: 'Gone', type: 'organization' }), 'amazon'],
  ]);
  expect(ids([naming('a', 'p:Mark A. Milley', 'p:Mark A. Milley', 'p:Mark Milley', 'o:Amazon')], previous)).toEqual([
    ['general-milley', 'general-milley', 'general-milley', 'amazon-2'],
  ]);
});

test('the order of the articles changes nothing but the order of the answer', () => {
  const articles = [naming('a', 'o:Amazon', 'p:Kim Jong-un', 'p:Kim'), naming('b', 'l:Amazon', 'p:Kim'), naming('c', 'p:Kim Jong Un')];
  const forth = resolveAliases(articles);
  const back = resolveAliases([...articles].reverse());
  expect(back.entities).toEqual(forth.entities);
  expect([...back.annotated].reverse()).toEqual(forth.annotated);
});

test('furniture is resolved and counted nowhere', () => {
  const { annotated, entities } = resolveAliases([naming('a', 'p:Jane Doe', '*p:Jane Doe', '*o:Reuters')]);
  expect(annotated[0]!.mentions.map(({ entity, furniture }) => [entity, furniture])).toEqual([
    ['jane-doe', undefined],
    ['jane-doe', true],
    ['reuters', true],
  ]);
  expect(entities.map(({ id, names }) => [id, names])).toEqual([
    ['jane-doe', [['Jane Doe', 1]]],
    ['reuters', []],
  ]);
});

test('a name in letters that ASCII lacks gets an id all the same', () => {
  expect(ids([naming('a', 'p:習近平', 'p:Łukasz Żółć')])[0]).toEqual(['person', 'lukasz-zolc']);
});
