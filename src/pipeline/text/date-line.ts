import type { DateOrder } from './figure-order.ts';
import { ownDate } from './own-date.ts';

/** A line that says it is a date is one, or an error. */
const LABEL =
  /^(?<label>date|published|publication date|posted|(?:last )?updated|last modified|first published|datum|veröffentlicht|publié|fecha)(?: on| am| le| at)?\s*:\s*(?<rest>.+)$/iu;
const LABEL_WITHOUT_COLON =
  /^(?<label>date|published(?: on)?|posted(?: on)?|(?:last )?updated(?: on)?|first published(?: on)?)\s+(?<rest>.+)$/iu;
/** "Published: 6 November 2023 | Updated: 7 November 2023" */
const NEXT = /\s*[|•·;]\s*|,?\s+\(?(?=(?:last )?updated\b)/iu;

export interface DateLine {
  readonly written: string;
  /** The line tells of a later change: a line that tells of the first day counts before it. */
  readonly isUpdate: boolean;
  /** The line says what it is, so that a date that is none is a slip. */
  readonly isLabelled: boolean;
}

/** What a line gives as the date of its article when it holds nothing else; undefined where it is no such line. */
export function dateLine(line: string, order: DateOrder | undefined): DateLine | undefined {
  const labelled = LABEL.exec(line)?.groups;
  if (labelled && /\d/.test(labelled['rest']!))
    return { written: labelled['rest']!.split(NEXT)[0]!, isUpdate: isUpdate(labelled['label']!), isLabelled: true };
  const groups = LABEL_WITHOUT_COLON.exec(line)?.groups;
  const written = groups ? groups['rest']!.split(NEXT)[0]! : line;
  if (!/\d{4}/.test(written) || /^\d+$/.test(written)) return undefined;
  const date = ownDate(written, order);
  if (date.kind === 'problem' && date.problem === 'is not a date') return undefined;
  return { written, isUpdate: groups !== undefined && isUpdate(groups['label']!), isLabelled: false };
}

function isUpdate(label: string): boolean {
  return /updated|modified/i.test(label);
}
