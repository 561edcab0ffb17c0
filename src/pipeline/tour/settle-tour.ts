import { BUNDLE_VERSION } from '../../schema/bundle-version.ts';
import type { Tour } from '../../schema/tour.ts';
import type { Network } from '../cooccurrence/network.ts';
import type { Diagnostic } from '../diagnostic.ts';
import type { WrittenTour } from '../settings/settings.ts';
import { entityFinder } from './named-entity.ts';
import { settleView, type Known } from './settle-view.ts';

/**
 * The tour as the page goes through it, with every view as this corpus has it. A part of a view that names what is not there is left
 * out and told; the step keeps its text and the rest of its view.
 */
export function settleTour(written: WrittenTour, { entities, articles }: Network): { tour: Tour; notes: readonly Diagnostic[] } {
  const known: Known = {
    findEntity: entityFinder(entities),
    articles: new Set(articles.map(({ article }) => article.id)),
    outlets: new Set(articles.flatMap(({ article }) => article.source ?? [])),
  };
  const notes: Diagnostic[] = [];
  const steps = written.steps.map(({ heading, text, view: writtenView, number, path, line }) => {
    const { view, misfits } = settleView(writtenView, known);
    for (const { message, cure } of misfits)
      notes.push({ kind: 'note', path, line, message: `step ${number}, view: ${message}; it is left out`, cure });
    return { ...(heading === undefined ? {} : { heading }), text, view };
  });
  const { title, language } = written;
  return { tour: { format: 'dateline-tour', version: BUNDLE_VERSION, title, language, steps }, notes };
}
