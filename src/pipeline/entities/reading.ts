import type { Article } from '../../schema/article.ts';
import type { Span } from '../../schema/mention.ts';
import { lineCasing, type LineCasing } from '../text/casing.ts';
import { scanTokens, type Token } from '../text/tokens.ts';
import { classesOf } from './lexicon/lexicon.ts';

/** A sentence or the title, as the recogniser reads it. */
export interface Line {
  /** 0 is the title, sentences count from 1. */
  readonly number: number;
  readonly text: string;
  readonly tokens: readonly Token[];
  /** Word classes of each token. */
  readonly classes: readonly number[];
  readonly casing: LineCasing;
}

/** An article as a recogniser reads it: its lines, and what the whole of it says about single words. */
export interface Reading {
  readonly article: Article;
  /** Line `n` is the sentence at `n - 1`. */
  readonly sentences: readonly Span[];
  /** The title first, where it is read. */
  readonly lines: readonly Line[];
  /** How often a word stands in small letters. */
  readonly small: ReadonlyMap<string, number>;
  /** How often a word stands with a capital where only a name would have one. */
  readonly capital: ReadonlyMap<string, number>;
}

/** @param title whether the title is read as well; not where the text repeats it */
export function readLines(article: Article, sentences: readonly Span[], title: boolean): Reading {
  const classCache = new Map<string, number>();
  const small = new Map<string, number>();
  const capital = new Map<string, number>();
  const lines: Line[] = [];
  const read = (number: number, text: string, start: number, end: number) => {
    const tokens = scanTokens(text, start, end);
    const casing = lineCasing(tokens);
    const classes = tokens.map((token) => {
      if (token.kind !== 'word') return 0;
      let known = classCache.get(token.text);
      if (known === undefined) classCache.set(token.text, (known = classesOf(token.text)));
      return known;
    });
    lines.push({ number, text, tokens, classes, casing });
    if (casing !== 'sentence') return;
    for (let i = 0; i < tokens.length; i++) {
      const token = tokens[i]!;
      if (token.kind !== 'word') continue;
      if (token.casing === 'lower') small.set(token.text, (small.get(token.text) ?? 0) + 1);
      else if (!isInitial(tokens, i)) capital.set(token.text, (capital.get(token.text) ?? 0) + 1);
    }
  };
  if (title && article.title) read(0, article.title, 0, article.title.length);
  for (let i = 0; i < sentences.length; i++) read(i + 1, article.text, sentences[i]!.start, sentences[i]!.end);
  return { article, sentences, lines, small, capital };
}

/** Whether a capital at `index` may be there only because a sentence, a quotation or a clause after a colon begins. */
export function isInitial(tokens: readonly Token[], index: number): boolean {
  const before = tokens[index - 1];
  if (before === undefined) return true;
  if (before.kind === 'number') return index === 1;
  if (before.kind !== 'mark') return false;
  return /["“”‘'«:;!?.…–—•*[]/.test(before.text) || (index === 1 && !before.spaced);
}
