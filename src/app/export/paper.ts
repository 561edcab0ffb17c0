import type { Theme } from '../network/theme.ts';

/** Colours and families of what leaves the page. */
export interface Paper extends Theme {
  readonly total: string;
  readonly mid: string;
  readonly wash: string;
  /** Of what was written; `family` is of what was counted. */
  readonly serif: string;
}

/** As `tokens.css` has them in the light: a picture is printed and pasted on white, also out of a dark page. */
export const PAPER_COLOURS = {
  ground: '#fff',
  ink: '#16181b',
  ink2: '#4b5158',
  ink3: '#666c74',
  hair: '#dcdfe2',
  hair2: '#a9aeb4',
  total: '#e4e6e9',
  cap: '#858b92',
  mid: '#858b92',
  tie1: '#d0d4d8',
  tie2: '#a3a8af',
  tie3: '#6b7178',
  accent: '#8e1b5b',
  wash: 'rgb(142 27 91 / 7%)',
  person: '#0072b2',
  organization: '#d55e00',
  place: '#009e73',
} as const;

/** Those colours, in the families of type of the page. */
export function paperOf(page: Document): Paper {
  const { fontFamily } = getComputedStyle(page.body);
  const serif = getComputedStyle(page.documentElement).getPropertyValue('--serif').trim() || 'serif';
  return { ...PAPER_COLOURS, family: fontFamily, serif };
}
