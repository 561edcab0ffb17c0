import type { Diagnostic } from '../../diagnostic.ts';
import type { Archive, ArchiveLimits, SourceFile } from '../format.ts';
import { joined } from '../inflate.ts';
import { ByteReader } from './byte-reader.ts';
import { httpAnswer, httpBody, inUtf8 } from './http-answer.ts';
import { notUnpacked, takeMember } from './take-member.ts';
import { isWarc, warcRecords, type WarcRecord } from './warc-records.ts';

/** A web archive: the pages that a crawler has fetched. When it did is no date of theirs. */
export const warc: Archive = {
  name: 'warc',
  label: 'web archive',
  endings: ['warc'],
  recognizes: isWarc,
  open: ({ path, bytes }, limits) => openWarc(path, [bytes], limits),
};

/** A head, and what may stand before the body of a page. */
const HEAD_BYTES = 65_536;
/** No page that is read as one article has more. */
const MOST_PAGE_BYTES = 20_000_000;

/**
 * The pages of a web archive, each under its address: `crawl.warc/example.org/news/flood.html`. Records that belong to others, as
 * requests do, are not counted; other files than pages are ignored.
 */
export async function* openWarc(
  archivePath: string,
  parts: Iterable<Uint8Array>,
  limits: ArchiveLimits,
): AsyncGenerator<SourceFile | Diagnostic> {
  const visits = new Visits(archivePath);
  for (const record of warcRecords(new ByteReader(parts))) {
    const url = (record.fields.get('warc-target-uri') ?? '').replace(/^<|>$/g, '');
    const kind = record.fields.get('warc-type') ?? '';
    if (!COUNTED.includes(kind) || !/^https?:/i.test(url)) continue;
    const path = visits.path(url, kind === 'conversion' ? 'txt' : 'html');
    const verdict = visits.isKnown(path, record) ? ignored(path, 'the same page as at another visit') : takeMember(path, 0, limits);
    if (verdict) yield verdict;
    else yield* pageOf(record, kind, url, path, visits, limits);
  }
}

/** Of the kinds of records, those that hold a page; conversions are the text of one. */
const COUNTED = ['response', 'resource', 'conversion', 'revisit'];

async function* pageOf(
  record: WarcRecord,
  kind: string,
  url: string,
  path: string,
  visits: Visits,
  limits: ArchiveLimits,
): AsyncGenerator<SourceFile | Diagnostic> {
  if (kind === 'revisit') return yield ignored(path, 'the same page as at another visit');
  const head = record.read(HEAD_BYTES);
  if (head.length < Math.min(HEAD_BYTES, record.bytes)) return; // cut off: said of the archive, next
  const answer = kind === 'response' ? httpAnswer(head) : { status: 200, fields: record.fields, bodyAt: 0 };
  if (!answer) return yield ignored(path, 'an answer without a head, no page');
  if (answer.status !== 200) return yield ignored(path, `an answer of status ${answer.status}, no page`);
  const contentType = answer.fields.get('content-type') ?? '';
  const isPage = kind === 'conversion' ? /^text\/plain/i : /^(?:text\/html|application\/xhtml\+xml)/i;
  if (!isPage.test(contentType.trim())) return yield ignored(path, `of a web archive, pages are read and not ${shown(contentType)}`);
  if (record.bytes > MOST_PAGE_BYTES) {
    const message = `the page has ${Math.ceil(record.bytes / 1e6)} MB, and at most ${MOST_PAGE_BYTES / 1e6} MB are read`;
    return yield { kind: 'rejected', path, message, cure: 'save the text of its article as .txt' };
  }
  const whole = joined([head, record.read(MOST_PAGE_BYTES)]);
  if (whole.length < record.bytes) return;
  let bytes: Uint8Array;
  try {
    bytes = inUtf8(await httpBody(whole.subarray(answer.bodyAt), kind === 'response' ? answer.fields : new Map()), contentType);
  } catch (error) {
    return yield notUnpacked(path, error);
  }
  limits.bytesLeft -= bytes.length;
  if (record.fields.has('warc-truncated')) yield { kind: 'note', path, message: 'the crawler did not keep the end of the page' };
  yield { path: visits.newPath(path), bytes, url };
}

/** Pages by their paths: an address may have been visited several times. */
class Visits {
  readonly #counts = new Map<string, number>();
  readonly #known = new Set<string>();

  constructor(readonly archivePath: string) {}

  /** The address as a path; its ending gives way to that by which it is read, so that both are one. */
  path(url: string, ending: 'html' | 'txt'): string {
    const [, address = '', query = ''] = /^https?:\/\/([^?#]*)(\?[^#]*)?/i.exec(url) ?? [];
    const parts = `${plain(address)}${address.endsWith('/') || !address.includes('/') ? '/index' : ''}${plain(query)}`
      .split('/')
      .filter((part) => !['', '.', '..'].includes(part));
    const path = parts.join('/').slice(0, 500);
    return `${this.archivePath}/${path.replace(/\.(?:x?html?|txt)$/i, '')}.${ending}`;
  }

  /** Whether a page of the same bytes has been there; the archive says it by a checksum. */
  isKnown(path: string, { fields }: WarcRecord): boolean {
    const digest = fields.get('warc-payload-digest');
    if (digest === undefined || fields.get('warc-type') === 'revisit') return false;
    const key = `${digest} ${path}`;
    const isKnown = this.#known.has(key);
    this.#known.add(key);
    return isKnown;
  }

  /** The path, with a number from the second visit on. */
  newPath(path: string): string {
    const count = (this.#counts.get(path) ?? 0) + 1;
    this.#counts.set(path, count);
    return count === 1 ? path : path.replace(/(?=\.[a-z]+$)/, ` (${count})`);
  }
}

/** Without percent signs where they stand for UTF-8, and without controls. */
function plain(address: string): string {
  let text = address;
  try {
    text = decodeURIComponent(address);
  } catch {
    // as it is
  }
  return text.replaceAll(/\p{Cc}/gu, '');
}

function ignored(path: string, message: string): Diagnostic {
  return { kind: 'ignored', path, message };
}

function shown(contentType: string): string {
  return /^[\w./+-]{1,80}/.exec(contentType.trim())?.[0] ?? 'what has no kind';
}
