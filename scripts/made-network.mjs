import { seeded } from './made-corpus.mjs';

const TIES_PER_NAME = 5;
const SENTENCES = 4;
const NAMES_PER_SENTENCE = 3;
const ARTICLES_PER_NAME = 6;
const NAMES_PER_CIRCLE = 25;

/**
 * Articles about circles of names, as lists of `{ entity, sentence }`: in a circle and over all few names are everywhere and most
 * are rare (Zipf), half come from elsewhere, fewer from a befriended circle than from anywhere.
 */
export function madeMentions(names, seed) {
  const random = seeded(seed);
  const circles = Math.max(2, Math.round(names / NAMES_PER_CIRCLE));
  const members = Array.from({ length: circles }, () => []);
  // Some circles are large and most are small.
  for (let name = 0; name < names; name++) members[Math.floor(circles * random() ** 1.5)].push(name);
  const all = Array.from({ length: names }, (_, name) => name);
  const inhabited = members.filter((circle) => circle.length > 0);
  const zipf = (list) => list[Math.min(list.length - 1, Math.floor(Math.exp(random() * Math.log(list.length + 1))) - 1)];
  const friends = inhabited.map(() => Math.floor(random() * inhabited.length));
  const started = all.map((name) => inhabited.findIndex((circle) => circle.includes(name)));
  return Array.from({ length: ARTICLES_PER_NAME * names }, () => {
    // By a name drawn evenly, so that a circle is written about as often as it is large.
    const at = started[Math.floor(random() * names)];
    return Array.from({ length: SENTENCES * NAMES_PER_SENTENCE }, (_, i) => {
      const chance = random();
      const from = chance < 0.5 ? inhabited[at] : chance < 0.65 ? inhabited[friends[at]] : all;
      // One in three is not the well-known one: rare names are named too.
      const entity = random() < 0.33 ? from[Math.floor(random() * from.length)] : zipf(from);
      return { entity, sentence: 1 + Math.floor(i / NAMES_PER_SENTENCE) };
    });
  });
}

/**
 * The network of so many names: ties as the corpus counts them, each name's strongest among those that chance does not explain, then
 * the strongest of all, up to five a name.
 *
 * @param tieMath `eachTie`, `strengthAt` and `gSquared` of src/schema
 * @returns `{ articles, ties }`: how many articles name each, and `{ a, b, strength }`, strongest first
 */
export function madeNetwork(names, seed, { eachTie, strengthAt, gSquared }) {
  const texts = madeMentions(names, seed);
  const articles = new Int32Array(names);
  const found = new Map();
  for (const mentions of texts) {
    for (const entity of new Set(mentions.map(({ entity }) => entity))) articles[entity]++;
    eachTie(
      mentions.map(({ entity }) => entity),
      mentions.map(({ sentence }) => sentence),
      (a, b, distance) => {
        const key = a * names + b;
        const tie = found.get(key);
        if (tie) {
          tie.strength += strengthAt(distance);
          tie.texts++;
        } else found.set(key, { a, b, strength: strengthAt(distance), texts: 1 });
      },
    );
  }
  const isTold = ({ a, b, texts: both }) => both >= 2 && gSquared(both, articles[a], articles[b], texts.length) >= 10.83;
  const strongest = [...found.values()].filter(isTold).sort((x, y) => y.strength - x.strength || x.a - y.a || x.b - y.b);
  const tied = new Uint8Array(names);
  const isFirst = strongest.map(({ a, b }) => {
    const first = !tied[a] || !tied[b];
    tied[a] = tied[b] = 1;
    return first;
  });
  let left = TIES_PER_NAME * names - isFirst.filter((first) => first).length;
  return { articles, ties: strongest.filter((_, i) => isFirst[i] || left-- > 0) };
}
