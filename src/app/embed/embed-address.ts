import type { EmbeddedView } from './embedded-view.ts';

/** The address with one view asked for instead of the page, or, without a view, the page instead of one view. */
export function embedAddress(address: string, view: EmbeddedView | undefined): string {
  const url = new URL(address);
  if (view) url.searchParams.set('embed', view);
  else url.searchParams.delete('embed');
  return url.href;
}

/** How high a frame has to be for its view to be seen whole, in px. */
const HEIGHTS: Readonly<Record<EmbeddedView, number>> = { timeline: 320, network: 560, article: 640 };

/** What another page is given to show the view: as wide as there is room. */
export function embedCode(address: string, view: EmbeddedView, title: string): string {
  const attributes = { src: embedAddress(address, view), title: `${title}: ${view}`, width: '100%', height: String(HEIGHTS[view]) };
  const written = Object.entries(attributes).map(([name, value]) => `${name}="${escapeAttribute(value)}"`);
  return `<iframe ${written.join(' ')} style="border: 0" loading="lazy" allow="clipboard-write"></iframe>`;
}

function escapeAttribute(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
}
