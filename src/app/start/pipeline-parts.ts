import { fromBase64 } from '../../schema/base64.ts';
import { pageBlock } from '../data/page-block.ts';
import { start as words } from '../words/start.ts';

/** What a page needs to build another: delivered with it, and not touched before it is wanted. */
export interface PipelineParts {
  /** The worker's script. */
  readonly worker: string;
  /** The recogniser's weights. */
  readonly weights: Uint8Array;
  /** The page without a corpus. */
  readonly shell: string;
}

/** As they are delivered: `weights` packed with gzip, as base64; of `shell`, what stands around this page's own scripts and styles. */
interface DeliveredParts {
  readonly worker: string;
  readonly weights: string;
  readonly shell: readonly string[];
}

/** Where the parts are: a block of the page, or a script beside it, by its address. */
export interface StartNote {
  readonly pipeline?: string;
}

/** @throws Error when they are not there, or the browser cannot unpack them */
export async function loadPipeline(page: Document, { pipeline }: StartNote): Promise<PipelineParts> {
  if (typeof DecompressionStream === 'undefined') throw new Error(words.tooOld);
  const delivered =
    pipeline === undefined
      ? (JSON.parse(await pageBlock(page, '#dateline-pipeline')) as DeliveredParts)
      : await besideThePage(page, pipeline);
  return {
    worker: delivered.worker,
    weights: new Uint8Array(await unpacked(delivered.weights).arrayBuffer()),
    shell: shellOf(page, delivered.shell),
  };
}

/** The shell that this page was laid out of: its scripts and styles are the page's, in their order. */
function shellOf(page: Document, around: readonly string[]): string {
  const contents = [...page.querySelectorAll('script:not([src], [type]), style')].map(({ textContent }) => textContent);
  return around.map((piece, i) => (i === 0 ? piece : `${contents[i - 1]}${piece}`)).join('');
}

/** A script, since a page that is opened by double click may fetch nothing, not even what lies beside it. */
function besideThePage(page: Document, address: string): Promise<DeliveredParts> {
  return new Promise((found, failed) => {
    const script = page.createElement('script');
    script.src = address;
    script.onload = () => {
      script.remove();
      found((globalThis as unknown as { datelinePipeline: DeliveredParts }).datelinePipeline);
    };
    script.onerror = () => failed(new Error(words.cannotLoad(address)));
    page.head.append(script);
  });
}

function unpacked(base64: string): Response {
  const bytes = fromBase64(base64.replace(/=+$/, '')) as Uint8Array<ArrayBuffer>;
  return new Response(new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip')));
}
