import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

/** Where the pages under test are built. */
export const SITES = resolve('test-results-sites');

/** The address of a page, as a double click opens it. */
export const fileUrl = (site: string, fragment = '') => `${pathToFileURL(resolve(SITES, site, 'index.html')).href}${fragment}`;

const HOSTILE = '<img src=x onerror="document.title=\'owned\'"><script>document.title="owned"</script>';

/** Through the chain below, in four steps: the page as it opens, a card, three days with a lane, an article. */
const TOUR = `title: Who knows whom?
language: en
steps:
  - heading: Five people
    text: Ana and Oskar are never named together.
  - heading: Somebody in between
    text: Maria has met both.
    view: open=entity:Maria Nyman
  - text: The first days.
    view: from=2024-03-01&to=2024-03-03&lane=maria-nyman&tab=timeline
  - heading: The last day
    text: Read it.
    view: open=article:chain-13
`;

/** Corpora that the sample does not show. */
export const FIXTURES: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  hostile: {
    'page.html': `<html><head><title>${HOSTILE.replaceAll('<', '&lt;')}</title><meta property="article:published_time" content="2024-02-01">
      <link rel="canonical" href="javascript:document.title='owned'"></head><body onload="document.title='owned'"><article><h1 onclick="document.title='owned'">Storm &lt;b&gt;</h1>
      <p onmouseover="document.title='owned'">Mayor Ana Lindqvist said in Norrby on Monday that the harbour had flooded. ${HOSTILE}</p>
      <p>Ana Lindqvist spoke for an hour, and the people of the town listened to what she had to say about the water and the wall.</p></article></body></html>`,
    'lines.jsonl': `${JSON.stringify({
      id: '"><script>document.title="owned"</script>',
      title: HOSTILE,
      date: '2024-02-02',
      url: 'javascript:document.title="owned"',
      source: '</script><script>document.title="owned"</script>',
      text: `${HOSTILE} Ana Lindqvist met Peter O’Brien 🌊 in Norrby. \u202Eright to left\u202C zero\u200Bwidth </script><!-- ]]>`,
    })}\n`,
  },
  undated: {
    'one.txt': 'Ana Lindqvist met Peter Holm in Norrby. They spoke about the harbour.\n',
    'two.txt': 'Peter Holm left Norrby for Stockholm.\n',
  },
  plans: {
    '2020-01-02 fire.txt': 'The mill burned down on 1 January 2020. Ana Lindqvist saw it.\n',
    '2020-01-04 storm.txt': 'A storm reached Norrby on 4 January 2020, and left it on 5 January 2020.\n',
    '2020-01-06 fair.txt': 'Ana Lindqvist will open the fair on 10 January 2020.\n',
    '2020-01-09 battle.txt': 'Peter Holm spoke of the battle of 18 June 1815, and of the fair on 10 January 2020.\n',
  },
  harbour: {
    'lines.jsonl': [
      {
        id: 'wall',
        title: 'Harbour wall breaks',
        date: '2024-02-05',
        source: 'The Norrby Post',
        url: 'https://example.org/wall',
        text: 'The harbour wall of Norrby broke on Sunday. It was built in 1998 and mended in March 2021. Nobody was hurt.',
      },
      {
        id: 'vote',
        title: 'Council looks back',
        date: '2024-02-09',
        source: 'The Courier',
        text: '9 February 2024\n\nOn 12 January 2024 the council had voted for a new wall. Mayor Ana Lindqvist said that work would begin on 6 May 2025.',
      },
    ]
      .map((article) => `${JSON.stringify(article)}\n`)
      .join(''),
  },
  copies: { 'lines.jsonl': syndicatedNews() },
  chain: { 'lines.jsonl': chainOfNews() },
  guided: { 'lines.jsonl': chainOfNews(), 'tour.yaml': TOUR },
  wave: { 'lines.jsonl': waveOfNews() },
  circles: { 'lines.jsonl': twoCircles() },
  turn: { 'lines.jsonl': turnOfTheYear() },
  crowd: crowdOfNames(),
  floods: { 'lines.jsonl': floodsOfNews() },
  diary: { 'lines.jsonl': diaryOfNews() },
  single: { '2024-02-01 storm.txt': 'It rained all day, and the river rose.\n' },
};

