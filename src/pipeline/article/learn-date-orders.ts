import type { Diagnostic } from '../diagnostic.ts';
import { excerpt } from '../excerpt.ts';
import { soleOrder, type DateOrder, type ShownOrders } from '../text/figure-order.ts';

/** What one article shows of how dates in figures are to be read; absent where it has none. */
export interface FigureDates {
  /** In the date that the article gives as its own. */
  readonly own?: ShownOrders;
  /** In its running text. */
  readonly text?: ShownOrders;
  readonly outlet?: string;
}

/** How dates in figures are read in an article that does not show it itself. */
export interface DateOrders {
  readonly own?: DateOrder;
  readonly text?: DateOrder;
}

export interface ShowingArticle {
  /** The file it came from, which may hold others, as the reader of a verdict knows it. */
  readonly path: string;
  readonly figures: FigureDates;
}

export interface Learned {
  /** By place in the list of articles; undefined where there is nothing to read again. */
  readonly orders: readonly (DateOrders | undefined)[];
  readonly notes: readonly Diagnostic[];
}

type Kind = 'own' | 'text';

/** A file or an outlet: what its articles show together. */
interface Circle {
  readonly kind: 'file' | 'outlet';
  readonly name: string;
  readonly own: Tally;
  readonly text: Tally;
}

interface Tally {
  mdy: number;
  dmy: number;
}

/** What was decided for the same reason, so that it is told once. */
interface Decision {
  readonly kind: Kind;
  readonly order?: DateOrder;
  readonly shownBy?: Circle;
  /** Of `shownBy`, what the decision rests on. */
  readonly shown?: Readonly<Tally>;
}

/**
 * Reads the dates in figures that could be two days (11/6/2023) by those of the same file or outlet that can only be one
 * (25/6/2023). A file's own fields are written by whoever made the file, a text by its outlet, so these are asked first; where
 * they have nothing to say the others are. Those that contradict each other decide nothing.
 */
export function learnDateOrders(articles: readonly ShowingArticle[]): Learned {
  const circles = new Map<string, Circle>();
  const circleOf = (kind: Circle['kind'], name: string): Circle => {
    const key = `${kind} ${name}`;
    let circle = circles.get(key);
    if (!circle) circles.set(key, (circle = { kind, name, own: { mdy: 0, dmy: 0 }, text: { mdy: 0, dmy: 0 } }));
    return circle;
  };
  const around = ({ path, figures }: ShowingArticle) => ({
    file: circleOf('file', path),
    ...(figures.outlet === undefined ? {} : { outlet: circleOf('outlet', figures.outlet) }),
  });
  for (const article of articles)
    for (const circle of Object.values(around(article)))
      for (const kind of ['own', 'text'] as const) {
        circle[kind].mdy += article.figures[kind]?.mdy ?? 0;
        circle[kind].dmy += article.figures[kind]?.dmy ?? 0;
      }

  const told = new Map<string, Told>();
  const orders = articles.map((article): DateOrders | undefined => {
    const { file, outlet } = around(article);
    const decided: { own?: DateOrder; text?: DateOrder } = {};
    for (const kind of ['own', 'text'] as const) {
      const shown = article.figures[kind];
      if (!shown?.unclear || (kind === 'text' && soleOrder(shown))) continue;
      const inside = kind === 'text' && shown.mdy + shown.dmy > 0;
      const decision = inside ? { kind, shownBy: file, shown } : decide(kind, file, outlet);
      if (decision.order) decided[kind] = decision.order;
      remember(told, article, decision, outlet ?? file, shown);
    }
    return decided.own || decided.text ? decided : undefined;
  });
  return { orders, notes: [...told.values()].flatMap(noteOf) };
}

function decide(kind: Kind, file: Circle, outlet: Circle | undefined): Decision {
  const other = kind === 'own' ? 'text' : 'own';
  const asked = kind === 'own' ? [file, outlet] : [outlet, file];
  for (const [circle, shownIn] of [...asked.map((one) => [one, kind] as const), ...asked.map((one) => [one, other] as const)]) {
    const shown = circle?.[shownIn];
    if (!circle || !shown || shown.mdy + shown.dmy === 0) continue;
    const order = soleOrder(shown);
    return { kind, shownBy: circle, shown, ...(order ? { order } : {}) };
  }
  return { kind };
}

interface Told {
  readonly path: string;
  readonly decision: Decision;
  readonly where: Circle;
  readonly example: string;
  count: number;
}

function remember(told: Map<string, Told>, { path }: ShowingArticle, decision: Decision, where: Circle, shown: ShownOrders): void {
  const { kind, order = '', shownBy } = decision;
  // An article of its own without a date is a verdict of its own.
  if (kind === 'own' && !order) return;
  const circle = shownBy ?? where;
  const key = [kind, order, circle.kind, circle.name].join(' ');
  const before = told.get(key);
  const count = kind === 'own' ? 1 : shown.unclear;
  if (before) before.count += count;
  else told.set(key, { path, decision, where: circle, example: shown.example ?? '', count });
}

function noteOf({ path, decision: { kind, order, shown }, where, example, count }: Told): Diagnostic {
  const dates = `${count} ${count === 1 ? 'date' : 'dates'} like “${excerpt(example, 20)}”${kind === 'own' ? '' : ' in running text'}`;
  const place = where.kind === 'file' ? 'this file' : `the outlet “${excerpt(where.name)}”`;
  if (order) {
    const others = shown![order];
    const message = `${dates} ${count === 1 ? 'is' : 'are'} read with the ${order === 'mdy' ? 'month' : 'day'} first, as ${others} other${others === 1 ? '' : 's'} of ${place} ${others === 1 ? 'shows' : 'show'}`;
    return { kind: 'note', path, message, cure: `if that is wrong, say --date-order ${order === 'mdy' ? 'dmy' : 'mdy'}` };
  }
  const why = shown ? `, since in ${place} ${shown.mdy} put the month first and ${shown.dmy} the day` : ` (${place})`;
  const message = `${dates} could be two days and ${count === 1 ? 'is' : 'are'} left out${why}`;
  return { kind: 'note', path, message, cure: 'say which with --date-order mdy or --date-order dmy' };
}
