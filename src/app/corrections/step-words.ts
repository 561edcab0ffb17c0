import type { Correction, NamedEntity } from '../../schema/corrections.ts';
import type { EntityType } from '../../schema/entity.ts';
import type { Corpus } from '../data/corpus.ts';

/** Words of a sentence about a correction; a name or an article in it can be opened. */
export type Piece = string | { readonly entity: NamedEntity } | { readonly article: string };

/** "a place" */
export const TYPE_WORDS: Readonly<Record<EntityType, string>> = { person: 'a person', organization: 'an organisation', place: 'a place' };

/** A correction as a sentence without its full stop: "Warren is Elizabeth Warren". */
export function stepPieces(step: Correction): readonly Piece[] {
  switch (step.kind) {
    case 'merge': {
      const [lead, ...others] = step.entities;
      return [...listed(others), others.length > 1 ? ' are ' : ' is ', { entity: lead! }];
    }
    case 'apart':
      return [...listed(step.entities), step.entities.length > 2 ? ' are never one' : ' are two'];
    case 'split': {
      const articles = [...new Set([...step.articles, ...step.mentions.map(({ article }) => article)])];
      const places =
        step.articles.length === 0 ? `, at ${step.mentions.length === 1 ? 'one place' : `${step.mentions.length} places`}` : '';
      const more = articles.length > 1 ? ` and ${articles.length - 1} more` : '';
      const is = `${more}${places ? ',' : ''} is `;
      return [
        { entity: step.entity },
        `${places} in `,
        { article: articles[0]! },
        ...(step.to ? [is, { entity: step.to }] : [`${is}somebody else`]),
      ];
    }
    case 'rename':
      return [{ entity: step.entity }, ` is called ${step.to}`];
    case 'retype':
      return [{ entity: step.entity }, ` is ${TYPE_WORDS[step.to]}`];
    case 'hide':
      return [{ entity: step.entity }, ' is hidden'];
    case 'add': {
      const also = step.aliases.length > 0 ? `, also called ${step.aliases.join(', ')}` : '';
      return [{ entity: step.entity }, ` is ${TYPE_WORDS[step.entity.type]}${also}`];
    }
    case 'alias':
      return [{ entity: step.entity }, ` is also called ${step.aliases.join(', ')}`];
  }
}

/** The same in one piece. */
export function stepWords(step: Correction, { articles }: Pick<Corpus, 'articles'>): string {
  return stepPieces(step)
    .map((piece) => (typeof piece === 'string' ? piece : 'entity' in piece ? piece.entity.name : headlineWords(piece.article, articles)))
    .join('');
}

/** An article by its headline, or by its id where the corpus does not hold it. */
export function headlineWords(id: string, { byId, headline }: Corpus['articles']): string {
  return `“${headline[byId.get(id) ?? -1] ?? id}”`;
}

function listed(entities: readonly NamedEntity[]): Piece[] {
  return entities.flatMap((entity, i): Piece[] => [...(i === 0 ? [] : [i === entities.length - 1 ? ' and ' : ', ']), { entity }]);
}
