import { readFileSync } from 'node:fs';
import { namedIn } from '../../scripts/case/count.ts';
import type { TruthArticle } from '../../scripts/case/make-truth.ts';

/** What is true of the Lowgate case: made from its marked source, and never from what Dateline finds in it. */
const read = (file: string) => readFileSync(new URL(`../corpora/lowgate.truth/${file}`, import.meta.url), 'utf8');
const json = <T>(file: string) => JSON.parse(read(file)) as T;

interface Passage {
  readonly id: string;
  readonly article: string;
  readonly text: string;
}
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

const entities = json<readonly { readonly id: string; readonly name: string }[]>('entities.json');
const texts = json<{ readonly texts: readonly (readonly string[])[] }>('copies.json').texts;
const passages = json<readonly Passage[]>('passages.json');
const findings = json<readonly ({ readonly id: string } & Finding<unknown>)[]>('findings.json');
const ties = json<readonly { readonly a: string; readonly b: string; readonly passages: readonly string[] }[]>('ties.json');
export const articles = read('articles.jsonl')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line) as TruthArticle);

export const nameOf = (id: string) => entities.find((entity) => entity.id === id)!.name;
export const passage = (id: string) => passages.find((each) => each.id === id)!;
export const finding = <Counted>(id: string) => findings.find((each) => each.id === id) as Finding<Counted>;
export const naming = (...ids: readonly string[]) => articles.filter((article) => ids.every((id) => namedIn(article).has(id)));

/** Texts among articles; copies of one are one. */
export const independent = (among: readonly TruthArticle[]) =>
  new Set(among.map(({ id }) => texts.find((text) => text.includes(id))?.[0] ?? id)).size;

/** The passages that the truth names for the tie of two. */
export const passagesOfTie = (a: string, b: string) =>
  ties.find((tie) => [tie.a, tie.b].sort().join() === [a, b].sort().join())!.passages.map(passage);

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** "2022-06-20" → "20 Jun 2022" */
export function dayWords(iso: string): string {
  const [year, month, day] = iso.split('-').map(Number) as [number, number, number];
  return `${day} ${MONTHS[month - 1]} ${year}`;
}
