import type { Piece, RawArticle } from '../format.ts';
import { blocksOf, paragraphText } from './blocks.ts';
import { dateInLine } from './date-in-line.ts';
import { languageTag } from './language-names.ts';

/** The accession number that ends each article: source, day, serial. In the form with codes, "AN" stands before it or above it. */
export const ACCESSION =
  /^\s*(?:AN(?:\s*\|\s*|\s+))?(?:document|dokument|documento|документ|文書)\s+([A-Za-z0-9]{6,10}(?:19|20)\d{6}[A-Za-z0-9]{5,14})\s*$/iu;
/** How long an article is, which each has. */
export const LENGTH = /^\s*(?:WC(?:\s*\|\s*|\s+))?[\d.,\u00a0 ]+\s(?:words?|wörter|mots?|palabras|parole|palavras|woorden|слов|字)\s*$/iu;
/** Every code that an article may have (Factiva, "Custom Search Fields"); of these, few are read. */
const CODES = 'SE CLM HD BY CR WC PD ET SN SC ED PG VOL LA CY LP TD RF CT ART CX CO IN NS RE IPD IPC PUB DE AN';
/** A code alone on its line, or parted from its field by a bar, a tabulator or several blanks. */
const CODED = new RegExp(String.raw`^\s*(${CODES.replaceAll(' ', '|')})(?:\s*$|\s*\|\s*|\t\s*|\s{2,}|\u00a0\s*)(.*)$`, 'u');
/** Codes that come behind the text, after which no line is of the article. */
const COPYRIGHT = /^(?:\(c\)|©|copyright\b)/iu;
const RUNNING = /^(?:page \d+ of \d+.*|.{0,40}© \d{4} factiva, inc\. all rights reserved\.?|dow jones|factiva)$/iu;
const BY = /^(?:by|von|par|por|di|da|door)\s+(?=\S)/iu;

/** One article of an export of Factiva, of either form. */
export function readFactiva(piece: Piece): RawArticle {
  const lines = piece.text.split('\n').filter((line) => !RUNNING.test(line.trim()));
  const isCoded = lines.some((line) => CODED.exec(line)?.[1] === 'HD');
  const { title, author, date, source, language, text } = isCoded ? coded(lines) : uncoded(lines);
  const id = lines.map((line) => ACCESSION.exec(line)?.[1]).find((found) => found !== undefined);
  const tag = languageTag(language);
  return {
    ...(id === undefined ? {} : { id }),
    ...(title ? { title } : {}),
    ...(date === undefined ? {} : { date: { text: date, line: piece.line, from: 'metadata', removal: 'remove the date' } }),
    ...(source ? { source } : {}),
    ...(author ? { author: author.replace(BY, '') } : {}),
    ...(tag ? { language: tag } : {}),
    text,
  };
}

interface Fields {
  readonly title?: string | undefined;
  readonly author?: string | undefined;
  readonly date?: string | undefined;
  readonly source?: string | undefined;
  readonly language?: string | undefined;
  readonly text: string;
}

function coded(lines: readonly string[]): Fields {
  const fields = new Map<string, string[]>();
  let open: string[] | undefined;
  for (const line of lines) {
    const [, code, rest] = CODED.exec(line) ?? [];
    if (code !== undefined && !fields.has(code)) {
      open = rest?.trim() ? [rest.trim()] : [];
      fields.set(code, open);
    } else open?.push(line);
  }
  const oneLine = (code: string) => fields.get(code)?.join(' ').replace(/\s+/g, ' ').trim();
  const date = oneLine('PD');
  const text = [...(fields.get('LP') ?? []), '', ...(fields.get('TD') ?? []), '', ...(fields.get('CX') ?? [])].join('\n');
  return {
    title: oneLine('HD'),
    author: oneLine('BY'),
    date: date && (dateInLine(date) ?? date),
    source: oneLine('SN'),
    language: oneLine('LA'),
    text: paragraphText(blocksOf(text)),
  };
}

/** Lines above the length that may be a section, a headline and a byline; more are a table of contents. */
const MOST_ABOVE = 3;
/** Lines below the length, down to the copyright. */
const MOST_BELOW = 14;

/** The same fields in the same order without their names: what each is shows by those that have a form of their own. */
function uncoded(lines: readonly string[]): Fields {
  const length = lines.findIndex((line) => LENGTH.test(line));
  const above = lines
    .slice(0, Math.max(length, 0))
    .filter((line) => line.trim())
    .map((line) => line.trim());
  const below = lines.flatMap((line, at) => (at > length && line.trim() ? [{ line: line.trim(), at }] : [])).slice(0, MOST_BELOW);
  const copyright = below.findIndex(({ line }) => COPYRIGHT.test(line));
  const language = below.findIndex(({ line }) => languageTag(line) !== undefined && /^\p{L}+$/u.test(line));
  const headLength = 1 + (copyright >= 0 ? copyright : language >= 0 ? language : 2);
  const head = below.slice(0, headLength).map(({ line }) => line);
  const dated = head.findIndex((line) => dateInLine(line) !== undefined);
  const date = dated >= 0 ? dateInLine(head[dated]!) : /\d{4}/.test(head[0] ?? '') ? head[0] : undefined;
  const source = head.slice(Math.max(dated, 0) + 1).find((line) => !/^\d{1,2}:\d\d/.test(line));
  const body = lines.slice((below[headLength - 1]?.at ?? length) + 1).filter((line) => !ACCESSION.test(line));
  return {
    ...titleAndAuthor(above.slice(-MOST_ABOVE)),
    date,
    source,
    language: below[language]?.line,
    text: paragraphText(blocksOf(body.join('\n'))),
  };
}

/** A byline says "By", or is the last of three; a section's name is short and comes first. */
function titleAndAuthor(above: readonly string[]): { title?: string | undefined; author?: string | undefined } {
  const byAt = above.findIndex((line, at) => at > 0 && BY.test(line) && line.length <= 120);
  if (byAt > 0) return { title: above[byAt - 1], author: above[byAt] };
  if (above.length >= 3) return { title: above[1], author: above[2] };
  const [first, second] = above;
  if (second === undefined) return { title: first };
  const isSection = first!.length <= 25 && first!.split(' ').length <= 3 && second.length > first!.length;
  return isSection ? { title: second } : { title: first, author: second };
}
