import { closingQuote } from '../closing-quote.ts';

/** A context may be a list, or an object of prefixes; what names schema.org stands near its beginning. */
const LONGEST_CONTEXT = 2000;

/** Whether a text is JSON of which the first object says by its `@context`, wherever that stands in it, that it speaks schema.org. */
export function hasSchemaContext(text: string): boolean {
  const start = /^\s*(?:\[\s*)?\{/.exec(text.slice(0, 10_000))?.[0].length;
  if (start === undefined) return false;
  let depth = 1;
  const marks = /["[\]{}]/g;
  marks.lastIndex = start;
  for (let mark = marks.exec(text); mark; mark = marks.exec(text)) {
    if (mark[0] !== '"') depth += mark[0] === '[' || mark[0] === '{' ? 1 : -1;
    else {
      const end = closingQuote(text, mark.index);
      if (end < 0) return false;
      const isContext = depth === 1 && text.slice(mark.index + 1, end) === '@context';
      const value = isContext ? /^\s*:\s*("[^"]*"|\[[^\]]*\]|\{[^}]*\})/.exec(text.slice(end + 1, end + LONGEST_CONTEXT))?.[1] : undefined;
      if (value !== undefined) return /\bschema\.org\b/.test(value);
      marks.lastIndex = end + 1;
    }
    if (depth === 0) return false;
  }
  return false;
}
