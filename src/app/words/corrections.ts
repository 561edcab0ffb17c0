import type { EntityType } from '../../schema/entity.ts';
import { counted, formatCount } from '../ui/format-count.ts';
import { catalogue } from './catalogue.ts';
import { common } from './common.ts';

/**
 * How names are corrected: on a card, in the list of corrections and in the questions. Names, headlines and file names are given, or
 * stand where the slots are; the name of the file and the keys of the answers are the same in every language.
 */
export const corrections = catalogue('corrections', {
  undo: 'Undo',
  redo: 'Redo',
  end: '.',
  quoted: (text: string) => `“${text}”`,
  nothingChanged: (why: string) => `Nothing was changed: ${why}`,
  /** A correction as a sentence without its full stop. */
  step: {
    /** @param others how many are taken for the one that leads */
    merge: (others: number) => (others > 1 ? '{others} are {lead}' : '{others} is {lead}'),
    apart: (count: number) => (count > 2 ? '{names} are never one' : '{names} are two'),
    /**
     * @param places of an article that it is about; 0 for the whole of it
     * @param more articles than the one that is named
     * @param isKnown whether it says who is meant
     */
    split: (places: number, more: number, isKnown: boolean) => {
      const where = more > 0 ? `{article} and ${formatCount(more)} more` : '{article}';
      const whom = isKnown ? '{to}' : 'somebody else';
      if (places === 0) return `{name} in ${where} is ${whom}`;
      return `{name}, at ${places === 1 ? 'one place' : `${formatCount(places)} places`} in ${where}, is ${whom}`;
    },
    rename: '{name} is called {to}',
    retype: (type: EntityType) => `{name} is ${common.ofAType[type]}`,
    hide: '{name} is hidden',
    add: (type: EntityType, aliases: number) => `{name} is ${common.ofAType[type]}${aliases > 0 ? ', also called {aliases}' : ''}`,
    alias: '{name} is also called {aliases}',
    count: 'The names in the line “{line}” are counted',
  },
  /** What a correction on a card has done. */
  did: {
    rename: (name: string, to: string) => `${name} renamed ${to}.`,
    retype: (name: string, type: EntityType) => `${name} is ${common.ofAType[type]} now.`,
    hide: (name: string) => `${name} hidden.`,
    merge: (name: string, lead: string) => `${name} merged into ${lead}.`,
    give: (name: string, to: string) => `${name} is ${to} at this place now.`,
    giveAll: (name: string, to: string) => `${name} is ${to} in this article now.`,
    /** Of grey lines, with all articles in which they stand. */
    count: (lines: number, articles: number) =>
      `The names in ${lines === 1 ? 'this line are' : `these ${formatCount(lines)} lines are`} counted wherever ${lines === 1 ? 'it stands' : 'they stand'}: in ${counted(articles, 'article')}.`,
    uncount: (lines: number) =>
      `The names in ${lines === 1 ? 'this line are' : `these ${formatCount(lines)} lines are`} no longer counted.`,
    undo: (what: string) => `Undone: ${what}`,
    notKept: (why: string) => `It is not kept: ${why}`,
  },
  card: {
    title: (name: string) => `Correct ${name}`,
    name: 'Name',
    rename: 'Rename',
    isA: 'It is a',
    merge: 'Merge with …',
    notHere: 'Not {name} in that article',
    hide: 'Hide everywhere',
    isTaken: (type: EntityType) => `Another ${common.types[type]} has that name already.`,
    unclear: 'No name of its own tells this {name} from others: it cannot be corrected here.',
  },
  merge: {
    whom: 'Merge with whom',
    leads: '{lead} leads; {other} becomes another name of it.',
    merge: 'Merge',
    swap: 'Let {name} lead',
    another: 'Choose another name',
    unclear: 'No name of its own tells {name} from others: it cannot be merged here.',
  },
  choice: {
    find: 'Find a name',
    none: (typed: string) => `No name has “${typed}”.`,
    noOther: 'There is no other name.',
  },
  notHere: {
    which: 'Which mentions',
    one: 'Only this mention',
    all: (count: number) => `All ${formatCount(count)} in this article`,
    who: 'Who is it?',
    unclear: 'No name of its own tells {name} from others: choose another, or a new name.',
    new: 'Or somebody new',
    type: 'Type of the new name',
    give: 'Give it that name',
  },
  list: {
    title: 'Corrections',
    none: 'Nothing has been corrected. What the program took wrongly can be put right, here and in every later build:',
    add: 'Add a name …',
    ways: {
      one: 'Two entries for one, or one name for two: start from the card of a name.',
      oneOrAsked: 'Two entries for one, or one name for two: answer the open questions, or start from the card of a name.',
      name: 'A name that should read otherwise, is of another type, or is no name at all: on its card.',
      missed: 'A name that was missed: select it in the article, or type it here.',
      place: 'A name that means somebody else in one article, or in one place: in the article, at that place.',
      line: 'A grey line whose names should count: below the article.',
    },
    count: (made: number, built: number) =>
      `${made > 0 ? `${formatCount(made)} made in this page` : 'None made in this page'}, ${
        built > 0 ? `${formatCount(built)} in this build` : 'none in the build'
      }.`,
    asked: (count: number) => `${counted(count, 'question is', 'questions are')} open.`,
    answer: (count: number) => (count === 1 ? 'Answer it' : 'Answer them'),
    notKept: (why: string) =>
      `This browser does not keep your corrections (${why}). Closing the page loses them: download corrections.json.`,
    undone: 'Undone.',
    redone: 'Done again.',
    left: (count: number) => (count === 0 ? 'No correction is left.' : `${counted(count, 'correction')} now.`),
    clear: (count: number) => `Remove all ${formatCount(count)}`,
    cleared: 'All are removed; Undo brings them back.',
    remove: 'Remove',
    removeOf: (step: string) => `Remove: ${step}`,
    removed: (step: string) => `Removed: ${step}.`,
    unfit: (count: number) => `Do nothing here ${formatCount(count)}`,
    made: (count: number) => `Made in this page ${formatCount(count)}`,
    newestFirst: 'newest first',
    built: (count: number) => `In this build ${formatCount(count)}`,
    ofBuild: 'They were in corrections.json. To undo one, take it out of that file and build again.',
    all: (count: number) => `All ${formatCount(count)}`,
  },
  /** Why a correction that was just made changes nothing, and what to do. */
  refusal: {
    apart: 'Not merged: an earlier correction keeps the two apart. Undo that one first.',
    nobody: (name: string) => `Nothing changed: nobody is called ${name} any more.`,
    several: (name: string, count: number) => `Nothing changed: ${formatCount(count)} names are called ${name}. Rename one of them first.`,
    claimed: (name: string) => `“${name}” is given to two names, and stands for neither. Take it from one of them.`,
    nowhere: 'Nothing changed: no article has that name, but for captions and credits.',
    noLine: 'Nothing changed: no article has that line in grey.',
    /** @param places as the build calls them: “article “a” at 7” */
    places: (places: string) => `Not all of it fits: nothing of that name stands in ${places}.`,
  },
  /** Why a correction in the list does nothing, and what to do. */
  misfit: {
    wasOne: 'They were one before this page was built. The next build with this file takes them for two.',
    apart: 'It would make one of two that another correction keeps apart. Remove one of the two corrections.',
    claimed: (name: string) => `“${name}” is given to two, and stands for neither. Remove one of the two corrections.`,
    nowhere: 'No article has that name, but for captions and credits. Remove it, or keep it for articles that have.',
    noLine: 'No article has that line in grey. Remove it, or keep it for articles that have.',
    places: (first: string, more: number) =>
      `Such a name no longer stands in ${first}${more > 0 ? ` and ${formatCount(more)} more` : ''}. Make it anew in the article as it is now, or remove it.`,
    nobody: (name: string, type: EntityType | undefined) =>
      `Nobody here is called “${name}”${type ? ` and is ${common.ofAType[type]}` : ''}. Remove it, or keep it for articles that name them.`,
    /** @param whom the names or the types that it may be; "" where they are all alike */
    several: (name: string, count: number, whom: string) =>
      `“${name}” may be any of ${formatCount(count)} here${whom && ` (${whom})`}. Remove it, and make it anew from the card of the one that is meant.`,
  },
  file: {
    title: 'The file',
    kept: 'What is corrected here is kept in this browser alone.',
    notKept: 'Nothing is kept in this browser.',
    about:
      'To have it in every later build, and for everybody: download corrections.json, put it at the top of the folder with the articles, under that name, and build again.',
    download: 'Download corrections.json',
    load: 'Load a corrections.json',
    toLoad: 'File of corrections to load',
    saved: 'corrections.json is saved where this browser puts downloads.',
    isEmpty: (name: string) => `${name}: the file is empty; choose a corrections.json, or download one here`,
    isNoJson: (name: string, why: string) => `${name}: the file is no JSON (${why}); choose a corrections.json, or download one here`,
    holdsNone: (name: string) => `${name} holds no correction.`,
    loaded: (name: string, counts: string) => `${name}: ${counts}.`,
    new: (count: number) => `${formatCount(count)} new`,
    known: (count: number) => `${formatCount(count)} known`,
    /**
     * @param numbers of some of them
     * @param more than those
     */
    wrong: (count: number, numbers: readonly number[], more: number) =>
      `${formatCount(count)} not understood, and left out: ${count === 1 ? 'number' : 'numbers'} ${numbers.join(common.comma)}${
        more > 0 ? ` and ${formatCount(more)} more` : ''
      } in the file`,
  },
  /** Of a link that carries corrections: what opens it says, and what copies it. */
  link: {
    brought: (count: number) => `This link brought ${counted(count, 'correction')}.`,
    see: (count: number) => (count === 1 ? 'See it' : 'See them'),
    copied: (count: number) => `Link copied, with ${counted(count, 'correction')}.`,
    tooLong: (count: number) =>
      `Link copied, without your ${counted(count, 'correction')}: too long for a link. Send corrections.json with it.`,
  },
  questions: {
    isTheSame: 'Is {short} the same as {full}?',
    open: (count: number, putOff: number) =>
      `${counted(count, 'open question')}${putOff > 0 ? `, ${formatCount(putOff)} of them put off` : ''}`,
    allCorrections: 'All corrections',
    putOff: (count: number) => `${counted(count, 'question is', 'questions are')} put off`,
    noneOpen: 'No question is open',
    othersAnswered: 'All others are answered.',
    again: (count: number) => `Go through ${count === 1 ? 'it' : 'them'} again`,
    answered: (count: number) =>
      `${count === 1 ? 'The question is answered.' : `All ${formatCount(count)} are answered.`} Every answer is among the corrections, where it can be taken back.`,
    neverAny: 'The program found no two names in these articles of which it is likely, and not sure, that they are one.',
    answer: 'Answer',
    same: 'Same',
    two: 'Two',
    later: 'Later',
    isSame: (short: string, full: string) => `${short} is ${full}.`,
    areTwo: (short: string, full: string) => `${short} and ${full} are two.`,
    isLater: 'Put off.',
    undone: 'Undone.',
    noneLeft: 'No question is left.',
    onlyPutOff: 'Only those put off are left.',
    left: (count: number) => `${formatCount(count)} left.`,
    unclear: 'Two of these names are written alike, so that no correction can say which is meant: put it off.',
    together: (count: number) => (count === 0 ? 'No article names both.' : `${counted(count, 'article names', 'articles name')} both.`),
    shownAs: '“Same” shows them as {name}.',
    /** @param isAlsoCalled whether it has other names, which stand in the slot */
    about: (type: EntityType, articles: number, isAlsoCalled: boolean) =>
      `${{ person: 'Person', organization: 'Organisation', place: 'Place' }[type]}, ${common.articles(articles)}${isAlsoCalled ? ', also {names}' : ''}`,
  },
});
