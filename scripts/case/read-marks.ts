interface Mention {
  readonly start: number;
  readonly end: number;
  readonly entity: string;
}

export interface DateSpan {
  readonly start: number;
  readonly end: number;
  /** EDTF. */
  readonly value: string;
}

interface Passage {
  readonly start: number;
  readonly end: number;
  readonly id: string;
}

/** A text without its marks, and where they stood. Offsets are half-open UTF-16; each list is in the order of the text. */
export interface Marked {
  readonly text: string;
  readonly mentions: readonly Mention[];
  readonly dates: readonly DateSpan[];
  readonly passages: readonly Passage[];
}

/** `[[entity|name]]`, `{{EDTF|words}}`, `<<passage|` with its end `>>`; names and dates may stand in a passage, nothing else nests. */
const MARK = /\[\[([\w-]+)\|([^[\]]+)\]\]|\{\{([\w~/-]+)\|([^{}]+)\}\}|<<([\w-]+)\||>>/g;

/**
 * Takes the marks out of a text.
 *
 * @throws Error where a mark is not whole
 */
export function readMarks(written: string): Marked {
  let text = '';
  let from = 0;
  let open: { id: string; start: number } | undefined;
  const mentions: Mention[] = [];
  const dates: DateSpan[] = [];
  const passages: Passage[] = [];
  for (const match of written.matchAll(MARK)) {
    text += written.slice(from, match.index);
    from = match.index + match[0].length;
    const [, entity, name, value, words, passage] = match;
    const start = text.length;
    text += name ?? words ?? '';
    const end = text.length;
    if (entity) mentions.push({ start, end, entity });
    else if (value) dates.push({ start, end, value });
    else if (passage && !open) open = { id: passage, start };
    else if (!passage && open) {
      passages.push({ start: open.start, end, id: open.id });
      open = undefined;
    } else throw new Error(`passages do not nest: “${written.slice(match.index, match.index + 60)}”`);
  }
  text += written.slice(from);
  const left = /[[{<>}\]]{2}.{0,40}/.exec(text);
  if (open || left) throw new Error(`a mark has no end: “${open?.id ?? left?.[0]}”`);
  return { text, mentions, dates, passages };
}
