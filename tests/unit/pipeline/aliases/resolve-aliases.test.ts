import { expect, test } from 'vitest';
import { entityKey } from '../../../../src/pipeline/aliases/entity.ts';
import { resolveAliases } from '../../../../src/pipeline/aliases/resolve-aliases.ts';
import type { AnalyzedArticle } from '../../../../src/schema/article.ts';
import type { Mention } from '../../../../src/schema/mention.ts';
import { naming } from '../../../support/naming.ts';

const TYPES = { p: 'person', o: 'organization', l: 'place' } as const;

/** Entity ids of each article's mentions. */
const ids = (articles: readonly AnalyzedArticle[], previous?: ReadonlyMap<string, string>) =>
  resolveAliases(articles, previous).annotated.map(({ mentions }) => mentions.map(({ entity }) => entity));

test('a surname stands for the one full name of its article', () => {
  expect(ids([naming('a', 'p:Vladimir Putin', 'p:Putin', 'p:Kim', 'p:Kim Jong-un')])).toEqual([
    ['vladimir-putin', 'vladimir-putin', 'kim-jong-un', 'kim-jong-un'],
  ]);
});

test('of two full names the surname is the one who was called by it before the other was named', () => {
  expect(ids([naming('a', 'p:Clinton', 'p:Bill Clinton', 'p:Clinton', 'p:Hillary Clinton', 'p:Clinton')])).toEqual([
    ['bill-clinton', 'bill-clinton', 'bill-clinton', 'hillary-clinton', 'bill-clinton'],
  ]);
});

test('where two are about and neither is called by the surname first, it stays apart and is asked about', () => {
  const articles = [naming('a', 'p:Bill Clinton', 'p:Hillary Clinton', 'p:Clinton')];
  expect(ids(articles)[0]).toEqual(['bill-clinton', 'hillary-clinton', 'clinton']);
  expect(resolveAliases(articles).questions).toEqual([{ short: 'clinton', full: 'bill-clinton', articles: 1 }]);
});

test('of two full names the surname is the one in the headline', () => {
  const article = naming('a', 'p:Bill Clinton', 'p:Hillary Clinton', 'p:Clinton');
  const titled = {
    ...article,
    article: { ...article.article, title: 'Hillary Clinton speaks' },
    titleMentions: [{ start: 0, end: 15, type: 'person' as const, p: 1 }],
  };
  expect(ids([titled])[0]!.at(-1)).toBe('hillary-clinton');
});

test('of two full names the surname is the one named twice as often as all others', () => {
  expect(ids([naming('a', 'p:Bill Clinton', 'p:Hillary Clinton', 'p:Hillary Clinton', 'p:Clinton')])[0]!.at(-1)).toBe('hillary-clinton');
});

