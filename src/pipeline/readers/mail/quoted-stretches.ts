import type { Span } from '../../../schema/mention.ts';

interface Line extends Span {
  readonly text: string;
  /** Marks of quotation before it. */
  readonly depth: number;
}

const WROTE =
  'wrote|writes|schrieb|schreibt|a écrit|écrit|escribió|ha scritto|scrive|escreveu|schreef|skrev|kirjoitti|napisał(?:\\(a\\))?|كتب';
/** "On 6 Nov 2023, at 10:12, Ada Brook <ada@example.org> wrote:": says when to the minute, or from which address, as prose does not. */
const ATTRIBUTION = new RegExp(`(?:\\d{1,2}[:.h]\\d{2}|@)[^]{0,200}(?:${WROTE})(?!\\p{L}).{0,60}:\\s*$`, 'iu');
const ORIGINAL =
  /^[-_\s]{2,40}(?:original message|original appointment|ursprüngliche nachricht|originalnachricht|message d['’]origine|mensaje original|messaggio originale|mensagem original|oorspronkelijk bericht|opprinnelig melding|oprindelig meddelelse|ursprungligt meddelande)[-_\s]{2,40}$/iu;
const FORWARDED =
  /^(?:[-_\s]{2,40}(?:forwarded message|weitergeleitete nachricht|message transféré|message transmis|mensaje reenviado|messaggio inoltrato|mensagem encaminhada|doorgestuurd bericht)[-_\s]{2,40}|begin forwarded message:|anfang der weitergeleiteten nachricht:|début du message transféré :?|inicio del mensaje reenviado:)/iu;
const FROM_LABEL = /^\*?(?:from|von|de|da|van|från|fra|von):\*?\s/iu;
const NEXT_LABEL =
  /^\*?(?:sent|date|to|cc|subject|gesendet|datum|an|betreff|envoyé|à|objet|enviado(?: el)?|para|asunto|assunto|inviato|a|oggetto|verzonden|aan|onderwerp|skickat|till|ämne|sendt|til|emne) ?:\*?\s/iu;
const FORWARD_SUBJECT = /^\s*(?:fwd?|wg|tr|rv|enc|i|doorst|vb)\s*:/iu;

/** Whether a subject says that the mail is passed on: `Fwd: …`, as mail programs of several languages write it. */
export function isForwardSubject(subject: string): boolean {
  return FORWARD_SUBJECT.test(subject);
}

/** Whether a text begins with the line that announces a mail that is passed on. */
export function beginsForward(text: string): boolean {
  return FORWARDED.test(text.slice(0, 200).trimStart());
}

/** A signature longer than this is no signature, or has something behind it. */
const MOST_SIGNATURE_LINES = 12;

/**
 * What in the text of an e-mail is another's or stands in every one: quoted mail with the line that announces it, the signature, the
 * footer of a list. A quotation is repeated in every answer, and its names would count each time. What is forwarded is why a mail was
 * sent, and is no quotation; what it quotes itself is.
 *
 * @returns ascending, of whole lines, none within another
 */
export function quotedStretches(text: string, subject = ''): Span[] {
  const lines = linesOf(text);
  const forwardedAt = lines.findIndex((line) => FORWARDED.test(line.text));
  const isForward = forwardedAt >= 0 || isForwardSubject(subject);
  const allowedDepth = forwardedAt < 0 ? 0 : (lines.slice(forwardedAt + 1).find((line) => line.text)?.depth ?? 0);
  const isQuoted = lines.map(({ depth }, i) => depth > (isForward && i > forwardedAt ? allowedDepth : 0));
  const restFrom = isForward ? -1 : startOfRest(lines);
  if (restFrom >= 0) isQuoted.fill(true, restFrom);
  for (let i = 0; i < lines.length; i++) {
    if (!isQuoted[i] || isQuoted[i - 1]) continue;
    for (let at = attributionAbove(lines, i); at < i; at++) isQuoted[at] = true;
  }
  for (const [from, to] of closings(lines, isQuoted)) isQuoted.fill(true, from, to);
  return stretches(lines, isQuoted);
}

function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  for (let start = 0; start <= text.length;) {
    const newline = text.indexOf('\n', start);
    const end = newline < 0 ? text.length : newline;
    const written = text.slice(start, end);
    const marks = /^ {0,3}(?:> ?){1,50}/.exec(written)?.[0] ?? '';
    lines.push({ start, end, text: written.slice(marks.length, 1000).trim(), depth: marks.split('>').length - 1 });
    start = end + 1;
  }
  return lines;
}

/** The line from which on everything is the mail that was answered: programs that write the answer on top mark nothing below. */
function startOfRest(lines: readonly Line[]): number {
  return lines.findIndex(({ text, depth }, i) => {
    if (depth > 0 || !text) return false;
    if (ORIGINAL.test(text)) return true;
    if (FROM_LABEL.test(text)) return lines.slice(i + 1, i + 5).filter((line) => NEXT_LABEL.test(line.text)).length >= 2;
    const next = lines.slice(i + 1, i + 4).find((line) => line.text);
    return isAttribution(lines, i) && next !== undefined && next.depth === 0;
  });
}

function isAttribution(lines: readonly Line[], last: number): boolean {
  return lines[last]!.text.endsWith(':') && ATTRIBUTION.test(attributionText(lines, last));
}

/** A line with those above it in its paragraph: programs wrap it. */
function attributionText(lines: readonly Line[], last: number): string {
  return lines
    .slice(firstOfParagraph(lines, last), last + 1)
    .map(({ text }) => text)
    .join(' ');
}

function firstOfParagraph(lines: readonly Line[], last: number): number {
  let first = last;
  while (first > 0 && last - first < 3 && lines[first - 1]!.text && lines[first - 1]!.depth === lines[last]!.depth) first--;
  return first;
}

/** Where the lines that announce the quotation at `quoted` begin; `quoted` itself where none does. */
function attributionAbove(lines: readonly Line[], quoted: number): number {
  let last = quoted - 1;
  if (last >= 0 && !lines[last]!.text) last--;
  if (last < 0 || !isAttribution(lines, last)) return quoted;
  // The shortest that says when: what stands above it in the paragraph is the answer.
  let first = last;
  const lowest = firstOfParagraph(lines, last);
  const shown = () =>
    ATTRIBUTION.test(
      lines
        .slice(first, last + 1)
        .map(({ text }) => text)
        .join(' '),
    );
  while (first > lowest && !shown()) first--;
  if (first > lowest && /^(?:on|am|le|el|il|em|op|den|dnia)\b/iu.test(lines[first - 1]!.text)) first--;
  return first;
}

/** Signatures (`-- ` alone on a line) and the footers of mailing lists, as ranges of lines. */
function closings(lines: readonly Line[], isQuoted: readonly boolean[]): [number, number][] {
  const found: [number, number][] = [];
  for (let i = 0; i < lines.length; i++) {
    const { text, depth } = lines[i]!;
    if (isQuoted[i] || depth > 0) continue;
    const isFooter =
      /^_{30,}$/.test(text) && /mailing list|mailman|liste de diffusion/i.test(`${lines[i + 1]?.text} ${lines[i + 2]?.text}`);
    if (text !== '--' && !isFooter) continue;
    let end = i + 1;
    while (end < lines.length && !isQuoted[end]) end++;
    if (end - i > MOST_SIGNATURE_LINES) {
      end = i + 1;
      while (end < lines.length && lines[end]!.text) end++;
    }
    if (end - i <= MOST_SIGNATURE_LINES) found.push([i, end]);
    i = end - 1;
  }
  return found;
}

/** Runs of quoted lines as stretches of the text, blank lines between them included. */
function stretches(lines: readonly Line[], isQuoted: readonly boolean[]): Span[] {
  const spans: { start: number; end: number }[] = [];
  let last: { start: number; end: number } | undefined;
  for (const [i, { start, end, text }] of lines.entries()) {
    if (!isQuoted[i]) {
      if (text) last = undefined;
    } else if (text || end > start) {
      if (last) last.end = end;
      else spans.push((last = { start, end }));
    }
  }
  return spans;
}