/** Ana Lindqvist and Oskar Berg are never named together: both meet Maria Nyman, and two others tie them less closely. */
function chainOfNews(): string {
  const meetings = [
    ...Array.from({ length: 4 }, () => 'Ana Lindqvist met Maria Nyman.'),
    ...Array.from({ length: 4 }, () => 'Maria Nyman met Oskar Berg.'),
    ...Array.from({ length: 2 }, () => 'Ana Lindqvist met Peter Holm.'),
    ...Array.from({ length: 2 }, () => 'Peter Holm met Karin Falk.'),
    ...Array.from({ length: 2 }, () => 'Karin Falk met Oskar Berg.'),
  ];
  return meetings
    .map((text, n) => ({
      id: `chain-${n}`,
      title: `Day ${n + 1}`,
      date: `2024-03-${String(n + 1).padStart(2, '0')}`,
      source: 'The Courier',
      text: `${text} It rained on street ${n + 1}.`,
    }))
    .map((article) => `${JSON.stringify(article)}\n`)
    .join('');
}

/** An article a day for 120 days; on the 60th and 61st, ten a day about a dam, and two without a date. */
function waveOfNews(): string {
  const day = (n: number) => new Date(Date.UTC(2024, 0, 1 + n)).toISOString().slice(0, 10);
  const quiet = Array.from({ length: 120 }, (_, n) => ({
    id: `quiet-${n}`,
    title: `Council meets for the ${n + 1}. time`,
    date: day(n),
    text: `The council of Norrby met. Peter Holm spoke about street ${n + 1}.`,
  }));
  const busy = Array.from({ length: 20 }, (_, n) => ({
    id: `dam-${n}`,
    title: `Dam breaks above Norrby, ${n + 1} streets under water`,
    date: day(59 + (n % 2)),
    text: `Mayor Ana Lindqvist said that the dam had broken. Ana Lindqvist counted ${n + 1} houses.`,
  }));
  const undated = ['a', 'b'].map((id) => ({
    id: `undated-${id}`,
    title: `Letter ${id}`,
    text: `Peter Holm wrote letter ${id} to the council.`,
  }));
  return [...quiet, ...busy, ...undated].map((article) => `${JSON.stringify(article)}\n`).join('');
}

/** A text that three outlets print on three days, another that is printed twice, and one that stands alone. */
function syndicatedNews(): string {
  const dam = 'Mayor Ana Lindqvist told Peter Holm on Sunday that the dam above Norrby would hold. It had rained for nine days.';
  const fair = 'The fair of Norrby opens in June. Peter Holm sold the first ticket. Ana Lindqvist bought it.';
  const alone = 'Peter Holm wrote to Ana Lindqvist about the road to Norrby. She has not answered him.';
  const articles = [
    ['dam-herald', 'Dam will hold', '2024-03-04', 'The Herald', dam],
    ['dam-post', 'Dam will hold', '2024-03-05', 'The Post', dam],
    ['fair-post', 'Fair opens in June', '2024-03-07', 'The Post', fair],
    ['dam-courier', 'Dam will hold', '2024-03-09', 'The Courier', dam],
    ['fair-herald', 'Fair opens in June', '2024-03-12', 'The Herald', fair],
    ['road-post', 'A letter about the road', '2024-03-15', 'The Post', alone],
  ] as const;
  return articles.map(([id, title, date, source, text]) => `${JSON.stringify({ id, title, date, source, text })}\n`).join('');
}

/** Seven people who meet one another all the time, seven others who do, and one of each circle who meet three times. */
function twoCircles(): string {
  const circles = [
    ['Ana Lindqvist', 'Maria Nyman', 'Peter Holm', 'Karin Falk', 'Oskar Berg', 'Elsa Dahl', 'Nils Ekman'],
    ['Paul Weber', 'Clara Vogt', 'Hans Keller', 'Ida Brandt', 'Otto Lang', 'Greta Stein', 'Emil Roth'],
  ];
  const meetings = [
    ...circles.flatMap((names) => names.flatMap((a, i) => names.slice(i + 1).map((b) => `${a} met ${b}.`))),
    ...Array.from({ length: 3 }, () => 'Ana Lindqvist met Paul Weber.'),
  ];
  return meetings
    .map((text, n) => ({
      id: `meeting-${n}`,
      title: `Day ${n + 1}`,
      date: `2024-0${1 + Math.floor(n / 28)}-${String(1 + (n % 28)).padStart(2, '0')}`,
      source: 'The Courier',
      text: `${text} It rained on street ${n + 1}.`,
    }))
    .map((article) => `${JSON.stringify(article)}\n`)
    .join('');
}

