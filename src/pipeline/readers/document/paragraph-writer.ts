import type { Paragraph, Role } from './paragraph.ts';

/** What parts the cells of a row that is one line. */
const BAR = ' | ';

/**
 * Takes what a document's parser comes by, in order, and gives its paragraphs. A row of a table of which no cell holds more than
 * one paragraph is one paragraph, its cells parted by bars; in any other, which is there for the layout, each stands by itself.
 */
export class ParagraphWriter {
  readonly #done: Paragraph[] = [];
  /** Cells of the rows that are open, the innermost last. */
  readonly #rows: Paragraph[][][] = [];
  /** What stands in a box beside the paragraph that is being written. */
  #beside: Paragraph[] = [];
  #line = '';

  write(text: string): void {
    this.#line += text;
  }

  /** Ends a paragraph, which is none if nothing was written. */
  end(role: Role = 'text'): void {
    const text = this.#line.trim();
    this.#line = '';
    if (text) this.#add({ text, role });
    for (const paragraph of this.#beside.splice(0)) this.#add(paragraph);
  }

  /** Leaves out the paragraph in progress. */
  drop(): void {
    this.#line = '';
    this.end();
  }

  get isInRow(): boolean {
    return this.#rows.length > 0;
  }

  openRow(): void {
    this.end();
    this.#rows.push([[]]);
  }

  endCell(): void {
    this.end();
    this.#rows.at(-1)?.push([]);
  }

  endRow(): void {
    this.end();
    const cells = this.#rows.pop()?.filter((cell) => cell.length > 0);
    if (!cells) return;
    if (cells.length > 1 && cells.every((cell) => cell.length === 1))
      this.#add({ text: cells.map((cell) => cell[0]!.text).join(BAR), role: 'text' });
    else for (const paragraph of cells.flat()) this.#add(paragraph);
  }

  /** A box that stands beside the paragraph in progress is read after it. */
  putBeside(paragraphs: readonly Paragraph[]): void {
    for (const paragraph of paragraphs) this.#beside.push(paragraph);
    if (!this.#line) this.end();
  }

  finish(): Paragraph[] {
    this.end();
    while (this.#rows.length) this.endRow();
    return this.#done;
  }

  #add(paragraph: Paragraph): void {
    (this.#rows.at(-1)?.at(-1) ?? this.#done).push(paragraph);
  }
}
