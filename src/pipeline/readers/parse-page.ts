import { parseHTML } from 'linkedom';
import type { PageNode } from './block-text.ts';

interface PageElement extends PageNode {
  getAttribute(name: string): string | null;
  querySelector(selector: string): PageElement | null;
  querySelectorAll(selector: string): Iterable<PageElement>;
}

export interface PageDocument extends PageElement {
  readonly documentElement: PageElement;
  readonly body: PageElement;
}

/** A document of which nothing is run and nothing loaded. linkedom does not add the `<html>` and `<body>` that may be left out. */
export function parsePage(html: string): PageDocument {
  return parseHTML(whole(html)).document as unknown as PageDocument;
}

function whole(html: string): string {
  const hasPage = /<html[\s>]/i.test(html);
  if (hasPage && /<body[\s>]/i.test(html)) return html;
  if (hasPage && /<\/head>/i.test(html)) return html.replace(/<\/head>/i, '</head><body>');
  return `<!doctype html><html><head></head><body>${html}</body></html>`;
}
