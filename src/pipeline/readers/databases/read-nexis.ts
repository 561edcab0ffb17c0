import type { Piece, RawArticle } from '../format.ts';
import { blocksOf, paragraphText, type Block } from './blocks.ts';
import { dateInLine } from './date-in-line.ts';
import { languageTag } from './language-names.ts';

/** "1 of 10 DOCUMENTS", "Document 3 of 100", "Dokument 1 von 25", above each article. */
export const COUNT_LINE =
  /^\s*(?:(?:document|dokument|documento)\s+)?\d+ (?:of|von|de|di|van) \d+(?:\s+(?:documents?|dokumente?|documentos?|documenti))?\s*$/iu;

/** Fields of the head and the foot, in the languages that the database speaks, and what each is here. */
const FIELDS: Readonly<Record<string, string>> = {
  byline: 'author',
  author: 'author',
  autor: 'author',
  auteur: 'author',
  language: 'language',
  sprache: 'language',
  langue: 'language',
  taal: 'language',
  highlight: 'highlight',
  graphic: 'caption',
  grafik: 'caption',
  graphique: 'caption',
  correction: 'correction',
};
const UNREAD =
  'length länge longueur lengte section rubrik rubrique rubriek dateline load-date update publication-type publication type journal code journal-code zeitungs-code ' +
  'subject organization company ticker industry person geographic city state country series correction-date distribution acc-no document-type ' +
  'type publisher notes issn thema organisation firma branche';
const LABEL_NAMES = [...Object.keys(FIELDS), 'publication type', 'journal code', ...UNREAD.split(' ').filter((name) => name !== 'code')];
const LABEL = new RegExp(String.raw`^(${LABEL_NAMES.join('|')})\s?:\s*(.*)$`, 'iu');

const COPYRIGHT = /^(?:copyright\b|©|\(c\) \d{4})|\ball rights reserved\b\.?$|^alle rechte vorbehalten\.?$|^tous droits réservés\.?$/iu;
const BODY = /^Body$/i;
const CAPTIONS = /^(?:Graphic|Notes?)$/i;
const FOOT = /^(?:Classification|Link to (?:Image|PDF|Original)|Link zum PDF-Dokument)$/i;
const NO_TITLE = /^no headline(?: in original)?$/i;

/** One article of an export of Nexis, of either form. */
export function readNexis(piece: Piece): RawArticle {
  const isOlder = COUNT_LINE.test(piece.text.slice(0, piece.text.indexOf('\n') + 1 || undefined).trim());
  const blocks = parted(blocksOf(piece.text));
  if (isOlder) blocks.shift();
  const bodyStart = startOfBody(blocks);
  const bodyEnd = endOfBody(blocks, bodyStart);
  const captionsAt = blocks.slice(bodyStart, bodyEnd).findLastIndex((block) => block.length === 1 && CAPTIONS.test(block[0]!));
  const textEnd = captionsAt < 0 ? bodyEnd : bodyStart + captionsAt;
  const fields = fieldsOf([...blocks.slice(0, bodyStart), ...blocks.slice(bodyEnd)]);
  const captions = captionsAt < 0 ? [] : blocks.slice(textEnd, bodyEnd).filter((block) => !CAPTIONS.test(block[0]!));
  const furnitureText = [paragraphText(captions), ...(fields.get('caption') ?? [])].filter(Boolean).join('\n\n');
  const text = [...(fields.get('highlight') ?? []), paragraphText(blocks.slice(bodyStart, textEnd)), ...(fields.get('correction') ?? [])]
    .filter(Boolean)
    .join('\n\n');
  const whole = [text, furnitureText].filter(Boolean).join('\n\n');
  const author = fields.get('author')?.[0]?.replace(/^(?:by|von|par|por|di|door)\s+/i, '');
  const language = languageTag(fields.get('language')?.[0]);
  return {
    ...headOf(blocks.slice(0, bodyStart), isOlder, piece),
    ...(author ? { author } : {}),
    ...(language ? { language } : {}),
    text: whole,
    furniture: furnitureText && text ? [{ start: text.length + 2, end: whole.length }] : [],
  };
}

