import { counted, formatCount } from '../../ui/format-count.ts';
import type { Translation } from '../translation.ts';
import { common } from './common.ts';

export const networkSoon: Translation['network-soon'] = {
  fold: (name, others) => `${name} und ${formatCount(others)} weitere`,
  folds: (names, folds) => `${common.names(names)}, ${counted(folds, 'zusammengelegte Gruppe', 'zusammengelegte Gruppen')}`,
  folded: (names) => `Zusammengelegt: ${common.names(names)} in einer Marke`,
  unfolded: (names) => `Entfaltet: ${common.names(names)}`,
  inNoCommunity: (name) => `${name} ist in keiner Gruppe des gezeigten Netzwerks`,
  pinned: (name) => `${name} angeheftet`,
  released: (name) => `${name} gelöst`,
  tree: {
    articles: 'Namen, mit der Zahl der Artikel, die sie nennen',
    texts: 'Namen, mit der Zahl der Texte, die sie nennen',
  },
  isOpen: '▾',
  isClosed: '▸',
  strength: (figure) => `Stärke ${figure}`,
  leadsOn: (count) => `${count} ›`,
  allTies: (count) => `Alle ${formatCount(count)} Verbindungen von {name}`,
  everyTie: 'Alle Verbindungen von {name}',
  about: 'Was über {name} gesagt wird',
  untiedAbout: 'Keine Verbindung gezeigt; was über {name} gesagt wird',
  noName: 'Kein Name hier enthält „{typed}“.',
};
