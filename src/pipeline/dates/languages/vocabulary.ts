import type { Which } from '../finding.ts';

/**
 * The words of one language for what every calendar has. Whoever adds a language writes one of these; the recognizers of
 * absolute dates, months and weekdays take all their words from it. Strings are fragments of regular expressions.
 */
export interface Vocabulary {
  /** January to December: the full name, alternatives parted by `|`. */
  readonly months: readonly string[];
  /** Short forms, without full stop; they need a day or a year beside them. */
  readonly shortMonths: readonly string[];
  /** Monday to Sunday. */
  readonly weekdays: readonly string[];
  /** Short forms, which count only before a date: "Sun" alone is a star or a newspaper. */
  readonly shortWeekdays: readonly string[];
  /** What follows a day of the month in figures: "6th", "6.". */
  readonly dayEnding: string;
  /** Between day and month: "6th of November". */
  readonly dayOf: string;
  /** Months that are also other words or surnames, from 1; they need one of `leads` directly before them, in lower case. */
  readonly doubtfulMonths: readonly number[];
  readonly leads: readonly string[];
  /** What tells a year from another number of four figures; words in lower case. */
  readonly years: {
    /** Directly before it, these make it a year whatever follows, within reason. */
    readonly leads: readonly string[];
    /** After an article or a possessive it is a year unless something counted follows: "the 2011 riots". */
    readonly determiners: readonly string[];
    /** Before a number that is a count. */
    readonly countLeads: readonly string[];
    /** What is counted, directly after it. */
    readonly counted: readonly string[];
  };
  /** Before a weekday these make a name of it, or many weekdays: "Black Friday", "every Monday". */
  readonly notWeekdayAfter: readonly string[];
  /** Between the ends of a range, and between the items of a list. */
  readonly to: string;
  readonly and: string;
  /** "last", "this", "next" before a month or a weekday, in lower case. */
  readonly which: Readonly<Record<string, Which>>;
}

/** `(?:January|Jan)…` and the way back from a name to its number. */
export interface Names {
  readonly pattern: string;
  readonly indexOf: (name: string) => number;
}

/** Names in the given form and in capitals: "November", "NOVEMBER". */
export function namesOf(...lists: readonly (readonly string[])[]): Names {
  const index = new Map<string, number>();
  for (const list of lists) {
    for (const [i, alternatives] of list.entries()) for (const name of alternatives.split('|')) if (name) index.set(name.toLowerCase(), i);
  }
  const forms = lists.flatMap((list) => list.flatMap((alternatives) => alternatives.split('|').filter(Boolean)));
  const all = [...new Set([...forms, ...forms.map((form) => form.toUpperCase())])].sort((a, b) => b.length - a.length);
  return { pattern: `(?:${all.join('|')})`, indexOf: (name) => index.get(name.toLowerCase().replace(/\.$/, '')) ?? -1 };
}

/** All the single words of a list of alternatives, in lower case, for the cue finder. */
export function wordsOf(...lists: readonly (readonly string[])[]): string[] {
  return lists.flatMap((list) => list.flatMap((alternatives) => alternatives.toLowerCase().split('|').filter(Boolean)));
}
