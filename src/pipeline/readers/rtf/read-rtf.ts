import type { Paragraph, Role } from '../document/paragraph.ts';
import { ParagraphWriter } from '../document/paragraph-writer.ts';
import { codePageOf, decodeBytes, WESTERN } from './code-pages.ts';
import { CHARACTERS, ENDS, ESCAPES, READ_THOUGH_STARRED, SKIPPED } from './control-words.ts';

export interface RtfText {
  /** In order; footnotes behind the text. */
  readonly paragraphs: readonly Paragraph[];
  readonly title?: string;
  readonly author?: string;
  /** Groups that the file ends in before they do: it was cut off. */
  readonly openGroups: number;
}

/** Where a group's characters go: to paragraphs, to a table that the text refers to, or nowhere. */
type Sink = ParagraphWriter | 'nowhere' | 'fonts' | 'styles' | 'info' | 'title' | 'author';

/** What holds until the group ends. */
interface Group {
  sink: Sink;
  /** Characters that stand in for one `\u`. */
  standIns: number;
  codePage: number;
  isHidden: boolean;
  isDeleted: boolean;
  style: number;
  isOutline: boolean;
  /** Where the better half of a text that is written twice goes. */
  behind?: Sink;
  onEnd?: (() => void) | undefined;
}

const [BACKSLASH, OPEN, CLOSE, CR, LF] = [0x5c, 0x7b, 0x7d, 0x0d, 0x0a];

const DEEPEST = 10_000;

/**
 * The text of an RTF document; what is damaged is read as far as it goes. Linear in the number of bytes.
 *
 * @throws Error where groups stand deeper in each other than any program writes them
 */
export function readRtf(bytes: Uint8Array): RtfText {
  return new RtfReader(bytes).read();
}