test('somebody whom ten articles call by the surname is meant where only a relative is named in full', () => {
  const usual = Array.from({ length: 10 }, (_, i) => naming(`a${i}`, 'p:Donald Trump', 'p:Trump'));
  expect(ids([...usual, naming('z', 'p:Melania Trump', 'p:Trump')]).at(-1)).toEqual(['melania-trump', 'donald-trump']);
  expect(ids([...usual.slice(2), naming('z', 'p:Melania Trump', 'p:Trump')]).at(-1)).toEqual(['melania-trump', 'melania-trump']);
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
      reasons: ['U.S.', 'America', 'US', 'USA'].map((name) => ({ name, rule: 'world', article: 'a' })),
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
  ['l:Austria', 'l:Australia'],
  ['p:Bill Clinton', 'p:Hillary Clinton'],
  ['o:University of California', 'o:University of Southern California'],
  ['o:Green Party of Canada', 'o:US Green Party'],
  ['l:Qom', 'l:Qom Province'],
  ['o:Indian Army', 'o:US Army'],
  ['o:Wikinews', 'o:French Wikinews'],
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
  ['o:U.S. Department of Justice', 'o:United States Justice Department'],
  ['o:Supreme Court of India', 'o:Indian Supreme Court'],
  ['o:ISIS', 'o:Islamic State'],
  ['o:Boeing', 'o:Boeing Co'],
  ['l:Bombay', 'l:Mumbai'],
  ['l:St. Petersburg', 'l:Saint Petersburg'],
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
  expect(ids([naming('a', 'o:Federal Harbour Service', 'o:FHB', 'o:FHS'), naming('b', 'o:FHS')])).toEqual([
    ['federal-harbour-service', 'fhb', 'federal-harbour-service'],
    ['federal-harbour-service'],
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
  expect(entities[0]).toEqual({
    id: 'vladimir-putin',
    name: 'Vladimir Putin',
    type: 'person',
    names: [
      ['Putin', 3],
      ['Vladimir Putin', 1],
    ],
    reasons: [{ name: 'Putin', rule: 'part', article: 'a' }],
  });
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

/** An article of running text, in which the names given are mentions wherever they stand. */
function written(id: string, text: string, ...marked: string[]): AnalyzedArticle {
  const mentions = marked.flatMap((mark): Mention[] => {
    const [type, name] = mark.split(/:(.*)/) as [keyof typeof TYPES, string];
    const found: Mention[] = [];
    for (let start = text.indexOf(name); start >= 0; start = text.indexOf(name, start + 1))
      found.push({ start, end: start + name.length, type: TYPES[type], p: 0.9 });
    return found;
  });
  const inOrder = mentions.sort((a, b) => a.start - b.start);
  return { article: { id, path: id, language: 'en', text }, sentences: [], furniture: [], titleMentions: [], mentions: inOrder, dates: [] };
}

test.each([
  ['The German Aerospace Center (DLR) was told. DLR is glad.', 'o:German Aerospace Center', 'o:DLR'],
  ['The RMT (National Union of Rail Workers) struck.', 'o:RMT', 'o:National Union of Rail Workers'],
  [
    'The Philippine Institute of Volcanology and Seismology ("Phivolcs") warned.',
    'o:Philippine Institute of Volcanology and Seismology',
    'o:Phivolcs',
  ],
  ['Doris Day, born Anna Kappel, sang.', 'p:Doris Day', 'p:Anna Kappel'],
  ['Farrokh Bulsara, better known as Freddie Mercury, sang.', 'p:Farrokh Bulsara', 'p:Freddie Mercury'],
])('what the text says is another name is one: %s', (text, a, b) => {
  const { annotated, entities } = resolveAliases([written('a', text, a, b)]);
  expect(new Set(annotated[0]!.mentions.map(({ entity }) => entity)).size).toBe(1);
  expect(entities[0]!.reasons).toContainEqual(expect.objectContaining({ rule: 'stated', article: 'a' }));
});

test.each([
  ['The Harbour Board (Reuters) was told.', 'o:Harbour Board', 'o:Reuters'],
  ['Ann Doe, mother of Bo Roe, sang.', 'p:Ann Doe', 'p:Bo Roe'],
  ['The Harbour Board, the Rail Union and others met.', 'o:Harbour Board', 'o:Rail Union'],
])('names beside each other are not one for that: %s', (text, a, b) => {
  expect(new Set(resolveAliases([written('a', text, a, b)]).annotated[0]!.mentions.map(({ entity }) => entity)).size).toBe(2);
});

test('an institution without its country is that of the country that the article is about', () => {
  const articles = [
    naming('a', 'l:U.S.', 'l:United States', 'o:Senate'),
    naming('b', 'o:US Senate'),
    naming('c', 'l:France', 'l:Italy', 'o:Senate'),
    written('d', 'Indian police asked the Supreme Court. Indian judges met.', 'o:Supreme Court'),
  ];
  const { annotated, entities } = resolveAliases(articles);
  expect(annotated.map(({ mentions }) => mentions.at(-1)!.entity)).toEqual(['us-senate', 'us-senate', 'senate', 'supreme-court-india']);
  expect(entities.find(({ id }) => id === 'supreme-court-india')!.name).toBe('Supreme Court (India)');
});

test('institutions of two countries are two, and a third of none', () => {
  const articles = [
    naming('a', 'l:France', 'l:Paris', 'o:Supreme Court'),
    naming('b', 'l:India', 'l:Delhi', 'o:Supreme Court'),
    naming('c', 'o:Supreme Court'),
  ];
  expect(ids(articles).map((named) => named.at(-1))).toEqual(['supreme-court-france', 'supreme-court-india', 'supreme-court']);
});

test('every other name says why it is the entity’s, and where', () => {
  const { entities } = resolveAliases([
    naming('a', 'p:Kim Jong-un', 'p:Kim'),
    naming('b', 'p:Kim Jong-un', 'p:Kim'),
    naming('c', 'p:Kim Jong-un', 'p:Kim', 'p:KIM JONG UN'),
    naming('d', 'p:Kim'),
    naming('e', 'o:World Seed Union', 'o:WSU'),
  ]);
  expect(entities.flatMap(({ reasons }) => reasons)).toEqual([
    { name: 'Kim', rule: 'part', article: 'a' },
    { name: 'WSU', rule: 'initials', article: 'e' },
  ]);
});

test('an article’s own name of a country is the country’s, and no equal name’s of another language', () => {
  const inLanguage = (id: string, language: string, ...marked: string[]) => {
    const article = naming(id, ...marked);
    return { ...article, article: { ...article.article, language } };
  };
  const articles = [inLanguage('a', 'fi', 'l:Suomi'), naming('b', 'l:Finland'), naming('c', 'l:Suomi')];
  expect(ids(articles)).toEqual([['finland'], ['finland'], ['suomi']]);
});

test('a place that is no country has the country that it lies in, where that is beyond doubt', () => {
  const { entities } = resolveAliases([naming('a', 'l:Koszalin', 'l:Georgia', 'p:Paris', 'l:Kyiv')]);
  expect(entities.map(({ name, country }) => [name, country])).toEqual([
    ['Georgia', undefined],
    ['Koszalin', 'PL'],
    ['Kyiv', 'UA'],
    ['Paris', undefined],
  ]);
});

test.each([
  ['l:Magnitogorsk', 'l:Magnitigorsk', 1],
  ['o:Faithless Hijabi', 'o:Faithess Hijabi', 1],
  ['o:Harbour Workers Union', 'o:Harbour Worker Union', 1],
  ['p:Lena Morrow', 'p:Lena Marrow', 2],
  ['l:Johannesburg', 'l:Johannisburg', 1],
  ['l:Dominica', 'l:Dominic', 2],
  ['o:Channel 14 News', 'o:Channel 15 News', 2],
  ['o:Wikipedia', 'o:Wikimedia', 2],
])('in one article a letter makes no other body or place, where it is likely a slip: %s, %s', (a, b, entities) => {
  expect(new Set(ids([naming('a', a, a, b)])[0]).size).toBe(entities);
  expect(new Set(ids([naming('a', a), naming('b', b)]).flat()).size).toBe(2);
});

test('a body goes by its first words once it has been introduced, and not before', () => {
  expect(ids([naming('a', 'o:Cipriani Dolci', 'o:Cipriani')])[0]).toEqual(['cipriani-dolci', 'cipriani-dolci']);
  expect(ids([naming('a', 'o:YouTube', 'o:YouTube Music', 'o:YouTube')])[0]).toEqual(['youtube', 'youtube-music', 'youtube']);
  expect(ids([naming('a', 'o:Netflix Japan', 'o:Netflix')])[0]).toEqual(['netflix-japan', 'netflix']);
  expect(ids([naming('a', 'o:Manchester Athletics', 'o:Manchester')])[0]).toEqual(['manchester-athletics', 'manchester']);
});

test.each([
  ['p:Bill Weld', 'p:William Weld'],
  ['p:Ned Stark', 'p:Edmund Stark'],
  ['p:R. Weld', 'p:Robert Weld'],
  ['p:R. J. Weld', 'p:Robert Weld'],
])('%s is %s, though no article has both', (short, full) => {
  const [[one], [other]] = ids([naming('a', short), naming('b', full)]) as [[string], [string]];
  expect(one).toBe(other);
});

test.each([
  ['two may be meant', ['p:Alex Weld', 'p:Alexander Weld', 'p:Alexandra Weld']],
  ['two may be meant by an initial', ['p:R. Weld', 'p:Robert Weld', 'p:Ruth Weld']],
  ['the surname is another', ['p:Bill Weld', 'p:William Wells']],
  ['the initial is another', ['p:J. Weld', 'p:Robert Weld']],
  ['both are long', ['p:Eleanor Weld', 'p:Helena Weld']],
  ['both have the initial', ['p:Rob Weld', 'p:Ruth Weld']],
])('full names stay apart where %s', (_, names) => {
  const found = ids(names.map((name, i) => naming(`${i}`, name))).flat();
  expect(new Set(found).size).toBe(names.length);
});
