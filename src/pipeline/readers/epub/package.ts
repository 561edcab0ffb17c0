import { walkXml } from '../walk-xml.ts';

/** What a book's package document says: of the book, and in which order its documents are read (EPUB 3.3, "Package document"). */
export interface BookPackage {
  readonly title?: string;
  readonly author?: string;
  readonly date?: string;
  readonly publisher?: string;
  readonly language?: string;
  /** Names in the archive, in reading order. */
  readonly spine: readonly SpineItem[];
}

export interface SpineItem {
  readonly name: string;
  /** The package itself says that it is no chapter: a cover, a list of contents, something beside the order. */
  readonly isAside: boolean;
}

const PREFIXES: Readonly<Record<string, string>> = {
  'http://www.idpf.org/2007/opf': '',
  'http://purl.org/dc/elements/1.1/': 'dc',
};
const ASIDE_GUIDES = /^(?:cover|toc|title-?page|copyright-page|colophon|index|loi|lot)$/i;
/** What a program writes where it knows nothing. */
const NOBODY = /^(?:calibre\b.*|unknown|unbekannt|n\/a|none)$/i;
const UNKNOWN_DATE = /^0\d{3}/;

/** @param base folder of the package document in the archive, with `/` behind it or empty */
export function readPackage(xml: Uint8Array, base: string): BookPackage {
  const items = new Map<string, { href: string; properties: string; type: string }>();
  const order: { id: string; isLinear: boolean }[] = [];
  const aside = new Set<string>();
  const said = new Map<string, string[]>();
  let open: string | undefined;
  let isDate = true;
  walkXml(xml, PREFIXES, {
    open(name, attributes) {
      open = name.startsWith('dc:') ? name.slice(3) : undefined;
      // EPUB 2 says which date it is; that of a change is none of the book's.
      isDate = !/modif|creation/i.test(attributes['opf:event'] ?? attributes['event'] ?? '');
      if (name === 'item' && attributes['id'] !== undefined)
        items.set(attributes['id'], {
          href: attributes['href'] ?? '',
          properties: attributes['properties'] ?? '',
          type: attributes['media-type'] ?? '',
        });
      else if (name === 'itemref') order.push({ id: attributes['idref'] ?? '', isLinear: attributes['linear'] !== 'no' });
      else if (name === 'reference' && ASIDE_GUIDES.test(attributes['type'] ?? '')) aside.add(nameIn(base, attributes['href'] ?? ''));
      if (open !== undefined && (open !== 'date' || isDate)) said.set(open, [...(said.get(open) ?? []), '']);
    },
    close() {
      open = undefined;
    },
    text(text) {
      const values = open === undefined || (open === 'date' && !isDate) ? undefined : said.get(open);
      if (values) values[values.length - 1] += text;
    },
  });
  const value = (name: string) =>
    said
      .get(name)
      ?.map((text) => text.replace(/\s+/g, ' ').trim())
      .find((text) => text && !NOBODY.test(text));
  const spine = order.flatMap(({ id, isLinear }): SpineItem[] => {
    const item = items.get(id);
    if (!item || !/html|xml/i.test(item.type || 'html')) return [];
    const name = nameIn(base, item.href);
    return [{ name, isAside: !isLinear || aside.has(name) || /(?:^|\s)(?:nav|cover-image|cover)(?:\s|$)/.test(item.properties) }];
  });
  const date = value('date');
  const facts = {
    title: value('title'),
    author: value('creator'),
    date: date && !UNKNOWN_DATE.test(date) ? date : undefined,
    publisher: value('publisher'),
    language: value('language'),
  };
  return { ...withoutAbsent(facts), spine };
}

/** The archive's name for an address in the package: relative, its escapes undone, without what follows `#`. */
export function nameIn(base: string, href: string): string {
  const path = href.replace(/[?#].*$/s, '');
  let name = path;
  try {
    name = decodeURIComponent(path);
  } catch {
    // a per cent sign that is one
  }
  const parts: string[] = [];
  for (const part of `${base}${name}`.split('/')) {
    if (part === '..') parts.pop();
    else if (part !== '.' && part !== '') parts.push(part);
  }
  return parts.join('/');
}

function withoutAbsent(facts: Readonly<Record<string, string | undefined>>): Record<string, string> {
  return Object.fromEntries(Object.entries(facts).flatMap(([key, value]) => (value === undefined ? [] : [[key, value]])));
}
