import { formatCount } from '../ui/format-count.ts';
import { catalogue } from './catalogue.ts';
import { common } from './common.ts';

/** The network as it stands at first sight: its bar, its map and the key to that. */
export const network = catalogue('network', {
  lessThan: (figure: string) => `< ${figure}`,
  showAs: 'Show the network as',
  forms: { map: 'Map', list: 'List', matrix: 'Matrix' },
  types: 'Types of name',
  typeNames: { person: 'People', organization: 'Organisations', place: 'Places' },
  hidden: 'hidden',
  noTies: 'No ties',
  every: (all: number) => `{lead} {drawn} of ${formatCount(all)}`,
  everyLead: (all: number) => `${all === 1 ? 'The only tie is shown' : 'Every tie is shown'}:`,
  some: (all: number) => `{drawn} of ${formatCount(all)} ties`,
  /** Of what has the place {noun} in `some`, and stands there where there is room for it. */
  someNoun: '',
  whichTies: 'Which ties',
  cuts: {
    strongest: (most: number) => `the strongest ${formatCount(most)}`,
    chance: 'beyond chance',
    period: 'beyond chance in this period',
    periods: 'beyond chance in these periods',
    manyTies: 'the strongest',
    every: 'every tie',
  },
  strength: 'Strength',
  leastStrength: 'Least strength of a tie',
  anyStrength: (shown: number, all: number) => `any: ${formatCount(shown)} of ${formatCount(all)} ties`,
  strengthFrom: (least: string, shown: number, all: number) => `${least} or more: ${formatCount(shown)} of ${formatCount(all)} ties`,
  bothTogether: 'Both periods together; the map shows what changed.',
  onlyName: '{name} is the only name here. A tie takes two.',
  mapOf: (names: string, ties: number) =>
    `Map of the network: ${names}, ${common.ties(ties)}. ` +
    'Arrow keys go from name to name, Enter opens one, Shift and Enter keeps only its articles, plus and minus zoom, P pins a name, Alt and the arrow keys move it, F folds its community into one mark or unfolds it. ' +
    'The list shows the same names and ties in words.',
  community: 'folded community',
  largeInBoth: 'Large: in both articles. Small: in one.',
  largerInMore: 'Larger: in more articles.',
  thicker: 'Thicker line: named closer together.',
  sizes: { articles: 'Articles', texts: 'Texts' },
  line: 'Line: strength',
  chance: 'chance',
  colour: 'Colour:',
  colourOf: 'Colour of the marks',
  colours: { type: 'type', community: 'community' },
  zoom: 'Zoom',
  zoomOut: 'Zoom out',
  zoomIn: 'Zoom in',
  fitWhole: 'Fit the whole network',
  fit: 'Fit',
});
