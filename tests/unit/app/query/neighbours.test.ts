import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Neighbours } from '../../../../src/app/query/neighbours.ts';
import { partnersOf } from '../../../../src/app/query/partners.ts';
import { makeCorpus } from '../../../support/explorer.ts';

const NAMES = ['A', 'B', 'C', 'D', 'E'];
const sentences = fc.array(fc.array(fc.constantFrom(...NAMES), { minLength: 0, maxLength: 3 }), { minLength: 1, maxLength: 4 });
const article = fc.record({ sentences, copyOf: fc.integer({ min: -4, max: 5 }), isIn: fc.boolean() });

test.each(['articles', 'texts'] as const)('neighbours in %s are those that an entity shares articles with, and as strong', (unit) => {
  fc.assert(
    fc.property(fc.array(article, { minLength: 1, maxLength: 8 }), (made) => {
      const corpus = makeCorpus(
        made.map(({ sentences, copyOf }, i) => ({
          id: `a${i}`,
          text: sentences.map((names) => `${names.map((name) => `[${name}]`).join(' met ')} on.`).join('\n'),
          ...(copyOf >= 0 && copyOf < i && made[copyOf]!.copyOf < 0 ? { copyOf: `a${copyOf}` } : {}),
        })),
      );
      const has = Uint8Array.from(corpus.articles.id, (id) => Number(made[Number(id.slice(1))]!.isIn));
      const neighbours = new Neighbours(corpus, has, unit);
      for (let entity = 0; entity < corpus.entities.count; entity++) {
        const list = neighbours.of(entity);
        const partners = partnersOf(corpus, has, entity);
        expect([...list.entity].map((other, i) => [other, list.strength[i]])).toEqual(
          partners.map((partner) => [partner.entity, unit === 'texts' ? partner.textStrength : partner.strength]),
        );
        for (const partner of partners)
          expect(neighbours.between(entity, partner.entity)).toEqual(
            unit === 'texts'
              ? { strength: partner.textStrength, count: partner.texts }
              : { strength: partner.strength, count: partner.articles },
          );
      }
    }),
    { seed: 11, numRuns: 200 },
  );
});
