import type { Article } from '../../schema/article.ts';
import type { Span } from '../../schema/mention.ts';
import { lineCasing, type LineCasing } from '../text/casing.ts';
import { scanTokens, type Token } from '../text/tokens.ts';

/** A sentence or the title, as the recogniser reads it. */
export interface Line {
  /** 0 is the title, sentences count from 1. */
  readonly number: number;
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly casing: LineCasing;
}

/** An article as a recogniser reads it. */
export interface Reading {
  readonly article: Article;
  /** Line `n` is the sentence at `n - 1`. */
  readonly sentences: readonly Span[];
  /** The title first, where it is read. */
  readonly lines: readonly Line[];
}

/** @param title whether the title is read as well; not where the text repeats it */
export function readLines(article: Article, sentences: readonly Span[], title: boolean): Reading {
  const lines: Line[] = [];
  const read = (number: number, text: string, start: number, end: number) => {
    const tokens = scanTokens(text, start, end);
    lines.push({ number, text, tokens, casing: lineCasing(tokens) });
  };
  if (title && article.title) read(0, article.title, 0, article.title.length);
  for (let i = 0; i < sentences.length; i++) read(i + 1, article.text, sentences[i]!.start, sentences[i]!.end);
  return { article, sentences, lines };
}

/** How often a word stands in small letters, and how often with a capital where only a name would have one. */
export function countSpellings({ lines }: Reading, word: string): { readonly small: number; readonly capital: number } {
  const lower = word.toLowerCase();
  let small = 0;
  let capital = 0;
  for (const { tokens, casing } of lines) {
    if (casing !== 'sentence') continue;
    for (let i = 0; i < tokens.length; i++) {
      const { text } = tokens[i]!;
      if (text.length !== word.length) continue;
      if (text === lower) small++;
      else if (text === word && !isInitial(tokens, i)) capital++;
    }
  }
  return { small, capital };
}

/** Whether a capital at `index` may be there only because a sentence, a quotation or a clause after a colon begins. */
export function isInitial(tokens: readonly Token[], index: number): boolean {
  const before = tokens[index - 1];
  if (before === undefined) return true;
  if (before.kind === 'number') return index === 1;
  if (before.kind !== 'mark') return false;
  return /["“”‘'«:;!?.…–—•*[]/.test(before.text) || (index === 1 && !before.spaced);
}
