import type { Explorer } from './explorer.svelte.ts';

/**
 * Keeps the address bar and the explorer in step. What was selected or opened becomes an entry of the history, so that "back"
 * undoes it, and so does what the network is made to show; how a view is set otherwise only changes the entry. A gesture is written at its end.
 * In a frame nothing becomes an entry: "back" belongs to the page around it.
 */
export function keepAddress(explorer: () => Explorer): void {
  let { clauses, trail, changes } = explorer();
  let written = location.hash.replace(/^#/, '');

  $effect(() => {
    const page = explorer();
    if (page.isMoving || page.address === written) return;
    const isOnlyView = clauses === page.clauses && trail === page.trail && changes === page.changes;
    const url = page.address ? `#${page.address}` : location.pathname + location.search;
    if (isOnlyView || window.parent !== window) history.replaceState(null, '', url);
    else history.pushState(null, '', url);
    written = page.address;
    clauses = page.clauses;
    trail = page.trail;
    changes = page.changes;
  });

  $effect(() => {
    // "hashchange" also comes where somebody edits the address by hand; "popstate" comes first and is enough for both.
    const onpopstate = () => {
      const page = explorer();
      written = location.hash.replace(/^#/, '');
      page.restore(written);
      clauses = page.clauses;
      trail = page.trail;
      changes = page.changes;
    };
    window.addEventListener('popstate', onpopstate);
    return () => window.removeEventListener('popstate', onpopstate);
  });
}
