import { catalogue } from './catalogue.ts';

/** How to read the page; what is typed stands between backticks. */
export const help = catalogue('help', {
  intro:
    'Every mark leads to a sentence. Click a bar, a name, a tie or a date, and the passages behind it open; click a passage, and the article opens at that place. Selecting filters nothing; dates, “Only with …” and outlets do, and the sentence at the top says which.',
  marks: 'A person, an organisation, a place; the larger, the more articles name it. A country is a place, also where it acts.',
  community:
    'A folded community: names that are tied among themselves more than to others, drawn as one mark and counted as if they were one name. Its size goes by the articles that name any of them. Its tie to somebody else counts each article once, by the closest pair of names; its own ties inside are not drawn.',
  terms: {
    search: [
      'Search',
      'Every word must occur, in the title or the text; accents and capitals make no difference, and longer forms are found too (“flood” finds “floods”). `"prime minister"` words side by side, as written; `-sport` without a word; `elect*` every word that begins so. Fields: `who:"Kim Jong-un"`, `org:`, `where:`, `name:` a name of that kind; `title:` in the headline; `source:` an outlet; `from:2023-09`, `to:`, `on:` when it was published. A word that no article has is taken for the nearest that one has, and the page says so.',
    ],
    peaks: [
      'Peaks',
      'Over the bars: days with more articles than the half years around them explain (by chance in fewer than one of twenty collections), with the names that are commoner in them than elsewhere. “Named in”: days in which a name has about twice its usual share of the articles.',
    ],
    lanes: [
      'Lanes',
      '“+ Lanes” below the timeline gives names, and outlets, bars of their own. Bars show counts, or the share of all articles of their time. Where the line under them is dotted, there is no article at all: nothing is known, which is not the same as none.',
    ],
    tie: [
      'Tie',
      'Two names in the same article. Its strength adds, for each article, 1 where one sentence names both, 0.37 for neighbouring sentences, 0.14 for two apart, and so on.',
    ],
    copies: [
      'Copies',
      'Articles in much the same words are copies of one independent text. Every count can be read by either: choose “independent” in the sentence at the top. A text then counts once, in the lists and on the timeline with the first article that has it. Chance is always judged by texts.',
    ],
    chance: [
      'Chance',
      'Two names that are simply everywhere meet often without being tied. G² compares how often they meet with what chance would have; 10.83 and more is beyond chance (p < 0.001). In large collections ties below that are not drawn unless you ask for them.',
    ],
    both: [
      'By both',
      'Each dated passage, by the day published across and the day it speaks of up: a dot for a day, a line for a month or more, hollow or broken where the words say only about when. Draw a rectangle to choose by both, drag along an axis to choose by one.',
    ],
    chronology: [
      'Chronology',
      'The sentences that name a date, in the order of what they speak of. “As written”: the words say the whole date. “Worked out”: counted from the day of publication or from another date. A range of dates mentioned leaves those that lie wholly inside it.',
    ],
    periods: [
      'Two periods',
      '“Compare periods” counts the independent texts that name both, in either period. A tie has changed where chance would hardly split its texts so (Fisher’s exact test), with at most 5 % of the changes shown expected to be chance; too few texts cannot tell. The score is the z of the log-odds ratio, drawn towards the whole corpus.',
    ],
    names: [
      'Names',
      'They were recognised by a program, which errs. What it read is always one click away. “Check 30”, under “About this corpus” and “Corrections”, draws 30 names or ties at random, and tells from your answers how many are right here.',
    ],
  },
  keysTitle: 'Keys',
  keys: {
    search: ['/', 'Search'],
    handles: ['← →', 'On a handle of the timeline: move it; on the range: move the whole, with Shift resize it'],
    plane: ['↑ ↓', 'On a handle beside the plane of both dates: move it'],
    ends: ['Home, End', 'Handle to the first or last day'],
    lanes: ['↑ ↓', 'On the grip of a lane: move it; Enter or a click takes it one up'],
    arrows: [
      '↑ ↓ ← →',
      'In the list: names, their ties, what the articles say; on the map: the next name in that direction; in the matrix: the next cell, with Shift the next tie',
    ],
    open: ['Enter', 'Open what has the focus'],
    tie: ['t', 'On the map of two periods: the next tie of the name that has the focus'],
    fold: ['f', 'On the map: fold the community of a name into one mark, or unfold it'],
    hits: ['h, Shift h', 'In an article: next and previous hit of the search'],
    names: ['n, p', 'In an article: next and previous name'],
    undo: ['Ctrl z, Ctrl Shift z', 'Take back the last correction of a name, and do it again'],
    questions: ['y, n, s, z', 'In the open questions: the same, two, later; take it back'],
    check: ['y, n, u, z', 'In “Check 30”: yes, no, unsure; take it back'],
    print: ['Ctrl p', 'Print what is open as a plain document, with all its texts'],
    back: ['Esc', 'Back'],
  },
});
