import { counted, formatCount, formatTenths } from '../ui/format-count.ts';
import { catalogue } from './catalogue.ts';

/** A share as it is said: "96.6", of a hundred. */
const percent = (share: number) => formatTenths(100 * share);

/** Passages drawn at random, and what they say of how many names and ties of this corpus are right. */
export const check = catalogue('check', {
  check: 'Check 30',
  what: 'What is checked',
  kinds: { mention: 'Names', tie: 'Ties' },
  /** @param answered of `target`, the one that is asked about among them */
  progress: (number: number, target: number) => `${formatCount(number)} of ${formatCount(target)}`,
  /** {words} stand in the article, {name} is whom the program takes them for. */
  isNamed: {
    person: 'Is “{words}” here the person {name}?',
    organization: 'Is “{words}” here the organisation {name}?',
    place: 'Is “{words}” here the place {name}?',
  },
  /** The same where the words are the name. */
  isOfThatName: {
    person: 'Is “{words}” here the person of that name?',
    organization: 'Is “{words}” here the organisation of that name?',
    place: 'Is “{words}” here the place of that name?',
  },
  isTied: 'Does this passage show that {a} and {b} have to do with each other?',
  /** What is to be answered where one may doubt it. */
  rule: {
    mention: '“No” also where the words are no name, or not the whole of one.',
    tie: '“Yes” if the passage shows it by itself; “No” if the two only stand near each other.',
  },
  answer: 'Answer',
  answers: { right: 'Yes', wrong: 'No', unsure: 'Unsure' },
  given: { right: 'Answered: yes.', wrong: 'Answered: no.', unsure: 'Answered: unsure.' },
  back: 'Back',
  takenBack: 'The last answer is taken back.',
  stop: 'Stop here',
  goOn: 'Go on',
  more: 'Check 30 more',
  nothing: { mention: 'This corpus names nobody.', tie: 'No article here names two together.' },
  none: 'Nothing is answered yet',
  /** @param answered with those that are unsure */
  answered: (answered: number) => `${formatCount(answered)} answered`,
  /** @param judged right or wrong; shares of 1 */
  figure: (right: number, judged: number, share: number, low: number, high: number) =>
    `${formatCount(right)} of ${formatCount(judged)} right: ${percent(share)} % (${percent(low)} to ${percent(high)} %, 95 % interval)`,
  unsure: (count: number) => `${formatCount(count)} unsure`,
  /** Between the figure and those that are unsure. */
  semicolon: '; ',
  /** What the figure means. */
  meaning: {
    mention: (population: number) =>
      `Each of the ${counted(population, 'mention')} that count here was as likely to be drawn as any other. In 95 of 100 such draws the interval holds the share of right ones among them all (Wilson 1927). Those that are unsure are left out of it.`,
    tie: (population: number) =>
      `Of ${counted(population, 'passage that names two', 'passages that name two')}, one was drawn the likelier the more it adds to the strength of their tie: the closer the names, the more. The figure is the share of all strength that rests on passages which show that the two have to do with each other; in 95 of 100 such draws the interval holds it (Wilson 1927). Those that are unsure are left out of it.`,
  },
  isMended: (count: number) =>
    `${counted(count, 'wrong one has', 'wrong ones have')} been put right since, and ${count === 1 ? 'stays' : 'stay'} in the figure: it tells of what was drawn.`,
  wrong: (count: number) => `Wrong ${formatCount(count)}`,
  putRight: 'Put right.',
  notHere: 'Not {name} here',
  correct: 'Correct {name}',
  nothingToMend: 'Where both names are right there is nothing to mend: a tie says that two stand in one article, and no more.',
  /** In a list: words of an article, and whom they were taken for. */
  takenFor: '“{words}”, taken for {name}',
  lost: (count: number) =>
    `${counted(count, 'earlier answer no longer fits', 'earlier answers no longer fit')} and ${count === 1 ? 'is' : 'are'} left out`,
  why: {
    article: 'The article is not there any more.',
    words: 'Other words stand at its place.',
    name: 'The page takes the words for another name now.',
  },
  forget: 'Forget them',
  kept: 'Answers are kept in this browser, and go into corrections.json with the corrections.',
  notKept: (why: string) =>
    `This browser does not keep your answers (${why}). Closing the page loses them: download corrections.json under “Corrections”.`,
  /** Under “About this corpus” and “Corrections”. */
  about: {
    term: 'Checked',
    none: 'Nothing yet. Read 30 passages that are drawn at random, and this page tells how many of its names or ties are right.',
    figure: (kind: string, figure: string) => `${kind}: ${figure}.`,
    how: 'How many of the names and ties here are right? 30 of them, drawn at random, tell.',
  },
  /** Of a file that is loaded. */
  file: {
    new: (count: number) => `${counted(count, 'new answer')} of a check`,
    known: (count: number) => `${counted(count, 'known answer')} of a check`,
    wrong: (count: number) => `${counted(count, 'answer')} of a check not understood, and left out`,
  },
});
