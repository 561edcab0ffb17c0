import { counted } from '../ui/format-count.ts';
import { catalogue } from './catalogue.ts';
import { common } from './common.ts';

/** A name that the program has missed. */
export const missed = catalogue('missed', {
  name: 'Name …',
  add: 'Add a name',
  typed: 'Name, as the articles write it',
  itIs: 'It is',
  nameIs: (name: string) => `“${name}” is`,
  cancel: 'Cancel',
  covered: (names: string) => `Marked here as ${names}: that gives way wherever these words stand.`,
  orAnother: 'or another name of',
  find: 'Find a name',
  markedAs: (name: string, type: keyof typeof common.ofAType) => `${name} is marked here already, as ${common.ofAType[type]}.`,
  markedAlready: (name: string) => `These words are marked as ${name} already.`,
  unclear: (name: string) => `No name of its own tells ${name} from others: choose another.`,
  added: (name: string, type: keyof typeof common.ofAType, articles: number) =>
    `${name} added as ${common.ofAType[type]}: the name stands in ${counted(articles, 'article')}.`,
  another: (name: string, of: string, articles: number) =>
    `“${name}” is another name of ${of} now: it stands in ${counted(articles, 'article')}.`,
  oneLine: 'A name stands on one line: select fewer words.',
  noLetter: 'A name has at least one letter.',
  tooLong: (most: number, length: number) => `A name has at most ${most} characters, and these are ${length}: select fewer words.`,
});
