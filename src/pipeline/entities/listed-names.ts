import { foreignCountries } from '../text/foreign-countries.ts';
import { scanTokens, type Token } from '../text/tokens.ts';
import type { EntityModel } from './model/entity-model.ts';
import { IS_ORGANIZATION, IS_PLACE } from './model/gazetteer.ts';
import { readSentence } from './model/sentence.ts';
import type { TaggedName } from './model/tag-document.ts';
import type { Line } from './reading.ts';

/** How sure a name is of which nothing is known but that it is in a list. */
const CERTAINTY = 0.7;

/**
 * Names known beforehand, which is all that is found in a language that the model does not know: its own names of countries, whole
 * and in their dictionary form, and the English names of countries, regions and bodies.
 */
export function findListedNames(lines: readonly Line[], { words }: EntityModel, language: string): TaggedName[] {
  const countries = countriesByWord(language);
  return lines.flatMap((line) => {
    const { known } = readSentence(line, words.wordOf, words.gazetteer);
    const names: TaggedName[] = [];
    for (let first = 0; first < known.length; first++) {
      const country = lastOfCountry(line.tokens, first, countries);
      const bits = (known[first]! >> 2) << 1;
      let last = (bits & (IS_PLACE | IS_ORGANIZATION)) === 0 ? -1 : first;
      if (last >= 0 && (known[first]! & 3) === 1) while ((known[last]! & 3) !== 3) last++;
      if (country < 0 && last < 0) continue;
      const type = country >= last || (bits & IS_PLACE) !== 0 ? 'place' : 'organization';
      last = Math.max(country, last);
      names.push({ line, first, last, type, p: CERTAINTY });
      first = last;
    }
    return names;
  });
}

/** The words of each country's name, by the first of them, long names first. */
type CountriesByWord = ReadonlyMap<string, readonly (readonly string[])[]>;

const made = new WeakMap<ReadonlyMap<string, string>, CountriesByWord>();

function countriesByWord(language: string): CountriesByWord {
  const names = foreignCountries(language);
  let byWord = made.get(names);
  if (byWord === undefined) made.set(names, (byWord = readByWord(names)));
  return byWord;
}

function readByWord(countries: ReadonlyMap<string, string>): CountriesByWord {
  const byWord = new Map<string, string[][]>();
  for (const name of countries.keys()) {
    const parts = scanTokens(name.replaceAll('’', "'")).map(({ text }) => text);
    const others = byWord.get(parts[0]!);
    if (others) others.push(parts);
    else byWord.set(parts[0]!, [parts]);
  }
  for (const names of byWord.values()) names.sort((a, b) => b.length - a.length);
  return byWord;
}

/** Index of the last word of the longest country's name that begins at `first`, −1 where none does. */
function lastOfCountry(tokens: readonly Token[], first: number, countries: CountriesByWord): number {
  for (const parts of countries.get(tokens[first]!.text) ?? [])
    if (parts.every((part, i) => tokens[first + i]?.text.replaceAll('’', "'") === part)) return first + parts.length - 1;
  return -1;
}
