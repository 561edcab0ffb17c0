import { printed as words } from '../words/printed.ts';
import type { Shape } from '../export/shape.ts';

/** More rows nobody reads on paper. */
export const MOST_PRINTED = 2000;

/** What is printed, ready to be set. */
export interface PrintedDocument {
  readonly head: PrintedHead;
  /** What had no room, and how to get it. */
  readonly leftOut?: string | undefined;
  /** Texts that were not loaded when it was made. */
  readonly missing: number;
  readonly body: PrintedArticle | PrintedList;
}

/** What it says of itself, so that it can be made again. */
export interface PrintedHead {
  /** Of the corpus. */
  readonly corpus: string;
  readonly title: string;
  /** The selection, and what of it is shown. */
  readonly what: string;
  /** "Printed on 6 Nov 2023. Corpus 0123456789abcdef, read by Dateline 0.1.0." */
  readonly origin: string;
  /** The link to the view, where the page is on the web. */
  readonly address?: string | undefined;
}

/** A stretch of text that is set in one way. */
export interface Run {
  readonly text: string;
  readonly isStrong?: boolean;
  /** Furniture. */
  readonly isFaint?: boolean;
  /** The reader has marked it. */
  readonly isNoted?: boolean;
  /** Numbers of the notes that end with it. */
  readonly notes?: readonly number[];
}

export interface PrintedArticle {
  readonly kind: 'article';
  /** Outlet, day and where that is from; the author; where the same text stands. */
  readonly facts: readonly string[];
  readonly address: string | undefined;
  readonly language: string | undefined;
  /** Undefined where the text was not loaded. */
  readonly paragraphs: readonly { readonly runs: readonly Run[]; readonly isDateline: boolean }[] | undefined;
  readonly notes: readonly PrintedNote[];
  /** "Kim Jong-un (3)", by what they are. */
  readonly names: readonly { readonly heading: string; readonly names: readonly string[] }[];
}

interface PrintedNote {
  readonly number: number;
  readonly quotation: string;
  readonly comment: string;
  readonly tags: readonly string[];
}

export interface PrintedList {
  readonly kind: 'list';
  /** Sentences above it. */
  readonly facts: readonly string[];
  readonly figures: readonly PrintedFigure[];
  readonly sections: readonly PrintedSection[];
}

/** A picture: a drawing, or what draws itself on a canvas of that size. */
export interface PrintedFigure {
  readonly width: number;
  readonly height: number;
  /** What it shows. */
  readonly label: string;
  /** What there is to say below it. */
  readonly caption?: string;
  readonly drawing: readonly Shape[] | ((canvas: HTMLCanvasElement) => void);
}

export interface PrintedSection {
  /** Undefined above rows that need none. */
  readonly heading: string | undefined;
  readonly rows: readonly PrintedRow[];
}

export interface PrintedRow {
  /** Day, or what else it stands under. */
  readonly when: string;
  readonly title?: string | undefined;
  readonly quotation?: readonly Run[] | undefined;
  /** Who said it, and when; what else there is to say. */
  readonly facts: readonly string[];
  readonly address?: string | undefined;
}

/** "The first 2,000 of 41,210 articles. …", and how to get the others; undefined where all are there. */
export function unprintedWords(total: number, listed: keyof typeof words.leftOut): string | undefined {
  return total > MOST_PRINTED ? words.leftOut[listed](MOST_PRINTED, total) : undefined;
}

/** In its order, without empty sections. */
export function sectionsOf<T>(
  rows: readonly T[],
  headingOf: (row: T) => string | undefined,
  printed: (row: T) => PrintedRow,
): PrintedSection[] {
  const sections: { heading: string | undefined; rows: PrintedRow[] }[] = [];
  for (const row of rows) {
    const heading = headingOf(row);
    const last = sections.at(-1);
    if (last && last.heading === heading) last.rows.push(printed(row));
    else sections.push({ heading, rows: [printed(row)] });
  }
  return sections;
}
