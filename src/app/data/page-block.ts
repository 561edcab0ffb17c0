import { texts } from '../words/texts.ts';

/**
 * The text of a block of the page, as soon as the browser has read all of it: the first view stands while what is below it is still
 * on its way. What follows a block, a line break at least, is there only when the block is whole.
 *
 * @param selector of a child of the body
 * @throws Error (as a rejection) once the page has been read to its end and the block is not there
 */
export function pageBlock(page: Document, selector: string): Promise<string> {
  return new Promise((found, failed) => {
    const look = (): void => {
      const block = page.querySelector(selector);
      const isAtEnd = page.readyState !== 'loading';
      if (!isAtEnd && !block?.nextSibling) return;
      watch.disconnect();
      page.removeEventListener('DOMContentLoaded', look);
      if (block) found(block.textContent);
      else failed(new Error(texts.lacksPart(selector)));
    };
    const watch = new MutationObserver(look);
    watch.observe(page.body, { childList: true });
    page.addEventListener('DOMContentLoaded', look);
    look();
  });
}
