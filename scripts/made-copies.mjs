import { inventedName, seeded } from './made-corpus.mjs';

const DAY = 86_400_000;
const DAYS = 2 * 365;
/** With fewer sentences given, sentences are made up whole: 20,000 articles of a few frames would all be alike. */
const FEWEST_FRAMES = 1000;
const FUNCTION_WORDS =
  'the of to and a in that is for on was with as by it at from he has have be said are his an not were will which had been they their who after this its but would more about there one also up out two over into than could when'.split(
    ' ',
  );
const AGENCIES = ['Reuters', 'AP', 'AFP', 'dpa', 'TASS', 'Xinhua', 'PA'];
const OUTLETS = 40;
const OPENINGS = ['Officials', 'Residents', 'The governor', 'A spokeswoman', 'Investigators', 'The company', 'Opponents', 'The court'];

/**
 * A corpus in which near-identical texts have been planted, and what is easily taken for one, with what is true of each article.
 * Sentences are frames of the articles given with other words of the same casing and length class in them, by their frequency there;
 * without enough articles, frames and words are made up (Zipf). Each article tells of an event of its own: its people, places,
 * figures and quotations recur in it.
 *
 * Planted: `rewrites`, each of one article: 60 to 90 % of its sentences in another order, a tenth of the words replaced, other headline
 * and agency line. Every other one has as many new sentences as it has lost, and every other one of both keeps names and figures (an
 * editor's hand) where the rest lose a tenth of them too (chance). Hard negatives: an event told anew (its names, places, figures, and
 * its quotations, one or two to the word), templates (weather, scores, prices, quakes: 85 % of the words the same), short ones of one to
 * three sentences in which all names stay and two to four figures change, lists of 15 to 120 words (results, temperatures, prices: every
 * third word or so a figure), one questionnaire answered by several people (the questions a quarter to six tenths of an interview), and
 * boilerplate, of hundreds (a third to six tenths of an article) or of a few (a fifth to a third). No two fillings of a form are the same.
 *
 * @param texts strings that sentences are taken from
 * @returns articles in chance order, each `{ id, date, source, title, text, kind, of, kept }`: `of` the article that it is a rewrite of
 */
