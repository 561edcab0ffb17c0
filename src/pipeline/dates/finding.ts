import type { Span } from '../../schema/mention.ts';

/** Units in which words count time. Times of day are none of them. */
export type Unit = 'day' | 'week' | 'weekend' | 'month' | 'quarter' | 'year' | 'decade' | 'century';

/**
 * "last October", "this Tuesday", "next summer"; "coming" is the very next one. "The following May", "the previous Friday" and "that
 * summer" are counted from the last date spoken of.
 */
export type Which = 'last' | 'this' | 'next' | 'coming' | 'following' | 'preceding' | 'that';

/** Parts of a calendar date, as far as the words say them; what is missing is inferred later. */
export interface CalendarSaying {
  readonly kind: 'calendar';
  readonly year?: number;
  /** 1 to 12, or an EDTF code beyond: season 21 to 24, quarter 33 to 36, half 40 and 41. */
  readonly month?: number;
  readonly day?: number;
  /** 0 = Monday … 6 = Sunday. */
  readonly weekday?: number;
  readonly which?: Which;
  /** The year counted from the article's own: −1 in "March of last year". */
  readonly yearShift?: number;
  /** The week counted from the article's own: −1 in "Tuesday of last week". */
  readonly weekShift?: number;
  readonly approximate?: boolean;
}

/** What words say about when, before it is known which year, month or day they mean. */
export type Saying =
  | CalendarSaying
  /** All is said: `199X`, `18XX`. */
  | { readonly kind: 'value'; readonly value: string; readonly approximate?: boolean }
  /** So many whole units from an anchor: "yesterday" (−1 day), "this week" (0), "two years ago" (−2 years, about). */
  | {
      readonly kind: 'shift';
      readonly unit: Unit;
      readonly count: number;
      /** The article's own date, or the last date spoken of: "the next day". */
      readonly from: 'published' | 'mentioned';
      readonly approximate?: boolean;
    }
  /** A stretch that ends or begins at the article's own date: "the past year" (−1). */
  | { readonly kind: 'stretch'; readonly unit: Unit; readonly count: number; readonly approximate?: boolean }
  /** So many units from a date that is named beside them: "two days before Christmas"; "five years ago today" keeps month and day. */
  | {
      readonly kind: 'offset';
      readonly unit: Unit | 'anniversary';
      readonly count: number;
      readonly of: Saying;
      readonly approximate?: boolean;
    }
  /** "over the weekend": the one at or before the article's date, or the one after it, by tense. */
  | { readonly kind: 'weekend'; readonly which?: 'last'; readonly approximate?: boolean }
  /** A feast whose day depends on the year. */
  | {
      readonly kind: 'holiday';
      readonly dayIn: (year: number) => number;
      readonly year?: number;
      readonly which?: Which;
      readonly yearShift?: number;
      readonly approximate?: boolean;
    }
  | { readonly kind: 'weekOf'; readonly of: Saying; readonly approximate?: boolean }
  | {
      readonly kind: 'range';
      readonly from: Saying;
      readonly to: Saying;
      /** The words between, where each end stands by itself ("from 2014 to 2016") and so is a passage of its own. */
      readonly parting?: Span;
      readonly approximate?: boolean;
    };

/** A stretch of one sentence that says when; offsets into that sentence. */
export interface Finding extends Span {
  readonly saying: Saying;
}

/** Finds one shape of expression in a sentence. Recognizers may find the same stretch; refiners settle that. */
export type Recognizer = (sentence: string) => Finding[];

/** Mends the findings of one sentence, which stand in text order: merges, drops, completes. */
export type Refiner = (findings: readonly Finding[], sentence: string) => readonly Finding[];
