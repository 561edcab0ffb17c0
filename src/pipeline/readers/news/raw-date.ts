import type { RawDate } from '../format.ts';
import { lineAt } from '../newlines.ts';
import type { XmlElement } from '../xml/xml-element.ts';

/**
 * A date that an element of an XML record gives.
 *
 * @param record the record's own text, which begins in `line` of its file
 */
export function xmlDate(text: string, element: XmlElement, record: string, line: number): RawDate {
  return { text, line: line + lineAt(record, element.offset) - 1, from: 'metadata', removal: 'remove the element' };
}