export function madeCopies({ background = 20_000, rewrites = 2000, negatives = 2000, seed = 1, texts = [] } = {}) {
  const random = seeded(seed);
  const pick = (list) => list[Math.floor(random() * list.length)];
  const between = (low, high) => low + Math.floor(random() * (high - low + 1));
  const language = makeLanguage(texts, random);
  const articles = [];

  const newEvent = () => ({
    day: Math.floor(random() * DAYS),
    names: Array.from({ length: between(5, 9) }, () => inventedName(Math.floor(20_000 * random() ** 2))),
    figures: Array.from({ length: between(4, 9) }, () => String(random() < 0.5 ? between(2, 60) : between(61, 9000))),
  });
  /** A sentence with names and figures of the event at the places for such. */
  const sentence = (event) => {
    const frame = language.frame();
    const words = frame.map((word, i) => {
      if (/\d/.test(word)) return random() < 0.6 ? pick(event.figures) : String(between(1, 2030));
      if (i > 0 && isCapital(word)) return random() < 0.7 ? pick(event.names) : language.other(word);
      return language.isCommon(word) && random() < 0.85 ? word : language.other(word);
    });
    words[0] = words[0][0].toUpperCase() + words[0].slice(1);
    return words;
  };
  const quotation = (event) => ['“', ...sentence(event), '”', ...`said ${pick(event.names)}`.split(' ')];
  /** Every fifth tells something first. */
  const question = (event) => {
    const asked = [...sentence(event).slice(0, 20), '?'];
    return random() < 0.2 ? [sentence(event).slice(0, 12), asked] : [asked];
  };
  /** One of ten is a brief. */
  const newLength = () => (random() < 0.1 ? between(3, 9) : between(10, 32));
  const newBody = (event, length = newLength()) => Array.from({ length }, () => (random() < 0.12 ? quotation(event) : sentence(event)));
  const headline = (event) => `${pick(event.names)} ${language.frame().slice(1, 7).join(' ')} ${pick(event.figures)}`;
  const agencyLine = () => `${inventedName(between(0, 900)).split(' ')[0].toUpperCase()} (${pick(AGENCIES)}) — `;
  const add = (kind, event, body, { of, kept, delay = 0 } = {}) => {
    articles.push({
      id: '',
      date: new Date(Date.UTC(2019, 0, 1) + Math.min(DAYS - 1, event.day + delay) * DAY).toISOString().slice(0, 10),
      source: `Paper ${between(1, OUTLETS)}`,
      title: headline(event),
      text: (random() < 0.6 ? agencyLine() : '') + written(body, random),
      kind,
      ...(of === undefined ? {} : { of }),
      ...(kept === undefined ? {} : { kept }),
    });
    return articles.length - 1;
  };

  const sources = [];
  for (let n = 0; n < background; n++) {
    const event = newEvent();
    const body = newBody(event);
    sources.push({ event, body, row: add('background', event, body) });
  }
  shuffle(sources, random);

  const taken = sources.slice(0, rewrites);
  taken.forEach(({ event, body, row }, n) => {
    const kept = 0.6 + 0.3 * random();
    const order = shuffle([...body.keys()], random);
    const count = Math.round(kept * body.length);
    const isReplaced = n % 2 === 1;
    const isByChance = n % 4 >= 2;
    const sentences = order.slice(0, count).map((i) => reworded(body[i], 0.1, isByChance, language, event, random));
    if (isReplaced) while (sentences.length < body.length) sentences.push(sentence(event));
    shuffle(sentences, random);
    const kind = `rewrite, the rest ${isReplaced ? 'told anew' : 'left out'}, words ${isByChance ? 'by chance' : 'but names and figures'}`;
    add(kind, event, sentences, { of: row, kept, delay: between(0, 3) });
  });

  const each = Math.floor(negatives / 7);
  for (const { event, body } of sources.slice(rewrites, rewrites + each)) {
    const told = newBody(event, Math.max(8, body.length + between(-4, 4)));
    const quotations = body.filter(([first]) => first === '“');
    for (const quoted of quotations.slice(0, 2)) told[between(0, told.length - 1)] = quoted;
    told[between(0, told.length - 1)] = pick(body);
    add('told anew', event, told, { delay: between(0, 2) });
  }

  for (const [kind, makeForm] of [
    ['template', makeTemplate],
    ['short template', makeShortTemplate],
    ['list', makeList],
  ])
    for (let made = 0; made < each;) {
      const template = makeForm(newEvent, sentence, random);
      const size = Math.min(each - made, Math.round(2 * 100 ** random()));
      const fillings = new Set();
      for (let tries = 0; fillings.size < size && tries < 10 * size; tries++) {
        const event = newEvent();
        const filling = filled(template, event, random);
        const written = JSON.stringify(filling);
        if (fillings.has(written)) continue;
        fillings.add(written);
        add(kind, event, filling);
        made++;
      }
    }

  for (let made = 0; made < each;) {
    const series = newEvent();
    const questions = Array.from({ length: between(5, 14) }, () => question(series));
    const size = Math.min(each - made, between(2, 12));
    for (let i = 0; i < size; i++) {
      const event = { ...newEvent(), day: series.day, names: [...newEvent().names, pick(series.names)] };
      const share = 0.25 + 0.35 * random();
      const asked = questions.flat(2).length;
      const body = [sentence(event), ...questions.flat()];
      let at = 1;
      for (let words = body[0].length; words < (asked * (1 - share)) / share;) {
        const answer = sentence(event);
        words += answer.length;
        at += 1 + Math.floor(random() * Math.min(3, body.length - at));
        if (at >= body.length) at = 1;
        body.splice(at, 0, answer);
      }
      add('questionnaire', event, body, { delay: between(0, 20) });
    }
    made += size;
  }

  for (let made = 0; made < each;) {
    const block = newBody(newEvent(), between(4, 9));
    const size = Math.min(each - made, Math.ceil(each / 2)); // hundreds: a few left over would be another kind
    for (let i = 0; i < size; i++) {
      const event = newEvent();
      const share = 0.33 + 0.27 * random();
      const own = newBody(event, Math.max(3, Math.round((block.length * (1 - share)) / share)));
      add('boilerplate of hundreds', event, random() < 0.5 ? [...own, ...block] : [...own.slice(0, 2), ...block, ...own.slice(2)]);
    }
    made += size;
  }

  for (let made = 0; made < negatives - 6 * each;) {
    const series = newEvent();
    const block = newBody(series, between(3, 7));
    const size = Math.min(negatives - 6 * each - made, between(2, 12));
    for (let i = 0; i < size; i++) {
      const share = 0.2 + 0.13 * random();
      const event = { ...newEvent(), day: series.day, names: series.names };
      add('boilerplate of a few', event, [...newBody(event, Math.round((block.length * (1 - share)) / share)), ...block], {
        delay: between(0, 60),
      });
    }
    made += size;
  }
  return ordered(articles, random);
}