/** Two names that are named all the time, and two that are named together only from the 60th day on. */
function turnOfTheYear(): string {
  const day = (n: number) => new Date(Date.UTC(2023, 10, 2 + n)).toISOString().slice(0, 10);
  const always = Array.from({ length: 60 }, (_, n) => ({
    id: `always-${n}`,
    title: `Session ${n + 1} of the council`,
    date: day(2 * n),
    text: `Peter Holm met Maria Ekman in Norrby. They spoke about street ${n + 1} and the price of bread on day ${2 * n}.`,
  }));
  const planted = Array.from({ length: 20 }, (_, n) => ({
    id: `dam-${n}`,
    title: `Work on the dam, week ${n + 1}`,
    date: day(60 + 2 * n),
    text: `Ana Lindqvist saw the dam with Karl Berg. They counted ${n + 1} men and ${3 * n} machines at work.`,
  }));
  return [...always, ...planted].map((article) => `${JSON.stringify(article)}\n`).join('');
}

/** Ana Lindqvist meets 170 others, and nobody else does: more ties than a map holds around one name. */
function crowdOfNames(): Record<string, string> {
  const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';
  const guests = Array.from({ length: 170 }, (_, n) => `Guest ${letters[Math.floor(n / 26)]}${letters[n % 26]!.toLowerCase()}rud`);
  const lines = guests.map((guest, n) => ({
    id: `day-${n}`,
    title: `Visit ${n + 1}`,
    date: new Date(Date.UTC(2024, 0, 1 + n)).toISOString().slice(0, 10),
    text: `Ana Lindqvist met ${guest} in the ${n + 1}. house of the street. They drank coffee for ${n + 2} minutes.`,
  }));
  return {
    'entities.csv': ['name,type', ...['Ana Lindqvist', ...guests].map((name) => `${name},person`)].join('\n'),
    'lines.jsonl': lines.map((article) => `${JSON.stringify(article)}\n`).join(''),
  };
}

/** What a search has to find: forms of a word, a phrase, a slip of the hand, accents, two outlets and years, a text from right to left. */
function floodsOfNews(): string {
  const rain = Array.from({ length: 30 }, (_, n) => `It rained on street ${n + 1}, and the people there stayed at home.`).join('\n\n');
  const articles = [
    ['night', 'Water in the streets', '2022-03-01', 'The Herald', `A flood came to Norrby at night.\n\n${rain}\n\nThe flood left at noon.`],
    ['help', 'Prime minister sends help', '2022-03-04', 'The Post', 'The prime minister, Ana Lindqvist, spoke of flooding in Göteborg.'],
    ['vote', 'Election day', '2023-09-10', 'The Herald', 'The election was won by Ana Lindqvist. A minister said that the time was prime.'],
    ['mill', 'The old mill', '2023-09-12', 'The Post', 'Peter Holm bought the mill. Ana Lindqvist did not.'],
    ['rtl', 'فيضان في نوربي', '2023-09-20', 'The Post', 'وصل الفيضان إلى المدينة ليلا. غادر الناس بيوتهم.'],
  ] as const;
  return articles.map(([id, title, date, source, text]) => `${JSON.stringify({ id, title, date, source, text })}\n`).join('');
}

/** Twenty-one articles with a hundred days each: more dated passages than are printed. */
function diaryOfNews(): string {
  const day = (n: number) =>
    new Date(Date.UTC(2010, 0, 1 + n)).toLocaleDateString('en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });
  return Array.from({ length: 21 }, (_, n) => ({
    id: `diary-${n}`,
    title: `Diary, part ${n + 1}`,
    date: '2020-01-01',
    source: 'The Courier',
    text: Array.from({ length: 100 }, (_, i) => `On ${day(100 * n + i)} the council met.`).join(' '),
  }))
    .map((article) => `${JSON.stringify(article)}\n`)
    .join('');
}
