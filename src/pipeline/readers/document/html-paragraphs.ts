import { Parser } from 'htmlparser2';
import type { Paragraph, Role } from './paragraph.ts';
import { ParagraphWriter } from './paragraph-writer.ts';

export interface HtmlText {
  readonly paragraphs: readonly Paragraph[];
  /** Of `<title>`. */
  readonly title?: string;
}

const SKIPPED = new Set(
  'script style template noscript iframe object embed svg math canvas audio video button select textarea input nav head rt rp'.split(' '),
);
const BLOCKS = new Set(
  (
    'address article aside blockquote body caption center dd details dialog div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 ' +
    'h6 header hgroup hr html li main ol p pre section summary table tbody tfoot thead ul'
  ).split(' '),
);
/** The parser's time grows with the square of the depth. */
const DEEPEST = 500;

/**
 * The paragraphs of a page that is text from end to end, as a chapter of an e-book is and an export of a database: nothing is
 * searched for, and only text is taken, so that nothing of it can run. Linear in its length.
 *
 * @throws Error when elements stand too deep in each other
 */
export function htmlParagraphs(html: string): HtmlText {
  const writer = new ParagraphWriter();
  let title = '';
  let isTitle = false;
  let depth = 0;
  let skipped: string | undefined;
  let skipDepth = 0;
  let preDepth = 0;
  let captionDepth = 0;
  let role: Role = 'text';
  const end = () => writer.end(captionDepth > 0 ? 'caption' : role);
  const parser = new Parser(
    {
      onopentag(name) {
        if (++depth > DEEPEST) throw new Error(`elements stand more than ${DEEPEST} deep in each other`);
        if (name === 'title') isTitle = true;
        if (skipped !== undefined) {
          if (name === skipped) skipDepth++;
          return;
        }
        if (SKIPPED.has(name)) {
          [skipped, skipDepth] = [name, 1];
          return;
        }
        if (name === 'br') writer.write('\n');
        else if (name === 'tr') writer.openRow();
        else if (BLOCKS.has(name)) {
          end();
          if (name === 'pre') preDepth++;
          if (name === 'figcaption' || name === 'caption') captionDepth++;
          if (/^h[1-6]$/.test(name)) role = 'heading';
        }
      },
      onclosetag(name) {
        depth--;
        if (name === 'title') isTitle = false;
        if (skipped !== undefined) {
          if (name === skipped && --skipDepth === 0) skipped = undefined;
          return;
        }
        if (name === 'td' || name === 'th') writer.endCell();
        else if (name === 'tr') writer.endRow();
        else if (BLOCKS.has(name)) {
          end();
          if (name === 'pre') preDepth--;
          if (name === 'figcaption' || name === 'caption') captionDepth--;
          if (/^h[1-6]$/.test(name)) role = 'text';
        }
      },
      ontext(text) {
        if (isTitle) title += text;
        else if (skipped === undefined) writer.write(preDepth > 0 ? text : text.replace(/[^\S\u00a0]+/g, ' '));
      },
    },
    { recognizeSelfClosing: true, decodeEntities: true },
  );
  parser.end(html);
  const whole = title.replace(/\s+/g, ' ').trim();
  return { paragraphs: writer.finish(), ...(whole ? { title: whole } : {}) };
}
