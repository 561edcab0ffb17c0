import type { Correction, NamedEntity } from '../../schema/corrections.ts';
import type { Corpus } from '../data/corpus.ts';
import { listFormat } from '../ui/selection-words.ts';
import { common } from '../words/common.ts';
import { corrections } from '../words/corrections.ts';

/** Words of a sentence about a correction; a name or an article in it can be opened, but for a name that is only written. */
export type Piece = string | { readonly entity: NamedEntity } | { readonly article: string } | { readonly written: string };

const LONGEST_LINE = 100;

/** A correction as a sentence without its full stop: "Warren is Elizabeth Warren". */
export function stepPieces(step: Correction): readonly Piece[] {
  const words = corrections.step;
  switch (step.kind) {
    case 'merge': {
      const [lead, ...others] = step.entities;
      return filled(words.merge(others.length), { lead: [{ entity: lead! }], others: listed(others) });
    }
    case 'apart':
      return filled(words.apart(step.entities.length), { names: listed(step.entities) });
    case 'split': {
      const articles = [...new Set([...step.articles, ...step.mentions.map(({ article }) => article)])];
      const places = step.articles.length === 0 ? step.mentions.length : 0;
      return filled(words.split(places, articles.length - 1, step.to !== undefined), {
        name: [{ entity: step.entity }],
        article: [{ article: articles[0]! }],
        to: step.to ? [{ entity: step.to }] : [],
      });
    }
    case 'rename':
      return filled(words.rename, { name: [{ entity: step.entity }], to: [{ written: step.to }] });
    case 'retype':
      return filled(words.retype(step.to), { name: [{ entity: step.entity }] });
    case 'hide':
      return filled(words.hide, { name: [{ entity: step.entity }] });
    case 'add':
      return filled(words.add(step.entity.type, step.aliases.length), { name: [{ entity: step.entity }], aliases: written(step.aliases) });
    case 'count':
      return filled(words.count, { line: [{ written: shortened(step.line) }] });
    case 'alias':
      return filled(words.alias, { name: [{ entity: step.entity }], aliases: written(step.aliases) });
  }
}

/** The beginning of a line, by which it is known again. */
function shortened(line: string): string {
  return line.length > LONGEST_LINE ? `${line.slice(0, line.lastIndexOf(' ', LONGEST_LINE) + 1 || LONGEST_LINE).trimEnd()} …` : line;
}

/** The same in one piece. */
export function stepWords(step: Correction, { articles }: Pick<Corpus, 'articles'>): string {
  return stepPieces(step)
    .map((piece) => (typeof piece === 'string' ? piece : pieceWords(piece, articles)))
    .join('');
}

/** Whom or what a piece names; an article by its headline, or by its id where the corpus does not hold it. */
export function pieceWords(piece: Exclude<Piece, string>, { byId, headline }: Corpus['articles']): string {
  if ('entity' in piece) return piece.entity.name;
  return 'written' in piece ? piece.written : corrections.quoted(headline[byId.get(piece.article) ?? -1] ?? piece.article);
}

/** A sentence with its slots filled: "{name} is hidden". */
function filled(sentence: string, slots: Readonly<Record<string, readonly Piece[]>>): readonly Piece[] {
  return sentence.split(/\{(\w+)\}/).flatMap((part, i) => (i % 2 ? slots[part]! : part === '' ? [] : [part]));
}

function listed(entities: readonly NamedEntity[]): Piece[] {
  let next = 0;
  return listFormat('and')
    .formatToParts(entities.map(({ name }) => name))
    .map(({ type, value }) => (type === 'literal' ? value : { entity: entities[next++]! }));
}

function written(names: readonly string[]): Piece[] {
  return names.flatMap((name, i) => (i === 0 ? [{ written: name }] : [common.comma, { written: name }]));
}
