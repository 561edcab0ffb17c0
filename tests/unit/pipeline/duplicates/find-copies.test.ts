import { describe, expect, test } from 'vitest';
import { findFurniture } from '../../../../src/pipeline/article/furniture.ts';
import { findCopies } from '../../../../src/pipeline/duplicates/find-copies.ts';
import { seededRandom } from '../../../../src/pipeline/random.ts';
import { splitSentences } from '../../../../src/pipeline/text/split-sentences.ts';
import type { AnnotatedArticle } from '../../../../src/schema/article.ts';

interface Written {
  readonly text: string;
  readonly title?: string;
  readonly language?: string;
}

function copiesOf(...written: readonly (string | Written)[]): number[] {
  const articles = written.map((one, i): AnnotatedArticle => {
    const { text, title, language = 'en' } = typeof one === 'string' ? { text: one } : one;
    return {
      article: { id: `a${i}`, path: `a${i}.txt`, language, text, ...(title === undefined ? {} : { title }) },
      sentences: splitSentences(text, language),
      furniture: findFurniture(text),
      titleMentions: [],
      mentions: [],
      dates: [],
    };
  });
  return [...findCopies(articles)];
}

const STORM = [
  'A storm that came ashore on Tuesday night has left 41,000 households in the north of Velland without power.',
  'Trees fell across the railway between Orsk Bay and Lindholm, and no train will run before Friday, the operator said.',
  'Three people were taken to hospital in Lindholm after the roof of a sports hall gave way.',
  'Mayor Anna Brekke asked people to stay at home and to leave the roads to the fire brigade.',
  '“We have not seen water this high since 1987,” she told reporters at the harbour.',
  'The ferry to the outer islands turned back twice and finally waited out the night behind the breakwater.',
  'Schools in five districts stay closed on Wednesday, while hospitals have switched to generators.',
  'The grid company sent ninety fitters from the south, who are expected to need two days for the main line.',
  'Insurers spoke of damage of at least 60 million crowns, mostly to roofs and to boats in the harbour.',
  'The weather service expects the wind to drop towards evening and the water to fall by half a metre.',
];
const storm = STORM.join(' ');

const TRIAL = [
  'The trial of the former director of the port authority opened in Karsund before a crowded gallery.',
  'Prosecutors accuse Olav Renn of having taken payments from two dredging firms over seven years.',
  'His lawyer called the charges an accounting dispute that ought never to have reached a court.',
  'A former secretary is to testify next week about envelopes that she says were left at the reception.',
  'The judge turned down a request to hear the most important witness behind closed doors.',
  'If he is convicted, the 63-year-old faces up to nine years in prison.',
  'Two of the firms have settled with the state, and neither has admitted any guilt.',
  'A verdict is expected before the end of May.',
];
const trial = TRIAL.join(' ');

/** About every tenth word another. */
function reworded(sentences: readonly string[]): string {
  let at = 0;
  const other = (word: string) => (/^[a-z]+$/.test(word) && ++at % 8 === 0 ? `other${'abcdefg'[at % 7]}` : word);
  return sentences.join(' ').split(' ').map(other).join(' ');
}

