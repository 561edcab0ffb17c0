import { counted, formatCount } from '../ui/format-count.ts';
import { catalogue } from './catalogue.ts';

/** How names are tied through others, and what communities and their marks stand for. */
export const chains = catalogue('chains', {
  /** Two names as a heading; the word between them is set apart. */
  pair: '{a} {and} {b}',
  and: 'and',
  bothTies: '{a} and {b}',
  through: (others: number) => `Through ${counted(others, 'other')}`,
  throughOthers: 'Through others',
  fromTo: '{from} {a} {to} {b}',
  from: 'From',
  to: 'to',
  direct: (articles: number, scope: string) =>
    `${counted(articles, 'article')}${scope && ` ${scope}`} ${articles === 1 ? 'names' : 'name'} both: {link}.`,
  whatTheySay: 'what they say',
  besides: 'This is the chain of strongest evidence besides.',
  between: 'This is the chain of strongest evidence between them.',
  notThrough: 'not through {name}',
  throughAgain: (name: string) => `Let it go through ${name} again`,
  notThroughName: 'Not through a name',
  notThroughWhom: 'Not through …',
  anotherWay: 'Another way',
  tieWith: (strength: string, count: string) => `strength ${strength}, ${count} with {name}`,
  noChain: (scope: string, from: string, to: string) =>
    `No chain of ties${scope && ` ${scope}`} leads from ${from} to ${to} through others.`,
  noChainWithout: (scope: string, from: string, to: string, names: string) =>
    `No chain of ties${scope && ` ${scope}`} leads from ${from} to ${to} without ${names}.`,
  throughAnybody: 'Let it go through anybody',
  inAll: 'Look in all articles',
  pathTo: 'Path to another name',
  pathToWhom: 'Path to …',
  copyChain: 'Copy the chain',
  copy: 'Copy',
  copyText: 'Copy as text',
  copyMarkdown: 'Copy as Markdown',
  copied: 'Copied, with its sources.',
  chain: 'Chain',
  title: (corpus: string, from: string, to: string) => `${corpus}: from ${from} to ${to}`,
  foundIn: (selection: string, fingerprint: string, generator: string) =>
    `Found in ${selection}. Corpus ${fingerprint}, read by ${generator}.`,
  quoted: (words: string) => `“${words}”`,
  alsoIn: (count: number) => `both also in ${counted(count, 'more article')}`,
  tiedToBoth: (scope: string) => `Tied to both ${scope}`,
  throughWay: 'The way through others',
  strengthWith: 'Strength with {a}, and with {b}',
  nobody: 'Nobody and nothing is tied to both.',
  strengthOf: (strength: string, name: string, count: string) => `Strength ${strength} with ${name}, ${count}`,
  community: {
    kind: 'Community of the network',
    tied: (ties: number, scope: string) =>
      `{names} tied among themselves more than to others, by ${counted(ties, 'tie')}${scope && ` ${scope}`}.`,
    folded: (names: number, ties: number) =>
      `Folded into one mark, which stands for ${counted(names, 'name')} and is counted as if they were one: by the {articles} that name any of them. ${ties === 0 ? 'No tie lies' : `${counted(ties, 'tie')} ${ties === 1 ? 'lies' : 'lie'}`} inside.`,
    foldedArticles: (count: number) => counted(count, 'article'),
    foldedTexts: (count: number) => counted(count, 'independent text'),
    unfold: 'Unfold',
    fold: 'Fold into one mark',
    members: 'Members',
    articles: 'articles',
    texts: 'texts',
    all: (count: number) => `All ${formatCount(count)} names`,
    inside: 'Strongest ties inside',
    ofStrongest: 'Of the strongest tie',
    none: '{name} is in no community of the network shown.',
  },
  group: {
    strength: 'Tie of strength {strength}',
    facts: (articles: number, near: number, scope: string) =>
      `{articles}${articles === 1 ? ' names' : ', name'} somebody of both${scope && ` ${scope}`}, ${near === 0 ? 'none' : formatCount(near)} in the same sentence.`,
    countedArticles:
      'Counted as if the names of a folded community were one: each article once, by its closest pair of names, whether or not the two have a tie of their own on the map.',
    countedTexts:
      'Counted as if the names of a folded community were one: each text once, by its closest pair of names, whether or not the two have a tie of their own on the map.',
    drawnFor: (ties: number) => `Drawn for ${counted(ties, 'tie')} between two names`,
  },
});