/** Where the word "Body" has company, somebody has saved the document as text, one paragraph a line. */
function parted(blocks: Block[]): Block[] {
  const isByLine = blocks.some((block) => block.length > 1 && block.some((line) => BODY.test(line)));
  return isByLine ? blocks.flatMap((block) => block.map((line) => [line])) : blocks;
}

/** Behind the word "Body"; in the older form, behind the fields that follow the head. */
function startOfBody(blocks: readonly Block[]): number {
  const body = blocks.findIndex((block) => BODY.test(block[0]!));
  if (body >= 0 && body < MOST_HEAD_BLOCKS) return body + 1;
  let at = blocks.findIndex((block) => LABEL.test(block[0]!));
  if (at < 0) return 0;
  while (at < blocks.length && LABEL.test(blocks[at]![0]!)) at++;
  return at;
}

/** No head is as long; what follows is an article that happens to hold the word. */
const MOST_HEAD_BLOCKS = 40;

/** Before the fields, the copyright and the index at the foot. */
function endOfBody(blocks: readonly Block[], start: number): number {
  const index = blocks.findLastIndex((block, at) => at >= start && block.length === 1 && /^Classification$/i.test(block[0]!));
  let end = index >= 0 ? index : blocks.length;
  while (end > start && isFoot(blocks[end - 1]!)) end--;
  return end;
}

function isFoot(block: Block): boolean {
  return LABEL.test(block[0]!) || COPYRIGHT.test(block[0]!) || block.every((line) => COPYRIGHT.test(line) || FOOT.test(line));
}

/** The words behind each label; what the lines below it go on with belongs to it. */
function fieldsOf(blocks: readonly Block[]): Map<string, string[]> {
  const fields = new Map<string, string[]>();
  for (const block of blocks) {
    let field: string | undefined;
    for (const line of block) {
      const label = LABEL.exec(line);
      if (label) field = FIELDS[label[1]!.toLowerCase()];
      if (field === undefined) continue;
      const words = fields.get(field) ?? [];
      if (label) fields.set(field, [...words, label[2]!.trim()].filter(Boolean));
      else if (words.length) words[words.length - 1] += ` ${line}`;
      else fields.set(field, [line]);
    }
  }
  return fields;
}

/** Headline, outlet and date, which have no labels: the older form has the headline last, the newer first. */
function headOf(blocks: readonly Block[], isOlder: boolean, piece: Piece): Pick<RawArticle, 'title' | 'source' | 'date'> {
  const labelled = blocks.findIndex((block) => LABEL.test(block[0]!) || BODY.test(block[0]!));
  const head = blocks.slice(0, labelled < 0 ? 0 : labelled);
  const lines = head.flat().filter((line) => !COPYRIGHT.test(line) && !FOOT.test(line));
  const dated = lines.findIndex((line, at) => at > 0 && dateInLine(line) !== undefined);
  // Without a date that is one, what stands in its place is checked as one, so that a slip is told.
  const place = isOlder ? 1 : 2;
  const at = dated >= 0 ? dated : /\d{4}/.test(lines[place] ?? '') ? place : -1;
  const date = at < 0 ? undefined : (dateInLine(lines[at]!) ?? lines[at]!);
  const [title, source] = isOlder
    ? olderHead(head, lines, at)
    : [lines.slice(0, at < 0 ? 1 : Math.max(at - 1, 1)).join(' '), at > 1 ? lines[at - 1] : at < 0 ? lines[1] : undefined];
  return {
    ...(title && !NO_TITLE.test(title) ? { title } : {}),
    ...(source ? { source } : {}),
    ...(date === undefined ? {} : { date: { text: date, line: piece.line, from: 'metadata', removal: 'remove the date' } }),
  };
}

function olderHead(
  head: readonly Block[],
  lines: readonly string[],
  dateAt: number,
): [title: string | undefined, source: string | undefined] {
  // Below the date, in the same block, stand the edition's name and the hour; the headline is a block of its own.
  const datedBlock = dateAt < 0 ? -1 : head.findIndex((block) => block.includes(lines[dateAt]!));
  const below = head.slice(datedBlock + 1).filter((block) => !COPYRIGHT.test(block[0]!));
  const title = dateAt < 0 ? lines.slice(1).join(' ') : below.at(-1)?.join(' ');
  return [title, dateAt === 0 ? undefined : lines[0]];
}