const isCapital = (word) => /^\p{Lu}/u.test(word);

/** Some of the words replaced by others of their class: a name by a name, a figure by a figure. */
function reworded(words, share, isByChance, language, event, random) {
  return words.map((word, i) => {
    if (/^\P{L}+$/u.test(word) && !/\d/.test(word)) return word;
    const isName = /\d/.test(word) || (i > 0 && isCapital(word));
    // where names are kept, the rest makes up for them
    if (random() >= (isByChance ? share : share * 1.2) || (isName && !isByChance)) return word;
    if (/\d/.test(word)) return String(Math.floor(random() * 3000));
    return language.other(word);
  });
}

/** Eight to fourteen sentences, in which every tenth word or so is a place for a name or a figure. */
function makeTemplate(newEvent, sentence, random) {
  const event = newEvent();
  const count = 8 + Math.floor(random() * 7);
  const highest = random() < 0.5 ? 30 : 400;
  const places = 0.04 + 0.1 * random();
  return Array.from({ length: count }, () =>
    sentence(event).flatMap((word, i) => {
      if (/\d/.test(word)) return [{ highest }];
      const chance = random();
      if (i === 0 || chance > places) return isCapital(word) && i > 0 && random() < 0.6 ? [{}] : [word];
      return chance < 0.6 * places ? [{ highest }] : [{}];
    }),
  );
}

/** One to three sentences of at least twenty words, as they stand but for two to four figures. */
function makeShortTemplate(newEvent, sentence, random) {
  const event = newEvent();
  const sentences = Array.from({ length: 1 + Math.floor(random() * 3) }, () => sentence(event));
  while (sentences.flat().length < 20) sentences.push(sentence(event));
  const highest = random() < 0.5 ? 30 : 400;
  const template = sentences.map((words) => [...words]);
  for (let n = 2 + Math.floor(random() * 3); n > 0; n--) {
    const words = template[Math.floor(random() * template.length)];
    words.splice(1 + Math.floor(random() * (words.length - 1)), 0, { highest });
  }
  return template;
}

/** Lines of a few words with one to three figures each; every other list is of the same names each time. */
function makeList(newEvent, sentence, random) {
  const event = newEvent();
  const between = (low, high) => low + Math.floor(random() * (high - low + 1));
  const highest = [5, 40, 900][between(0, 2)];
  const isOfTheSame = random() < 0.5;
  const words = sentence(event).filter((word) => !/\d/.test(word));
  const line = (label) => {
    const figures = between(1, 3);
    return [...label, ...Array.from({ length: figures }, (_, i) => [{ highest }, ...words.slice(i, i + between(0, 2))]).flat()];
  };
  const shape = line([]);
  const lines = Array.from({ length: between(3, 12) }, () => [
    ...(isOfTheSame ? event.names[between(0, event.names.length - 1)].split(' ').slice(0, 1) : [{}]),
    ...shape,
  ]);
  return random() < 0.5 ? [sentence(event), ...lines] : lines;
}

