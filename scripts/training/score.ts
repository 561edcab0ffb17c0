import type { TokenName as Name } from '../../src/pipeline/entities/even-name.ts';

interface Score {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}
type Scores = Readonly<Record<'all' | 'person' | 'organization' | 'place', Score>>;

/** Exact span and type, in per cent; names of other things are left out on both sides. */
export function score(
  documents: readonly { readonly gold: readonly (readonly Name[])[]; readonly found: readonly (readonly Name[])[] }[],
): Scores {
  const sums = { all: [0, 0, 0], person: [0, 0, 0], organization: [0, 0, 0], place: [0, 0, 0] };
  const count = (kind: Name['kind'], column: number) => {
    if (kind === 'misc') return;
    sums.all[column]! += 1;
    sums[kind][column]! += 1;
  };
  for (const { gold, found } of documents)
    gold.forEach((names, line) => {
      const right = new Set(names.map(keyOf));
      for (const name of names) count(name.kind, 2);
      for (const name of found[line]!) {
        count(name.kind, 1);
        if (right.has(keyOf(name))) count(name.kind, 0);
      }
    });
  return { all: ratio(sums.all), person: ratio(sums.person), organization: ratio(sums.organization), place: ratio(sums.place) };
}

const keyOf = ({ first, last, kind }: Name) => `${first} ${last} ${kind}`;

function ratio([both, found, gold]: number[]): Score {
  const round = (value: number) => Math.round(1000 * value) / 10;
  const precision = both! / (found || 1)!;
  const recall = both! / (gold || 1)!;
  return { precision: round(precision), recall: round(recall), f1: round((2 * precision * recall) / (precision + recall || 1)) };
}
