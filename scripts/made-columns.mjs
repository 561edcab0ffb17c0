import { seeded } from './made-corpus.mjs';

const NAMES = 20_000;
const DAYS = 5 * 365;
const STORIES = 200;
const MENTIONS = 12;
const SENTENCES = 4;

/**
 * Who is named in which sentence of so many articles, without a text: Zipf names, stories that flare up and die down, twelve mentions
 * an article, as `madeArticles` writes them, but as the columns that a page counts, so that there can be a million.
 */
export function madeColumns(count, seed = 1) {
  const random = seeded(seed);
  const stories = Array.from({ length: STORIES }, () => ({
    day: Math.floor(random() * DAYS),
    length: 3 + Math.floor(random() * 30),
    names: Array.from({ length: 8 }, () => Math.floor(NAMES * random() ** 2)),
  }));
  const zipf = () => Math.min(NAMES - 1, Math.floor(Math.exp(random() * Math.log(NAMES))) - 1);
  const days = Int32Array.from({ length: count }, () => {
    const story = random() < 0.4 ? Math.floor(random() * STORIES) : -1;
    const day = story < 0 ? Math.floor(random() * DAYS) : stories[story].day + Math.floor(random() ** 2 * stories[story].length);
    return Math.min(DAYS - 1, day) * (STORIES + 1) + story + 1;
  }).sort();
  const start = Int32Array.from({ length: count + 1 }, (_, article) => article * MENTIONS);
  const entity = new Int32Array(count * MENTIONS);
  const sentence = new Int32Array(count * MENTIONS);
  for (let article = 0; article < count; article++) {
    const story = (days[article] % (STORIES + 1)) - 1;
    for (let i = 0; i < MENTIONS; i++) {
      entity[article * MENTIONS + i] = story >= 0 && random() < 0.5 ? stories[story].names[Math.floor(random() * 8)] : zipf();
      sentence[article * MENTIONS + i] = 1 + Math.floor((i * SENTENCES) / MENTIONS);
    }
  }
  return { entityCount: NAMES, mentions: { start, entity, sentence } };
}