class RtfReader {
  readonly #bytes: Uint8Array;
  #at = 0;
  readonly #body = new ParagraphWriter();
  readonly #notes: (readonly Paragraph[])[] = [];
  readonly #codePages = new Map<number, number>();
  readonly #styles = new Map<number, string>();
  readonly #info = { title: '', author: '' };
  readonly #outer: Group[] = [];
  #group: Group;
  /** Bytes of the text that are not decoded yet: a character may be several. */
  #pending: number[] = [];
  #codePage = WESTERN;
  #font = 0;
  /** Stand-ins of the last `\u` still to be passed over. */
  #toSkip = 0;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
    this.#group = {
      sink: 'nowhere',
      standIns: 1,
      codePage: WESTERN,
      isHidden: false,
      isDeleted: false,
      style: 0,
      isOutline: false,
    };
  }

  read(): RtfText {
    const bytes = this.#bytes;
    while (this.#at < bytes.length) {
      const byte = bytes[this.#at]!;
      if (byte === BACKSLASH) this.#control();
      else if (byte === OPEN) this.#open();
      else if (byte === CLOSE) this.#close();
      else if (byte === CR || byte === LF || byte === 0) this.#at++;
      else this.#plain();
    }
    const openGroups = this.#outer.length;
    while (this.#outer.length) this.#close();
    const { title, author } = this.#info;
    return {
      paragraphs: [...this.#body.finish(), ...this.#notes.flat()],
      ...(title.trim() ? { title: title.trim() } : {}),
      ...(author.trim() ? { author: author.trim() } : {}),
      openGroups,
    };
  }

  #open(): void {
    this.#flush();
    this.#toSkip = 0;
    this.#at++;
    if (this.#outer.length >= DEEPEST) throw new Error(`groups stand more than ${DEEPEST} deep in each other`);
    this.#outer.push(this.#group);
    this.#group = { ...this.#group, onEnd: undefined };
  }

  #close(): void {
    this.#flush();
    this.#toSkip = 0;
    this.#at++;
    this.#group.onEnd?.();
    this.#group = this.#outer.pop() ?? this.#group;
  }

  #plain(): void {
    const bytes = this.#bytes;
    const isText = this.#group.sink !== 'nowhere';
    for (; this.#at < bytes.length; this.#at++) {
      const byte = bytes[this.#at]!;
      if (byte === BACKSLASH || byte === OPEN || byte === CLOSE || byte === CR || byte === LF || byte === 0) return;
      if (this.#toSkip > 0) this.#toSkip--;
      else if (isText) this.#pending.push(byte);
    }
  }

  #control(): void {
    const bytes = this.#bytes;
    const first = bytes[this.#at + 1];
    if (first === undefined) this.#at++;
    else if (first === 0x27) this.#hex();
    else if (isLetter(first)) this.#word();
    else {
      this.#at += 2;
      if (this.#toSkip > 0) this.#toSkip--;
      else if (first === 0x2a) this.#starred();
      else if (first === CR || first === LF) this.#endParagraph();
      else if (first === BACKSLASH || first === OPEN || first === CLOSE) this.#pending.push(first);
      else this.#write(ESCAPES.get(String.fromCharCode(first)) ?? '');
    }
  }

  #hex(): void {
    const value = parseInt(String.fromCharCode(this.#bytes[this.#at + 2] ?? 0, this.#bytes[this.#at + 3] ?? 0), 16);
    this.#at += 4;
    if (this.#toSkip > 0) this.#toSkip--;
    else if (!Number.isNaN(value)) this.#pending.push(value);
  }

  #word(): void {
    const bytes = this.#bytes;
    const start = ++this.#at;
    let word = '';
    for (; this.#at < start + 32 && isLetter(bytes[this.#at] ?? 0); this.#at++) word += String.fromCharCode(bytes[this.#at]!);
    const isNegative = bytes[this.#at] === 0x2d;
    if (isNegative) this.#at++;
    let number: number | undefined;
    for (let digits = 0; digits < 10 && isDigit(bytes[this.#at] ?? 0); digits++, this.#at++)
      number = (number ?? 0) * 10 + bytes[this.#at]! - 0x30;
    if (isNegative && number !== undefined) number = -number;
    if (bytes[this.#at] === 0x20) this.#at++;
    if (word === 'bin') {
      this.#at += Math.max(0, number ?? 0);
      return;
    }
    if (this.#toSkip > 0) this.#toSkip--;
    else this.#obey(word, number);
  }

  /** `\*`: who does not know the word behind it is to leave out the group. */
  #starred(): void {
    const word = /^\s*\\([a-z]+)/i.exec(String.fromCharCode(...this.#bytes.subarray(this.#at, this.#at + 40)))?.[1] ?? '';
    if (!READ_THOUGH_STARRED.has(word)) this.#group.sink = 'nowhere';
    else if (word === 'ud' && this.#group.behind) this.#group.sink = this.#group.behind;
  }

  #obey(word: string, number: number | undefined): void {
    const group = this.#group;
    if (word === 'u') {
      this.#write(String.fromCharCode((number ?? 0) & 0xffff));
      this.#toSkip = group.standIns;
      return;
    }
    const character = CHARACTERS.get(word);
    if (character !== undefined) this.#write(character);
    else if (ENDS.has(word)) this.#endParagraph();
    else if (SKIPPED.has(word)) this.#enter('nowhere');
    else if (!this.#obeyDestination(word)) this.#obeyState(word, number);
  }

  /** @returns whether the word says where the group's characters go */
  #obeyDestination(word: string): boolean {
    const group = this.#group;
    if (word === 'rtf') this.#enter(this.#body);
    else if (word === 'fonttbl') this.#enter('fonts');
    else if (word === 'stylesheet') this.#enter('styles');
    else if (word === 'info') this.#enter('info');
    else if ((word === 'title' || word === 'author') && group.sink === 'info') this.#enter(word);
    else if (word === 'footnote') this.#enterWriter((paragraphs) => this.#notes.push(paragraphs));
    else if (word === 'shptxt') {
      const around = group.sink;
      this.#enterWriter((paragraphs) => (around instanceof ParagraphWriter ? around : this.#body).putBeside(paragraphs));
    } else if (word === 'upr') {
      group.behind = group.sink;
      this.#enter('nowhere');
    } else if (word === 'trowd' || word === 'intbl') {
      this.#flush();
      if (group.sink instanceof ParagraphWriter && !group.sink.isInRow) group.sink.openRow();
    } else if (word === 'cell' || word === 'row') {
      this.#flush();
      if (group.sink instanceof ParagraphWriter) {
        if (word === 'cell') group.sink.endCell();
        else group.sink.endRow();
      }
    } else return false;
    return true;
  }

  #obeyState(word: string, number: number | undefined): void {
    this.#flush();
    const group = this.#group;
    const isOn = number !== 0;
    if (word === 'uc') group.standIns = Math.min(Math.max(number ?? 1, 0), 8);
    else if (word === 'v' || word === 'webhidden') group.isHidden = isOn;
    else if (word === 'deleted') group.isDeleted = isOn;
    else if (word === 'f' || word === 'deff') this.#chooseFont(number ?? 0);
    else if (word === 'fcharset') this.#setCodePage(codePageOf(number ?? 0));
    else if (word === 'cpg') this.#setCodePage(number);
    else if (word === 'ansicpg' && number) this.#codePage = group.codePage = number;
    else if (word === 'mac') this.#codePage = group.codePage = 10000;
    else if (word === 'pc' || word === 'pca') this.#codePage = group.codePage = word === 'pc' ? 437 : 850;
    else if (word === 's') group.style = number ?? 0;
    else if (word === 'outlinelevel') group.isOutline = (number ?? 0) < 9;
    else if (word === 'pard') Object.assign(group, { style: 0, isOutline: false });
    else if (word === 'plain') Object.assign(group, { isHidden: false, isDeleted: false, codePage: this.#codePage });
  }

  #chooseFont(font: number): void {
    if (this.#group.sink === 'fonts') this.#font = font;
    else this.#group.codePage = this.#codePages.get(font) ?? this.#codePage;
  }

  #setCodePage(codePage: number | undefined): void {
    if (this.#group.sink === 'fonts' && codePage !== undefined) this.#codePages.set(this.#font, codePage);
  }

  #enter(sink: Sink): void {
    this.#flush();
    this.#group.sink = this.#group.sink === 'nowhere' && sink !== this.#body ? 'nowhere' : sink;
  }

  #enterWriter(onEnd: (paragraphs: readonly Paragraph[]) => void): void {
    if (this.#group.sink === 'nowhere') return;
    const writer = new ParagraphWriter();
    this.#enter(writer);
    Object.assign(this.#group, { style: 0, isOutline: false, onEnd: () => onEnd(writer.finish()) });
  }

  #endParagraph(): void {
    this.#flush();
    const { sink } = this.#group;
    if (sink instanceof ParagraphWriter) sink.end(this.#role());
  }

  #role(): Role {
    const name = this.#styles.get(this.#group.style) ?? '';
    if (/^title$/i.test(name)) return 'title';
    if (/^caption$/i.test(name)) return 'caption';
    return this.#group.isOutline || /^heading \d/i.test(name) ? 'heading' : 'text';
  }

  #flush(): void {
    if (this.#pending.length === 0) return;
    const bytes = this.#pending;
    this.#pending = [];
    this.#write(decodeBytes(bytes, this.#group.codePage));
  }

  #write(text: string): void {
    this.#flush();
    const { sink, isHidden, isDeleted, style } = this.#group;
    if (sink instanceof ParagraphWriter) {
      if (!isHidden && !isDeleted) sink.write(text);
    } else if (sink === 'styles') this.#styles.set(style, ((this.#styles.get(style) ?? '') + text).slice(0, 100).replace(/;\s*$/, ''));
    else if (sink === 'title' || sink === 'author') this.#info[sink] += text;
  }
}

function isLetter(byte: number): boolean {
  return (byte >= 0x61 && byte <= 0x7a) || (byte >= 0x41 && byte <= 0x5a);
}

function isDigit(byte: number): boolean {
  return byte >= 0x30 && byte <= 0x39;
}
