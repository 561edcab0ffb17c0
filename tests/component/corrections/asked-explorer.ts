import { tabulate } from '../../../src/app/data/corpus.ts';
import { Texts } from '../../../src/app/data/texts.ts';
import { Explorer } from '../../../src/app/state/explorer.svelte.ts';
import { makeBundle } from '../../support/bundle.ts';

let count = 0;

/** Warren and Kim are asked about, each against a full name. */
export function askedExplorer(corrections: readonly unknown[] = []): Explorer {
  const articles = [
    { id: 'vote', published: '2023-01-02', title: 'Vote', text: '[Elizabeth Warren] met [Kim]. [Ann] slept.' },
    { id: 'talks', published: '2023-01-03', title: 'Talks resume', text: '[Warren] spoke. [Ann] left.' },
    { id: 'end', published: '2023-01-04', title: 'The end', text: '[Kim Yo-jong] met [Ann] and [Warren].' },
  ];
  const named = tabulate(makeBundle(articles, {}).manifest).entities;
  const row = (name: string) => named.name.indexOf(name);
  const { manifest, shard, search } = makeBundle(
    articles,
    {},
    {
      title: `Asked ${count++}`, // what one test keeps is no other's
      questions: [
        { short: row('Warren'), full: row('Elizabeth Warren'), articles: 2 },
        { short: row('Kim'), full: row('Kim Yo-jong'), articles: 1 },
      ],
    },
  );
  const corpus = { ...tabulate(manifest), corrections };
  const source = { manifest: async () => manifest, shard: async () => shard, search: async () => search };
  return new Explorer(corpus, new Texts(source, corpus));
}
