/** A small generator of our own (mulberry32): the same corpus on every machine. */
export function seeded(seed) {
  let state = (seed + 1) * 0x9e3779b9;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const SYLLABLES = ['ba', 'ren', 'to', 'mil', 'ska', 'dor', 'vin', 'le', 'ha', 'gro', 'nu', 'per', 'sol', 'ti', 'kan', 'ze'];

/** Name `n` of a people that there is not. */
export function inventedName(n) {
  const random = seeded(n + 7919);
  const word = () => {
    const letters = Array.from({ length: 2 + Math.floor(random() * 2) }, () => SYLLABLES[Math.floor(random() * SYLLABLES.length)]).join('');
    return letters[0].toUpperCase() + letters.slice(1);
  };
  return `${word()} ${word()}`;
}

const DAY = 86_400_000;
const NAMES = 20_000;
const OUTLETS = 8;
const DAYS = 5 * 365;
const STORIES = 200;

/**
 * Articles of five years as `dateline build` reads them, with what makes real ones hard: few names are everywhere and most are
 * rare (Zipf), stories flare up and die down, a tenth of the text speaks of other days. Twelve names an article, in four sentences.
 */
export function* madeArticles(count, seed = 1) {
  const random = seeded(seed);
  const stories = Array.from({ length: STORIES }, () => ({
    day: Math.floor(random() * DAYS),
    length: 3 + Math.floor(random() * 30),
    names: Array.from({ length: 8 }, () => Math.floor(NAMES * random() ** 2)),
  }));
  const zipf = () => Math.min(NAMES - 1, Math.floor(Math.exp(random() * Math.log(NAMES))) - 1);
  for (let n = 0; n < count; n++) {
    const story = random() < 0.4 ? stories[Math.floor(random() * STORIES)] : undefined;
    const day = story ? Math.min(DAYS - 1, story.day + Math.floor(random() ** 2 * story.length)) : Math.floor(random() * DAYS);
    const name = () => inventedName(story && random() < 0.5 ? story.names[Math.floor(random() * 8)] : zipf());
    const date = new Date(Date.UTC(2015, 0, 1) + day * DAY).toISOString().slice(0, 10);
    const when = ['on Monday', 'yesterday', 'last week', 'in 2011', `on ${1 + (n % 28)} March 2014`][n % 5];
    const sentences = Array.from({ length: 4 }, (_, i) => `${name()} and ${name()} spoke with ${name()}${i === 1 ? ` ${when}` : ''}.`);
    yield { id: `made-${n}`, date, source: `Paper ${1 + Math.floor(OUTLETS * random() ** 2)}`, text: sentences.join(' ') };
  }
}
