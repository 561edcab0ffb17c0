import type { Diagnostic } from '../diagnostic.ts';
import type { Clusters } from './cluster.ts';
import type { ArticleNames } from './read-names.ts';
import { meantBy, type Settled } from './settle-names.ts';
import type { Split } from './understand-corrections.ts';

/** Applies the corrections that say of an article, or of one mention, that somebody else is meant; remembers which never fitted. */
export class SplitMentions {
  readonly #byArticle = new Map<string, Split[]>();
  readonly #fitted = new Map<Split, Set<string>>();

  constructor(
    readonly splits: readonly Split[],
    readonly clusters: Clusters,
  ) {
    for (const split of splits) {
      this.#fitted.set(split, new Set());
      for (const id of new Set([...split.articles, ...split.mentions.map(({ article }) => article)])) {
        const ofArticle = this.#byArticle.get(id);
        if (ofArticle) ofArticle.push(split);
        else this.#byArticle.set(id, [split]);
      }
    }
  }

  /** The name that each mention of an article stands for, by index. */
  apply({ analyzed: { article, titleMentions, mentions }, forms }: ArticleNames, settled: Settled): Int32Array {
    const targets = Int32Array.from(forms, (form) => meantBy(form, settled));
    for (const split of this.#byArticle.get(article.id) ?? []) {
      const root = this.clusters.find(split.name);
      const places = split.mentions.filter((place) => place.article === article.id);
      for (let i = 0; i < targets.length; i++) {
        if (this.clusters.find(targets[i]!) !== root) continue;
        const inTitle = i < titleMentions.length;
        const { start, end } = inTitle ? titleMentions[i]! : mentions[i - titleMentions.length]!;
        const text = (inTitle ? (article.title ?? '') : article.text).slice(start, end);
        const place = places.find(
          (place) => place.start === start && place.end === end && (place.inTitle ?? false) === inTitle && (place.text ?? text) === text,
        );
        if (!place && !split.articles.has(article.id)) continue;
        targets[i] = split.to;
        this.#fitted.get(split)!.add(place ? placeKey(place) : article.id);
      }
    }
    return targets;
  }

  /** What fitted no mention: the article is gone, or has changed, or somebody else was meant all along. */
  unfit(): Diagnostic[] {
    return this.splits.flatMap((split) => {
      const { from, articles, mentions } = split;
      const fitted = this.#fitted.get(split)!;
      const missing = [
        ...[...articles].filter((id) => !fitted.has(id)).map((id) => `article “${id}”`),
        ...mentions.filter((place) => !fitted.has(placeKey(place))).map(({ article, start }) => `article “${article}” at ${start}`),
      ];
      if (missing.length === 0) return [];
      const more = missing.length > 1 ? ` and ${missing.length - 1} more` : '';
      return [
        {
          kind: 'note',
          path: from.path,
          line: from.line,
          message: `this split no longer fits ${missing[0]}${more}: no such mention is there`,
          cure: 'make the correction anew in the article as it is now, or remove it',
        },
      ];
    });
  }
}

const placeKey = ({ article, start, inTitle }: { readonly article: string; readonly start: number; readonly inTitle?: boolean }) =>
  `${article} ${inTitle ? 'title ' : ''}${start}`;
