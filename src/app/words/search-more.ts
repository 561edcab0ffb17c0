import { counted, formatCount } from '../ui/format-count.ts';
import { catalogue } from './catalogue.ts';

/**
 * What stands below the search field, and how a search was understood. What is typed stays English in every language: the fields
 * (`who:`) and the examples, which are of the articles.
 */
export const searchMore = catalogue('search-more', {
  suggestions: 'Suggestions',
  operators: 'What can be typed',
  sideBySide: 'side by side, as written',
  withoutWord: 'without this word',
  beginsSo: 'every word that begins so',
  /** What may stand after the colon of a field. */
  hints: {
    who: 'a person’s name',
    org: 'an organisation’s name',
    where: 'a place’s name',
    name: 'any name',
    title: 'a word of the headline',
    source: 'an outlet',
    day: 'a year, a month or a day, as 2023, 2023-09 or 2023-09-06',
  },
  field: (field: string, hint: string) => `${field}: ${hint}`,
  names: 'Names',
  outlets: 'Outlets',
  words: 'Words',
  articles: 'Articles',
  nearest: 'No article has all of these words. Nearest',
  search: 'Search',
  enter: 'Enter',
  written: (alias: string) => `, written ${alias}`,
  mentions: '{name} in context, every mention',
  inContext: (words: string) => `“${words}” in context`,
  /** @param count undefined where only reading every text would tell */
  all: (count: number | undefined, words: string) => {
    if (count === undefined) return `Articles with “${words}”`;
    if (count === 0) return `0 articles with “${words}”`;
    return `${count === 1 ? 'The 1 article' : `All ${counted(count, 'article')}`} with “${words}”`;
  },
  searching: 'Searching for “{words}” …',
  everyPlace: 'Every place of “{words}” in context',
  without: (part: string, count: number) => `Without “${part}”: ${counted(count, 'article')}`,
  /** After a list of words or names, of which the rest is only counted. */
  andMore: (count: number) => ` and ${formatCount(count)} more`,
  nobody: {
    who: (name: string) => `Nobody here is called “${name}”.`,
    org: (name: string) => `No organisation here is called “${name}”.`,
    where: (name: string) => `No place here is called “${name}”.`,
    name: (name: string) => `Nobody and nothing here is called “${name}”.`,
    source: (name: string) => `No outlet here is called “${name}”.`,
  },
  asWords: (name: string) => `“${name}” as words`,
  takenAs: (name: string, names: string) => `“${name}” is taken as ${names}.`,
  near: (word: string, words: string) => `No article has “${word}”: ${words} instead.`,
  nearRemark: (word: string, words: string) => `“${word}” taken as ${words}`,
  toTheLetter: (word: string) => `Only “${word}”, to the letter`,
  none: (word: string) => `No article has “${word}”.`,
  like: (word: string) => `Words like “${word}”`,
  alsoFinds: (word: string, words: string) => `“${word}” also finds ${words}.`,
  itself: (word: string) => `Only “${word}” itself`,
  noneItself: (word: string, words: string) => `No article has “${word}” itself: ${words}.`,
  noField: (field: string, fields: string) => `“${field}:” is no field; fields are ${fields}. Its words are searched.`,
  noFieldRemark: (field: string) => `“${field}:” is no field`,
  noDay: (typed: string) => `“${typed}” is no day: write 2023, 2023-09 or 2023-09-06.`,
  noDayRemark: (typed: string) => `“${typed}” is no day and was left out`,
  nothingAfter: (field: string) => `nothing stands after “${field}:”`,
});
