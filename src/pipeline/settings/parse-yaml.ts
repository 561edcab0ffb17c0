import { isScalar, LineCounter, parseDocument, type Node } from 'yaml';
import type { Diagnostic } from '../diagnostic.ts';

/** A file of YAML, or of JSON, which is YAML, whose parts know their lines. */
export interface ParsedYaml {
  /** `null` for a file of nothing. */
  readonly contents: Node | null;
  readonly lineOf: (node: Node | null | undefined) => number;
}

/** @param cure what to do where it is neither */
export function parseYaml(path: string, source: string, what: 'YAML' | 'JSON', cure: string): ParsedYaml | Diagnostic {
  const lines = new LineCounter();
  const { errors, contents } = parseDocument(source.replace(/\r\n?/g, '\n'), { lineCounter: lines, prettyErrors: false });
  const error = errors[0];
  if (error) {
    const { line, col } = lines.linePos(error.pos[0]);
    return {
      kind: 'note',
      path,
      line: Math.max(1, line),
      message: `this is not ${what}, column ${Math.max(1, col)}: ${error.message.replace(/\s+/g, ' ')}; nothing of the file is used`,
      cure,
    };
  }
  return { contents, lineOf: (node) => Math.max(1, lines.linePos(node?.range?.[0] ?? 0).line) };
}

/** A word, a number or a date as it is written, without white space around it; undefined for anything else, and for nothing. */
export function wordOf(node: unknown): string | undefined {
  if (!isScalar(node) || node.value === null) return undefined;
  return (typeof node.value === 'string' ? node.value : (node.source ?? String(node.value))).trim() || undefined;
}
