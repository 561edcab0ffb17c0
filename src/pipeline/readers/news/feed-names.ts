import type { XmlNames } from '../xml/xml-names.ts';

const NAMESPACES: Readonly<Record<string, string>> = {
  'http://purl.org/rss/1.0/': '',
  'http://my.netscape.com/rdf/simple/0.9/': '',
  'http://channel.netscape.com/rdf/simple/0.9/': '',
  'http://backend.userland.com/rss2': '',
  'http://www.w3.org/1999/02/22-rdf-syntax-ns#': 'rdf',
  'http://www.w3.org/2005/Atom': 'atom',
  'http://purl.org/atom/ns#': 'atom',
  'http://purl.org/rss/1.0/modules/content/': 'content',
  'http://purl.org/dc/elements/1.1/': 'dc',
  'http://purl.org/dc/terms/': 'dcterms',
  'http://rssnamespace.org/feedburner/ext/1.0': 'feedburner',
  'http://www.w3.org/1999/xhtml': 'xhtml',
};

/** The vocabularies of RSS, Atom and WordPress, by the prefixes that they usually have. */
export const feedNames: XmlNames = (namespace) =>
  isWordPress(namespace) ? 'wp' : Object.hasOwn(NAMESPACES, namespace) ? NAMESPACES[namespace] : undefined;

/** `http://wordpress.org/export/1.2/`, of any version; below it stands the one for summaries. */
export function isWordPress(namespace: string): boolean {
  return /^https?:\/\/wordpress\.org\/export\/[\d.]+\/$/.test(namespace);
}
