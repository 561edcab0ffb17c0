import type { AnalyzedArticle } from '../../schema/article.ts';
import type { Correction } from '../../schema/corrections.ts';
import type { EntityType } from '../../schema/entity.ts';
import type { Mention } from '../../schema/mention.ts';
import { correctedNames } from '../../schema/correct/corrected-names.ts';
import { planCorrections, type Unfit } from '../../schema/correct/plan-corrections.ts';
import { ArticleCorrections, type MovedName } from '../../schema/correct/correct-article.ts';
import type { Diagnostic } from '../diagnostic.ts';
import { excerpt } from '../excerpt.ts';
import type { PlacedCorrection } from '../settings/settings.ts';
import { byWeight, type Described } from './describe-entities.ts';
import type { AliasReason } from './entity.ts';

type RowedMention = Mention & { readonly entity: number };

/** An article and whom each of its mentions names, the title's first. */
interface Corrected {
  readonly article: AnalyzedArticle;
  readonly rows: Int32Array;
}

/** Who is named where, by row of `described`, −1 for nobody. */
export interface Followed {
  readonly described: Described[];
  /** The articles with names that were missed, and whom each mention names, the title's first. */
  readonly corrected: readonly Corrected[];
  /** By row before corrections: the row that it counts as, −1 where it is hidden. */
  readonly rowOf: Int32Array;
  /** Pairs of rows that were said to be two. */
  readonly apart: readonly (readonly [number, number])[];
  readonly notes: readonly Diagnostic[];
}

/** What the corrections make of entities that are resolved: the very same that a page makes of them. */
export function followCorrections(
  described: readonly Described[],
  targets: readonly Int32Array[],
  read: readonly AnalyzedArticle[],
  placed: readonly PlacedCorrection[],
): Followed {
  if (placed.length === 0)
    return {
      described: [...described],
      corrected: read.map((article, i) => ({ article, rows: targets[i]! })),
      rowOf: Int32Array.from(described.keys()),
      apart: [],
      notes: [],
    };
  const plan = planCorrections(
    described,
    placed.map(({ correction }) => correction),
  );
  const typeOf = (row: number) => (described[row] ?? plan.created[row - described.length]!).type;
  const inTexts = new ArticleCorrections(plan);
  const moved: MovedName[] = [];
  const movedIn = new Map<string, string>(); // row and name → article
  const corrected = read.map((article, i): Corrected => {
    const rows = targets[i]!;
    const { titleMentions, mentions } = article;
    const withRow = (of: readonly Mention[], from: number) => of.map((mention, at) => ({ ...mention, entity: rows[from + at]! }));
    const done = inTexts.correct<RowedMention>(
      {
        ...article.article,
        ...article,
        titleMentions: withRow(titleMentions, 0),
        mentions: withRow(mentions, titleMentions.length),
      },
      ({ furniture, ...place }) => ({ ...place, type: typeOf(place.entity), p: 1, ...(furniture ? { furniture } : {}) }),
    );
    if (!done) return { article, rows };
    moved.push(...done.moved);
    for (const { to, name } of done.moved) movedIn.set(`${to} ${name}`, movedIn.get(`${to} ${name}`) ?? article.article.id);
    return {
      article: {
        ...article,
        furniture: done.furniture,
        ...(done.counted.length > 0 ? { counted: done.counted } : {}),
        titleMentions: done.titleMentions,
        mentions: done.mentions,
      },
      rows: Int32Array.from([...done.titleMentions, ...done.mentions], ({ entity }) => entity),
    };
  });

  const counted = countArticles(corrected, plan.under);
  const rows = correctedNames(described, plan, moved).flatMap(({ row, name, type, names, rows }) => {
    const uses = counted.get(row);
    if (!uses) return [];
    const own = described[row];
    const all = rows.flatMap((row) => described[row] ?? []);
    return [
      {
        row,
        described: {
          name,
          type,
          names,
          articles: uses.articles,
          firstId: uses.firstId,
          before: own ?? plan.created[row - described.length],
          made: own ? undefined : row - described.length,
          // One that a correction makes takes no id from those that are merged into it.
          otherNames: own ? [...new Set(all.flatMap((one) => [one.name, ...one.otherNames]))].filter((other) => other !== name) : [],
          reasons: reasonsOf(own, all, names, name, (name) => rows.map((row) => movedIn.get(`${row} ${name}`)).find(Boolean)),
          country: type === 'place' ? all.find(({ country }) => country !== undefined)?.country : undefined,
          listed: all.find(({ listed }) => listed !== undefined)?.listed,
        },
      },
    ];
  });
  rows.sort(({ described: a }, { described: b }) => byWeight(a, b));
  const place = new Map(rows.map(({ row }, at) => [row, at]));
  const rowOf = plan.under.map((root) => place.get(root) ?? -1);
  return {
    described: rows.map(({ described }) => described),
    corrected: corrected.map(({ article, rows }) => ({ article, rows: rows.map((row) => rowOf[row] ?? -1) })),
    rowOf,
    apart: plan.apart.map(([a, b]) => [rowOf[a]!, rowOf[b]!] as const),
    notes: [
      ...plan.unfit.map((unfit) => noteOf(unfit, placed[unfit.by]!)),
      ...[...inTexts.unfitted].flatMap(([by, missing]) => splitNote(missing, placed[by]!)),
      ...inTexts.notFound.map((by) => noteOf({ by, kind: 'nowhere' }, placed[by]!)),
      ...inTexts.linesNotFound.map((by) => noteOf({ by, kind: 'no-line' }, placed[by]!)),
    ],
  };
}

