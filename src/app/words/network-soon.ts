import { counted, formatCount } from '../ui/format-count.ts';
import { catalogue } from './catalogue.ts';
import { common } from './common.ts';

/** What the network says right behind the first view: folds, and the list of a narrow page. */
export const networkSoon = catalogue('network-soon', {
  fold: (name: string, others: number) => `${name} and ${formatCount(others)} more`,
  folds: (names: number, folds: number) => `${common.names(names)}, ${counted(folds, 'folded community', 'folded communities')}`,
  folded: (names: number) => `Folded: ${common.names(names)} in one mark`,
  unfolded: (names: number) => `Unfolded: ${common.names(names)}`,
  inNoCommunity: (name: string) => `${name} is in no community of the network shown`,
  pinned: (name: string) => `${name} pinned`,
  released: (name: string) => `${name} released`,
  tree: { articles: 'Names, with how many articles name them', texts: 'Names, with how many texts name them' },
  isOpen: '▾',
  isClosed: '▸',
  strength: (figure: string) => `strength ${figure}`,
  leadsOn: (count: string) => `${count} ›`,
  allTies: (count: number) => `All ${formatCount(count)} ties of {name}`,
  everyTie: 'All ties of {name}',
  about: 'What is said about {name}',
  untiedAbout: 'No tie shown; what is said about {name}',
  noName: 'No name here holds “{typed}”.',
});
