/** Views that can stand alone in another page. */
export const EMBEDDED_VIEWS = ['timeline', 'network', 'article'] as const;
export type EmbeddedView = (typeof EMBEDDED_VIEWS)[number];

/** The view that an address asks for by `?embed=…`; undefined for the whole page, also where it names no view. */
export function embeddedView(search: string): EmbeddedView | undefined {
  const asked = new URLSearchParams(search).get('embed');
  return EMBEDDED_VIEWS.find((view) => view === asked);
}
