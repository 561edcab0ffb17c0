import { closeSync, openSync, readFileSync, readSync, statSync } from 'node:fs';
import { basename } from 'node:path';
import type { AnnotationRecord } from '../pipeline/annotations/annotation.ts';
import { jsonLines } from '../pipeline/readers/json-lines.ts';
import { json } from '../pipeline/readers/json.ts';
import { Failure, reasonOf } from './failure.ts';
import { lineParts } from './line-parts.ts';

/** A file of lines is read in parts of about this size, so that it is never held whole. */
const PART_BYTES = 64_000_000;
const MOST_LINE_BYTES = 400_000_000;
/** A list in brackets has to be read at once. */
const MOST_LIST_BYTES = 500_000_000;

/** Whoever misspelt a file need not wait for the articles to hear of it. @throws Failure when one is not there */
export function checkAnnotations(files: readonly string[]): void {
  for (const file of files) {
    try {
      if (statSync(file).isDirectory()) throw Object.assign(new Error(), { code: 'EISDIR' });
    } catch (cause) {
      throw cannotBeRead(file, cause);
    }
  }
}

/**
 * The records of files of annotations, one after the other: lines, or a list in brackets, or one object over several lines.
 *
 * @throws Failure when a file cannot be read to its end
 */
export function* readAnnotations(files: readonly string[], partBytes: number = PART_BYTES): Iterable<AnnotationRecord> {
  for (const file of files) {
    try {
      yield* recordsOf(file, partBytes);
    } catch (cause) {
      throw cause instanceof Failure ? cause : cannotBeRead(file, cause);
    }
  }
}

function* recordsOf(file: string, partBytes: number): Iterable<AnnotationRecord> {
  const path = basename(file); // a page need not tell where on this machine it lies
  const { size } = statSync(file);
  const isList = firstCharacter(file) === '[';
  if (isList && size > MOST_LIST_BYTES)
    throw new Failure(
      `--annotations ${file}: the list has ${Math.round(size / 1e6)} MB; write one object a line, which may be any number`,
      1,
    );
  if (isList || (size <= partBytes && isOneObject(file))) {
    for (const part of json.split(path, decode(readFileSync(file)), {}))
      if (!('kind' in part)) yield { path, line: part.line, text: part.text };
    return;
  }
  for (const { bytes, linesBefore } of lineParts(file, partBytes, MOST_LINE_BYTES))
    for (const part of jsonLines.split(path, decode(bytes), {}))
      if (!('kind' in part)) yield { path, line: part.line + linesBefore, text: part.text };
}

/** Whether what begins on the first line ends on a later one. */
function isOneObject(file: string): boolean {
  const text = decode(readFileSync(file)).trim();
  const end = text.indexOf('\n');
  return end >= 0 && !isJson(text.slice(0, end)) && isJson(text);
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

function firstCharacter(file: string): string | undefined {
  const handle = openSync(file, 'r');
  try {
    const head = Buffer.alloc(4096);
    return decode(head.subarray(0, readSync(handle, head))).trimStart()[0];
  } finally {
    closeSync(handle);
  }
}

/** Without a byte order mark. */
function decode(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes);
}

function cannotBeRead(file: string, cause: unknown): Failure {
  return new Failure(`--annotations ${file}: cannot be read: ${reasonOf(cause)}; check the path`, 1, { cause });
}