describe('copies', () => {
  test('the same words under another headline, agency line and byline are one text', () => {
    expect(
      copiesOf(
        { title: 'Storm leaves north without power', text: `LINDHOLM (Reuters) — ${storm}` },
        { title: 'The trial opens', text: trial },
        { title: '41,000 households in the dark', text: `By Ida Holm\n\n${storm}\n\nSign up for our newsletter` },
        { title: 'Dark', text: `Wednesday, March 6, 2019\n\nLINDHOLM, Velland – ${storm.toUpperCase()}` },
      ),
    ).toEqual([0, 1, 0, 0]);
  });

  test('accents, soft hyphens and the comma of a figure make no difference', () => {
    const title = 'Lluvia';
    expect(
      copiesOf(
        { title, text: 'El presidente Munoz pidio a los vecinos 1200 mantas.', language: 'es' },
        { title, text: 'El presi\u00ADdente Muñoz pidió a los vecinos 1,200 mantas', language: 'es' },
      ),
    ).toEqual([0, 0]);
  });

  test('a rewrite that keeps seven of ten sentences, in another order, with words replaced', () => {
    const kept = [8, 3, 0, 6, 9, 1, 7].map((i) => STORM[i]!);
    expect(copiesOf(storm, trial, reworded(kept))).toEqual([0, 1, 0]);
  });

  test('a rewrite that says the rest anew', () => {
    const kept = [8, 3, 0, 6, 9, 1, 7].map((i) => STORM[i]!);
    const anew =
      'Firefighters were called out more than two hundred times. Nobody was missing by noon. A concert in the open air was called off.';
    expect(copiesOf(storm, `${anew} ${reworded(kept)}`)).toEqual([0, 0]);
  });

  test('half of a text by itself is a copy, a few of its sentences within another story are none', () => {
    expect(copiesOf(storm, STORM.slice(0, 5).join(' '))).toEqual([0, 0]);
    expect(copiesOf(storm, `${trial} ${STORM.slice(2, 4).join(' ')}`)).toEqual([0, 1]);
  });

  test('in a language without spaces', () => {
    const sentences = [
      '台风周二夜间登陆后北部四万户家庭停电。',
      '铁路两侧的树木倒下，列车要到周五才能恢复运行。',
      '体育馆屋顶坍塌，三人被送往医院治疗。',
      '市长请市民留在家中，把道路让给消防车。',
      '开往外岛的渡轮两次折返，最后在防波堤后面过夜。',
    ];
    const shuffled = [3, 0, 4, 1].map((i) => sentences[i]!).join('');
    const other =
      '法院周一开庭审理港务局前局长受贿案。检方指控他七年间从两家疏浚公司收受款项。辩护律师说这只是账目纠纷。判决预计五月底之前作出。';
    for (const language of ['zh', 'und'])
      expect(copiesOf({ text: sentences.join(''), language }, { text: other, language }, { text: shuffled, language })).toEqual([0, 1, 0]);
  });
});