function filled(template, event, random) {
  const name = () => event.names[Math.floor(random() * event.names.length)];
  return template.map((words) =>
    words.map((word) => (typeof word === 'string' ? word : word.highest ? String(1 + Math.floor(random() * word.highest)) : name())),
  );
}

function written(sentences, random) {
  return sentences
    .map((words) => {
      const text = words.join(' ').replaceAll('“ ', '“').replaceAll(' ”', ',”').replace(' ?', '?');
      return `${text}${text.endsWith('?') ? '' : '.'}${random() < 0.3 ? '\n\n' : ' '}`;
    })
    .join('')
    .trim();
}

/** In chance order, so that an article's row says nothing; `of` follows. */
function ordered(articles, random) {
  const order = shuffle([...articles.keys()], random);
  const place = new Int32Array(order.length);
  order.forEach((row, i) => (place[row] = i));
  return order.map((row, i) => {
    const article = { ...articles[row], id: `copy-${String(i).padStart(6, '0')}` };
    if (article.of !== undefined) article.of = `copy-${String(place[article.of]).padStart(6, '0')}`;
    return article;
  });
}

function shuffle(list, random) {
  for (let i = list.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    [list[i], list[j]] = [list[j], list[i]];
  }
  return list;
}

/** Frames of sentences, and words by their class: as often as they are in the texts, or made up. */
function makeLanguage(texts, random) {
  const given = texts.flatMap((text) =>
    (text.match(/[^.!?\n]+[.!?]/g) ?? []).map((sentence) => sentence.match(/[\p{L}\p{N}]+(?:[-'’][\p{L}\p{N}]+)*/gu) ?? []),
  );
  const frames = given.filter(({ length }) => length >= 8 && length <= 40);
  if (frames.length < FEWEST_FRAMES) return inventedLanguage(random);
  const counts = new Map();
  for (const word of frames.flat()) counts.set(word.toLowerCase(), (counts.get(word.toLowerCase()) ?? 0) + 1);
  const common = new Set(
    [...counts]
      .sort(([, a], [, b]) => b - a)
      .slice(0, 150)
      .map(([word]) => word),
  );
  const classes = new Map();
  for (const word of frames.flat()) {
    if (common.has(word.toLowerCase())) continue;
    const list = classes.get(wordClass(word)) ?? [];
    list.push(word);
    classes.set(wordClass(word), list);
  }
  const pick = (list) => list[Math.floor(random() * list.length)];
  const commonList = [...common].filter((word) => !/\d/.test(word));
  return {
    frame: () => pick(frames),
    isCommon: (word) => common.has(word.toLowerCase()),
    other: (word) => (common.has(word.toLowerCase()) ? pick(commonList) : pick(classes.get(wordClass(word)) ?? [word])),
  };
}

const wordClass = (word) => `${isCapital(word) ? 'A' : 'a'}${/(?:ing|ed|ly|s|ion)$/.exec(word)?.[0] ?? ''}`;

function inventedLanguage(random) {
  const words = 30_000;
  const zipf = (count) => Math.min(count - 1, Math.floor(Math.exp(random() * Math.log(count + 1))) - 1);
  const content = () =>
    inventedName(100_000 + zipf(words))
      .toLowerCase()
      .replace(' ', '');
  const word = () => (random() < 0.45 ? FUNCTION_WORDS[zipf(FUNCTION_WORDS.length)] : content());
  const common = new Set(FUNCTION_WORDS);
  return {
    frame: () => {
      const length = 9 + Math.floor(random() * 26);
      const opening = OPENINGS[Math.floor(random() * OPENINGS.length)].split(' ');
      const rest = Array.from({ length }, () => (random() < 0.1 ? 'Name' : random() < 0.03 ? '7' : word()));
      return random() < 0.3 ? [...opening, ...rest] : rest;
    },
    isCommon: (written) => common.has(written.toLowerCase()),
    other: (written) => (isCapital(written) ? inventedName(zipf(20_000)).split(' ')[0] : word()),
  };
}
