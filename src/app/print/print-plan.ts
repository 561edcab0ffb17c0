import { printed as words } from '../words/printed.ts';
import { withheld } from '../words/withheld.ts';
import type { StoredArticle } from '../../schema/bundle.ts';
import type { Day } from '../../schema/day.ts';
import { embedAddress } from '../embed/embed-address.ts';
import { originWords } from '../reader/chronology/document.ts';
import { webAddress } from '../ui/safe-link.ts';
import type { Explorer } from '../state/explorer.svelte.ts';
import { sharedAddress } from '../state/shared-address.ts';
import { formatDay } from '../ui/format-date.ts';
import type { PrintedDocument, PrintedHead } from './printed.ts';

export type TextOf = (article: number) => StoredArticle | undefined;

/** What a document says, but for its head's origin and for what is missing. */
export type PrintedContent = Omit<PrintedDocument, 'head' | 'missing'> & Pick<PrintedHead, 'title' | 'what'>;

/** A document before its texts are read. */
export interface PrintPlan {
  /** Articles that it quotes. */
  readonly quoted: readonly number[];
  /** Made of the texts that are there: the rest is without its quotations. */
  readonly content: (textOf: TextOf) => PrintedContent;
}

/** Where and when it is printed. */
export interface Printing {
  readonly today: Day;
  /** Of the page. */
  readonly href: string;
}

/** The document, made of the texts that are there. */
export function printedDocument(plan: PrintPlan, textOf: TextOf, explorer: Explorer, { today, href }: Printing): PrintedDocument {
  const { title, what, ...content } = plan.content(textOf);
  const { corpus, address } = explorer;
  return {
    ...content,
    missing: plan.quoted.reduce((count, article) => count + Number(!textOf(article)), 0),
    head: {
      corpus: corpus.title,
      title,
      what,
      origin: [words.printedOn(formatDay(today), originWords(corpus)), corpus.carried === 'none' && withheld.noTexts]
        .filter(Boolean)
        .join(' '),
      address: webAddress(href) && embedAddress(sharedAddress(href, address, corpus.fingerprint), undefined),
    },
  };
}