/** By row that counts: in how many articles, and the first of those that name it at all. */
function countArticles(corrected: readonly Corrected[], under: Int32Array) {
  const counted = new Map<number, { articles: number; lastId: string | undefined; readonly firstId: string }>();
  for (const { article: analyzed, rows } of corrected) {
    const { article, titleMentions, mentions } = analyzed;
    rows.forEach((row, at) => {
      const root = under[row]!;
      let uses = counted.get(root);
      if (!uses) counted.set(root, (uses = { articles: 0, lastId: undefined, firstId: article.id }));
      const { furniture } = at < titleMentions.length ? titleMentions[at]! : mentions[at - titleMentions.length]!;
      if (furniture || uses.lastId === article.id) return;
      uses.lastId = article.id;
      uses.articles++;
    });
  }
  return counted;
}

/** What the rules said of the names that it keeps; and that a correction brought the others. */
function reasonsOf(
  own: Described | undefined,
  all: readonly Described[],
  names: Described['names'],
  shown: string,
  movedIn: (name: string) => string | undefined,
): AliasReason[] {
  return names.flatMap(([name]): AliasReason[] => {
    if (name === shown) return [];
    const known = own?.reasons.find((reason) => reason.name === name);
    if (known) return [known];
    const isOwn = own?.names.some(([known]) => known === name);
    if (isOwn && own!.name === shown) return [];
    const article = movedIn(name) ?? all.find(({ names }) => names.some(([known]) => known === name))?.firstId;
    return article === undefined ? [] : [{ name, rule: 'corrected', article }];
  });
}

type Misfit = Unfit | { readonly by: number; readonly kind: 'nowhere' } | { readonly by: number; readonly kind: 'no-line' };

function noteOf(unfit: Misfit, { path, line, correction }: PlacedCorrection): Diagnostic {
  return { kind: 'note', path, line, ...wordsOf(unfit, correction) };
}

function wordsOf(unfit: Misfit, correction: Correction): { readonly message: string; readonly cure: string } {
  if (unfit.kind === 'apart')
    return { message: 'this merge contradicts another correction, which keeps two of its names apart', cure: 'remove one of the two' };
  if (unfit.kind === 'claimed')
    return { message: `“${unfit.name}” is given to two, and stands for neither`, cure: 'give it to one of them' };
  if (unfit.kind === 'nowhere') {
    const names = 'aliases' in correction ? [correction.entity.name, ...correction.aliases] : [];
    return {
      message: `${names.map((name) => `“${name}”`).join(' or ')} stands in no article, so this correction does nothing`,
      cure: 'check the spelling, or remove it',
    };
  }
  if (unfit.kind === 'no-line')
    return {
      message: `no article has “${excerpt('line' in correction ? correction.line : '', 60)}” as a grey line, so this correction does nothing`,
      cure: 'write a line as the page greys it, or remove the correction',
    };
  const { name, type } = unfit.entity;
  if (unfit.kind === 'nobody')
    return {
      message: `${type ? `no ${type}` : 'nobody'} is named “${name}” in these articles, so this correction does nothing`,
      cure: 'check the spelling, or remove it',
    };
  const [first] = unfit.types as [EntityType];
  if (unfit.types.length > 1)
    return {
      message: `“${name}” is ${unfit.types.join(' and ')} here, and the correction does not say which`,
      cure: `write {"name": "${name}", "type": "${first}"}`,
    };
  const others = [...new Set(unfit.names)].filter((other) => other !== name);
  return {
    message: `“${name}” is a name of ${unfit.names.length}${others.length > 0 ? ` (${others.join(', ')})` : ''} here, so this correction does nothing`,
    cure: 'write the name under which the page shows the one that is meant',
  };
}

function splitNote(missing: readonly string[], { path, line }: PlacedCorrection): Diagnostic[] {
  if (missing.length === 0) return [];
  const more = missing.length > 1 ? ` and ${missing.length - 1} more` : '';
  return [
    {
      kind: 'note',
      path,
      line,
      message: `this split no longer fits ${missing[0]}${more}: no such mention is there`,
      cure: 'make the correction anew in the article as it is now, or remove it',
    },
  ];
}
