import { ownDate } from '../text/own-date.ts';
import type { Config } from '../config.ts';
import type { PageDocument } from './parse-page.ts';
import { isArticle, isObject, nameOf, type JsonObject } from './schema-org.ts';

/** What a page says of itself outside its text. */
export interface PageMetadata {
  readonly title?: string;
  /** As the page has it; the first of its dates that is one, else the first. */
  readonly date?: string;
  readonly source?: string;
  readonly url?: string;
  readonly author?: string;
  readonly language?: string;
  /** The article as a JSON-LD block repeats it, for pages whose own markup holds none. */
  readonly body?: string;
}

const DATE_METAS = [
  'article:published_time',
  'article:published',
  'og:published_time',
  'datepublished',
  'date',
  'dc.date',
  'dc.date.issued',
  'dcterms.created',
  'dcterms.date',
  'parsely-pub-date',
  'sailthru.date',
  'pubdate',
  'publishdate',
  'publish-date',
];

/** JSON-LD before `<meta>` before the markup: the more a place is made for machines, the likelier it is whole. */
export function pageMetadata(document: PageDocument, html: string, config: Config): PageMetadata {
  const article = jsonLdArticle(document);
  const meta = metaValues(document);
  const first = (...values: (string | undefined)[]) => values.find((value) => value !== undefined && value.trim() !== '')?.trim();
  const link = [
    document.querySelector('link[rel="canonical"]')?.getAttribute('href') ?? undefined,
    meta.get('og:url'),
    nameOf(article?.['url']),
    nameOf(article?.['mainEntityOfPage'], '@id'),
    /<!--\s*saved from url=\(\d+\)(\S+)/i.exec(html.slice(0, 4000))?.[1],
  ].find((address) => address !== undefined && /^https?:\/\//i.test(address.trim()));
  const dates = [
    nameOf(article?.['datePublished']),
    ...DATE_METAS.map((name) => meta.get(name)),
    ...[...document.querySelectorAll('time[datetime]')].map((time) => time.getAttribute('datetime') ?? undefined),
  ].filter((date) => date !== undefined && date.trim() !== '');
  const authorMeta = first(meta.get('author'), meta.get('article:author'), meta.get('parsely-author'));
  return withoutAbsent({
    title: first(nameOf(article?.['headline']), meta.get('og:title'), document.querySelector('title')?.textContent ?? undefined),
    date: dates.find((date) => ownDate(date!, config.dateOrder).kind === 'date') ?? dates[0],
    source: first(nameOf(article?.['publisher']), meta.get('og:site_name'), meta.get('application-name'), hostOf(link)),
    url: link?.trim(),
    author: first(nameOf(article?.['author']), authorMeta && /^https?:/.test(authorMeta) ? undefined : authorMeta),
    language: first(document.documentElement.getAttribute('lang') ?? undefined, nameOf(article?.['inLanguage']), meta.get('og:locale')),
    body: nameOf(article?.['articleBody']),
  });
}

/** The first block of structured data that is an article, in a list or a graph too. */
function jsonLdArticle(document: PageDocument): JsonObject | undefined {
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
    let parsed: unknown;
    try {
      parsed = JSON.parse((script.textContent ?? '').replace(/^\s*(?:<!--|\/\/<!\[CDATA\[)|(?:-->|\/\/\]\]>)\s*$/g, ''));
    } catch {
      continue; // a page's broken block is no concern of its reader; the other places may still speak
    }
    const found = flatten(parsed).find(isArticle);
    if (found) return found;
  }
  return undefined;
}

function flatten(value: unknown): JsonObject[] {
  if (Array.isArray(value)) return value.flatMap(flatten);
  return isObject(value) ? [value, ...flatten(value['@graph'] ?? []), ...flatten(value['mainEntity'] ?? [])] : [];
}

/** `<meta>` by name, property or itemprop, in lower case; the first of a name counts. */
function metaValues(document: PageDocument): ReadonlyMap<string, string> {
  const values = new Map<string, string>();
  for (const meta of document.querySelectorAll('meta')) {
    const content = meta.getAttribute('content');
    for (const attribute of ['property', 'name', 'itemprop']) {
      const name = meta.getAttribute(attribute)?.trim().toLowerCase();
      if (name && content?.trim() && !values.has(name)) values.set(name, content);
    }
  }
  return values;
}

export function hostOf(address: string | undefined): string | undefined {
  return address === undefined ? undefined : /^https?:\/\/(?:www\.)?([^/:?#\s]+)/i.exec(address.trim())?.[1];
}

function withoutAbsent(metadata: { [K in keyof PageMetadata]: PageMetadata[K] | undefined }): PageMetadata {
  return Object.fromEntries(Object.entries(metadata).filter(([, value]) => value !== undefined)) as PageMetadata;
}
