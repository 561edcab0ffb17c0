import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { namedIn } from '../../scripts/case/count.ts';
import type { TruthArticle } from '../../scripts/case/make-truth.ts';
import { readTruth } from '../../scripts/evaluate/read-truth.ts';

interface Finding<Counted> {
  readonly entities: readonly string[];
  readonly passages: readonly string[];
  readonly counted: Counted;
}
export interface Counted {
  readonly article: string;
  readonly entity: string;
  readonly articles: number;
}

/** What is true of the Lowgate case: made from its marked source, and never from what Dateline finds in it. */
const folder = join(import.meta.dirname, '../corpora/lowgate.truth');
const json = <T>(file: string) => JSON.parse(readFileSync(join(folder, file), 'utf8')) as T;

const truth = readTruth(folder);
const entities = json<readonly { readonly id: string; readonly name: string }[]>('entities.json');
const findings = json<readonly ({ readonly id: string } & Finding<unknown>)[]>('findings.json');
export const { articles } = truth;

export const nameOf = (id: string) => entities.find((entity) => entity.id === id)!.name;
export const passage = (id: string) => truth.passages.find((each) => each.id === id)!;
export const finding = <Counted>(id: string) => findings.find((each) => each.id === id) as Finding<Counted>;
export const naming = (...ids: readonly string[]) => articles.filter((article) => ids.every((id) => namedIn(article).has(id)));

/** Texts among articles; copies of one are one. */
export const independent = (among: readonly TruthArticle[]) =>
  new Set(among.map(({ id }) => truth.copies.texts.find((text) => text.includes(id))?.[0] ?? id)).size;

/** The passages that the truth names for the tie of two. */
export const passagesOfTie = (a: string, b: string) =>
  truth.ties.find((tie) => [tie.a, tie.b].sort().join() === [a, b].sort().join())!.passages.map(passage);

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** "2022-06-20" → "20 Jun 2022" */
export function dayWords(iso: string): string {
  const [year, month, day] = iso.split('-').map(Number) as [number, number, number];
  return `${day} ${MONTHS[month - 1]} ${year}`;
}
