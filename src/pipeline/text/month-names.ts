/** Names of the months in English, German, French, Spanish, Italian, Portuguese and Dutch; short forms are their beginnings. */
const MONTHS: readonly (readonly string[])[] = [
  ['january', 'januar', 'jänner', 'janvier', 'enero', 'gennaio', 'janeiro', 'januari'],
  ['february', 'februar', 'feber', 'février', 'febrero', 'febbraio', 'fevereiro', 'februari'],
  ['march', 'märz', 'mars', 'marzo', 'março', 'maart', 'mrt', 'mrz'],
  ['april', 'avril', 'abril', 'aprile'],
  ['may', 'mai', 'mayo', 'maggio', 'maio', 'mei'],
  ['june', 'juni', 'juin', 'junio', 'giugno', 'junho'],
  ['july', 'juli', 'juillet', 'julio', 'luglio', 'julho'],
  ['august', 'août', 'agosto', 'augustus'],
  ['september', 'septembre', 'septiembre', 'setiembre', 'settembre', 'setembro'],
  ['october', 'oktober', 'octobre', 'octubre', 'ottobre', 'outubro'],
  ['november', 'novembre', 'noviembre', 'novembro'],
  ['december', 'dezember', 'décembre', 'diciembre', 'dicembre', 'dezembro'],
];

const PLAIN_MONTHS = MONTHS.map((names) => names.map(plain));

/** 1 to 12 for a month's name or its beginning of three letters or more, in any case, with or without accents; else undefined. */
export function monthOf(word: string): number | undefined {
  const sought = plain(word);
  if (sought.length < 3) return undefined;
  const found = PLAIN_MONTHS.flatMap((names, index) => (names.some((name) => name.startsWith(sought)) ? [index + 1] : []));
  return found.length === 1 ? found[0] : undefined;
}

/** The month that a misspelt name was most likely meant for: one letter off, two in a long word; undefined where two are as near. */
export function nearestMonth(word: string): number | undefined {
  const sought = plain(word);
  if (sought.length < 3 || sought.length > 12) return undefined;
  const most = sought.length < 6 ? 1 : 2;
  const distances = PLAIN_MONTHS.map((names) => Math.min(...names.map((name) => editDistance(sought, name))));
  const least = Math.min(...distances);
  const nearest = distances.flatMap((distance, index) => (distance === least ? [index + 1] : []));
  return least <= most && nearest.length === 1 ? nearest[0] : undefined;
}

function plain(word: string): string {
  return word
    .normalize('NFD')
    .replace(/[\p{M}.]/gu, '')
    .toLowerCase();
}

/** Levenshtein's distance, for words of a dozen letters. */
function editDistance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) next.push(Math.min(next[j - 1]! + 1, row[j]! + 1, row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1)));
    row = next;
  }
  return row[b.length]!;
}