describe('other texts', () => {
  test('the same event told anew, with its names, figures and a quotation', () => {
    const anew = `Power cuts hit the north of Velland after a night of storm. The operator counted 41,000 households without light.
      Anna Brekke, mayor of Lindholm, urged everybody to keep off the streets. “We have not seen water this high since 1987,” she told reporters at the harbour.
      Rail traffic towards Orsk Bay has stopped until Friday at least. Three people are being treated for injuries from a collapsed hall.
      Damage is put at 60 million crowns. Ninety fitters are under way from the south to mend the main line in two days.`;
    expect(copiesOf(storm, anew)).toEqual([0, 1]);
  });

  test('results in one form differ in names and figures', () => {
    const match = (home: string, away: string, next: string, scorer: string, score: string, crowd: number, minute: number) =>
      `${home} beat ${away} by ${score} at home on Saturday and moved up to a place among the first four of the table. ` +
      `Forward ${scorer} opened the scoring in minute ${minute} after a corner from the left that nobody cleared. ` +
      `The guests had most of the ball before the break, but only one shot on target. ` +
      `After an hour ${scorer} hit the post, and the crowd of ${crowd} held its breath. ` +
      `A penalty in minute ${minute + 61} settled the match. Next week ${home} travel to ${next} without their suspended captain.`;
    expect(
      copiesOf(
        match('Karsund', 'Orsk', 'Vik', 'Lie', '2-0', 4120, 17),
        match('Halden', 'Brevik', 'Orsk', 'Moe', '3-1', 6800, 9),
        match('Lindholm', 'Karsund', 'Moss', 'Aas', '1-0', 9114, 23),
      ),
    ).toEqual([0, 1, 2]);
  });

  test('short forms that differ in figures alone, in one or in sixty', () => {
    const sitting = (n: number) =>
      `Peter Holm met Maria Ekman in Norrby. They spoke about street ${n + 1} and the price of bread on day ${2 * n} of the year.`;
    const forms = Array.from({ length: 60 }, (_, n) => sitting(n));
    expect(copiesOf(...forms)).toEqual([...forms.keys()]);
    const forecast = (degrees: number) =>
      `Tomorrow will be dry in the whole of Velland, with a light wind from the south and temperatures of up to ${degrees} degrees in the afternoon.`;
    expect(copiesOf(forecast(14), forecast(19), forecast(14))).toEqual([0, 1, 0]);
  });

  /** Forms of 15 to 120 words as agencies send them every day, each filled in twice. */
  test.each<[string, string, (n: number) => string]>([
    [
      'results of the same teams',
      'en',
      (n) =>
        `Premier League results from Saturday: Arsenal ${n} Chelsea 1, Everton ${n + 2} Fulham ${n}, Leeds 3 Burnley ${n + 1}, Spurs ${2 * n} Wolves 1.`,
    ],
    [
      'a table in lines',
      'en',
      (n) =>
        `Standings after the weekend are as follows in the first division.\nKarsund ${20 + n} points.\nVik ${19 + n} points.\nOrsk ${14 + n} points.\nHalden ${11 + n} points.\nMoss ${3 + n} points.`,
    ],
    [
      'figures that change places',
      'en',
      (n) =>
        `The numbers drawn on Saturday in the national lottery of Velland were ${['4 and 11', '11 and 23', '23 and 4'][n % 3]!} with the bonus ball ${[23, 4, 11][n % 3]!}. There was no winner of the first prize.`,
    ],
    [
      'the weather',
      'en',
      (n) =>
        `Weather for Velland on Tuesday: in the north ${n} degrees and rain, in the south ${n + 5} degrees and sun, on the coast ${n + 3} degrees. Wind from the west at ${20 + n} kilometres an hour. Sunrise at 6.${40 - n}, sunset at 18.${12 + n}.`,
    ],
    [
      'prices',
      'en',
      (n) =>
        `The Dow Jones rose ${120 + n}.3 points to 25,${410 + n}.2 on Monday. The Nasdaq gained 0.${n} percent to 7,${812 + n}. Gold traded at 1,${290 + n} dollars an ounce, and oil at ${60 + n}.2 dollars a barrel.`,
    ],
    [
      'a quake elsewhere on another day',
      'en',
      (n) =>
        `A magnitude 5.${n} earthquake struck ${20 + n} km south of ${n % 2 ? 'Karsund' : 'Orsk'}, Velland, on ${n % 2 ? 'Monday' : 'Friday'} at 4.${12 + n} local time at a depth of ${10 + n} km, the geological survey said. There were no reports of damage or injuries.`,
    ],
    [
      'ein Börsenbericht',
      'de',
      (n) =>
        `Der Dax schloss am Montag um 0,${n} Prozent höher bei 11.${457 + n} Punkten. Der MDax gewann 0,3 Prozent auf 24.${310 + n} Zähler. Ein Euro kostete zuletzt 1,13${10 + n} Dollar. Für eine Feinunze Gold wurden 1.${290 + n} Dollar gezahlt.`,
    ],
    [
      'das Wetter',
      'de',
      (n) =>
        `Das Wetter am Mittwoch: Im Norden Regen bei ${n} bis ${n + 3} Grad, im Süden Sonne bei ${n + 5} bis ${n + 8} Grad. Der Wind weht schwach aus West. In der Nacht sinken die Temperaturen auf ${n - 2} Grad.`,
    ],
    [
      'Lottozahlen',
      'de',
      (n) =>
        `Die Lottozahlen vom Samstag: ${n}, ${n + 7}, ${n + 15}, ${n + 19}, ${n + 34}, ${n + 41}. Superzahl: ${n % 10}. Spiel 77: 12345${n}. Super 6: 3456${n}. Die Angaben sind wie immer ohne Gewähr.`,
    ],
  ])('%s', (_, language, form) => {
    const forms = [3, 4, 8].map((n) => ({ text: form(n), language }));
    expect(copiesOf(...forms, forms[0]!)).toEqual([0, 1, 2, 0]);
  });

  test('a form of a hundred words with two figures, one of which some have in common', () => {
    const form = (n: number) =>
      `${STORM.slice(1, 7).join(' ')} The water stood at ${n % 5} metres in the morning and at ${Math.floor(n / 5)} metres in the evening.`;
    const forms = Array.from({ length: 25 }, (_, n) => form(n));
    expect(copiesOf(...forms)).toEqual([...forms.keys()]);
  });

  test('a form is one whether or not its paragraphs end a sentence', () => {
    const count = (text: string, n: number) =>
      `${text.trim()} ${n} and ${n + 3} new cases among the people living in all parts of the town.`;
    const before = 'The office for public health has sent its report of the week to all the papers in the district. It was taken at St.';
    expect(copiesOf(`${before} ${count('Olav hospital with ', 14)}`, `${before}\n\n${count('Olav hospital with ', 31)}`)).toEqual([0, 1]);
  });

  test('interviews that ask the same and hear something else', () => {
    const asked = [
      'Why are you running for the council of Lindholm, and what have you done so far to prepare yourself for the office?',
      'How would you describe your style of leadership, and how does it compare to that of the mayor who is leaving now?',
      'What should be done from your point of view about the price of houses in the old town and around the harbour?',
      'Has the storm of last winter changed anything in the way that you look at the work of the fire brigade?',
    ];
    const interview = (answers: readonly string[]) => asked.map((question, i) => `${question} ${answers[i]!}`).join('\n\n');
    const first = [
      'I was asked to.',
      'I listen before I speak, and then I act.',
      'Build more of them, and higher.',
      'It showed how few they are.',
    ];
    const second = [
      'Somebody has to.',
      'Nobody has complained about me yet.',
      'Leave that to those who own one.',
      'No, they did what they could.',
    ];
    expect(copiesOf(interview(first), interview(second), `By Ida Holm\n\n${interview(first)}`)).toEqual([0, 1, 0]);
    expect(copiesOf(asked.join(' '), asked.slice(1).join(' '))).toEqual([0, 0]);
  });

  test('a figure corrected in a long text makes no other text of it', () => {
    expect(copiesOf(storm, storm.replace('41,000', '43,000'))).toEqual([0, 0]);
  });

  test('hundreds that have half of their words in common', () => {
    const random = seededRandom(5);
    const words = `${storm} ${trial}`.toLowerCase().match(/[a-z]{3,}/g)!;
    const own = () => `Report ${Array.from({ length: 80 }, () => words[Math.floor(random() * words.length)]).join(' ')}.`;
    const notes = STORM.slice(0, 5).join(' ');
    expect(copiesOf(...Array.from({ length: 300 }, () => `${own()} ${notes}`))).toEqual([...Array(300).keys()]);
  });

  test('without words each is alone', () => {
    expect(copiesOf('', '', ' \n\n', '— * —', '— * —')).toEqual([0, 1, 2, 3, 4]);
    expect(copiesOf('By Ida Holm', 'By Ida Holm')).toEqual([0, 1]);
    expect(copiesOf()).toEqual([]);
  });

  test('a few words are the same to the word and under one title, or they are not', () => {
    const text = 'More follows shortly.';
    expect(copiesOf({ title: 'Fire in Orsk', text }, { title: 'Flood in Vik', text }, { title: 'Fire in Orsk', text })).toEqual([0, 1, 0]);
    expect(copiesOf('The bridge at Orsk fell on Monday morning.', 'The bridge at Vik fell on Monday morning.')).toEqual([0, 1]);
  });
});

describe('clusters', () => {
  test('are around their first text: no chain leads to quite another', () => {
    const steps = [0, 2, 4, 6, 8].map((added) => [...STORM.slice(added), ...TRIAL.slice(0, added)].join(' '));
    const copies = copiesOf(...steps);
    expect(copies[1]).toBe(0);
    expect(copies.at(-1)).not.toBe(0);
    for (const first of copies) expect(copies[first]).toBe(first);
  });

  test('thousands of copies of one text, each with some other words, are one', () => {
    const random = seededRandom(3);
    const edited = () => storm.replace(/\b[a-z]{5,}\b/g, (word) => (random() < 0.05 ? `${word}en` : word));
    expect(new Set(copiesOf(storm, ...Array.from({ length: 3000 }, edited)))).toEqual(new Set([0]));
  });
});
