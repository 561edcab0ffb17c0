import { pageBlock } from './page-block.ts';

/** Where the page's data comes from: blocks of the page itself, files beside it, or a server that watches the articles. */
export interface BundleSource {
  /** The manifest, not yet checked. */
  manifest(): Promise<unknown>;
  /** One shard of article texts, not yet checked. */
  shard(name: string, file: string | undefined): Promise<unknown>;
  /** The search index, not yet checked. */
  search(file: string | undefined): Promise<unknown>;
  /** Calls back whenever the manifest has changed; only a live source ever does. */
  watch?(changed: () => void): void;
}

/** What a page in parts carries instead of a manifest: the address of its data, relative to itself. */
interface SourceNote {
  readonly manifest: string;
  /** Address of server-sent events, one whenever the articles have changed. */
  readonly events?: string;
}

/** The source that this page was built with. @throws Error when the page carries neither data nor an address of any */
export function findSource(page: Document): BundleSource {
  if (page.getElementById('dateline-manifest')) return embeddedSource(page);
  const note = page.getElementById('dateline-source')?.textContent;
  if (!note) throw new Error('This page carries no data. Build it with “dateline build”, which lays the articles into it.');
  return fetchedSource(JSON.parse(note) as SourceNote, page.location.protocol);
}

function embeddedSource(page: Document): BundleSource {
  const read = async (selector: string) => JSON.parse(await pageBlock(page, selector)) as unknown;
  return {
    manifest: () => read('#dateline-manifest'),
    search: () => read('#dateline-search'),
    shard: (name) => read(`script[data-shard="${CSS.escape(name)}"]`),
  };
}

function fetchedSource(note: SourceNote, protocol: string): BundleSource {
  if (protocol === 'file:')
    throw new Error(
      'This page is too large for one file and needs a web server: run “dateline serve” on your articles, or put this folder on any web server.',
    );
  const load = async (address: string) => {
    const response = await fetch(address).catch((cause: unknown) => {
      throw new Error(`“${address}” cannot be reached. Is the server still running?`, { cause });
    });
    if (!response.ok)
      throw new Error(`“${address}” should lie beside this page (the server answers ${response.status}). Copy the whole folder.`);
    return (await response.json()) as unknown;
  };
  const { events } = note;
  return {
    manifest: () => load(note.manifest),
    search: (file) => load(file ?? 'data/search.json'),
    shard: (name, file) => load(file ?? `data/${name}.json`),
    ...(events === undefined ? {} : { watch: (changed: () => void) => new EventSource(events).addEventListener('changed', changed) }),
  };
}
