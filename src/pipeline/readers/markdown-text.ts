import { Marked, type Token, type Tokens } from 'marked';
import { blockText } from './block-text.ts';
import { parsePage } from './parse-page.ts';

/**
 * The text of a Markdown document as one reads it: paragraphs parted by blank lines, marks of emphasis gone, links and pictures by
 * their words, HTML by its text. A heading of the first rank before any other text is taken out as the title where one is sought.
 */
export function markdownText(source: string, seeksTitle: boolean): { heading?: string; text: string } {
  const tokens = new Marked({ gfm: true }).lexer(source).filter(({ type }) => type !== 'space' && type !== 'def');
  const first = tokens[0];
  const heading = seeksTitle && first?.type === 'heading' && first['depth'] === 1 ? inline(first.tokens ?? []).trim() : '';
  const paragraphs = (heading ? tokens.slice(1) : tokens).flatMap(blocks);
  const text = paragraphs
    .map((paragraph) => paragraph.trim())
    .filter((paragraph) => paragraph)
    .join('\n\n');
  return heading ? { heading, text } : { text };
}

/** The paragraphs that a block makes. */
function blocks(token: Token): string[] {
  switch (token.type) {
    case 'space':
    case 'hr':
    case 'def':
      return [];
    case 'code':
      return [(token as Tokens.Code).text];
    case 'html':
      return [htmlText((token as Tokens.HTML).text)];
    case 'list':
      return (token as Tokens.List).items.flatMap((item) => item.tokens.flatMap(blocks));
    case 'blockquote':
      return (token as Tokens.Blockquote).tokens.flatMap(blocks);
    case 'table': {
      const { header, rows } = token as Tokens.Table;
      return [header, ...rows].map((row) => row.map((cell) => inline(cell.tokens)).join(' | '));
    }
    default:
      return [inline('tokens' in token && token.tokens ? token.tokens : [token])];
  }
}

function inline(tokens: readonly Token[]): string {
  return tokens.map(inlineText).join('');
}

function inlineText(token: Token): string {
  switch (token.type) {
    case 'br':
      return '\n';
    case 'html':
    case 'checkbox':
      return ''; // a tag; what stands between two of them is a token of its own
    case 'image':
      return decodeEntities((token as Tokens.Image).text);
    case 'escape':
    case 'codespan':
      return (token as Tokens.Codespan).text;
    default:
      if ('tokens' in token && token.tokens) return inline(token.tokens);
      return 'text' in token && typeof token.text === 'string' ? decodeEntities(token.text.replace(/\n/g, ' ')) : '';
  }
}

function decodeEntities(text: string): string {
  const known = new Map<string, string>();
  return text.replace(/&#?\w+;/g, (entity) => {
    const character = known.get(entity) ?? parsePage(entity).body.textContent ?? entity;
    known.set(entity, character);
    return character;
  });
}

function htmlText(html: string): string {
  return blockText(parsePage(html).body).text;
}
