import { texts } from '../words/texts.ts';
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
  if (!note) throw new Error(texts.noData);
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
  if (protocol === 'file:') throw new Error(texts.needsServer);
  const load = async (address: string) => {
    const response = await fetch(address).catch((cause: unknown) => {
      throw new Error(texts.unreachable(address), { cause });
    });
    if (!response.ok) throw new Error(texts.missing(address, response.status));
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
