import { counted, formatCount } from '../../ui/format-count.ts';
import type { Translation } from '../translation.ts';
import { common } from './common.ts';

export const network: Translation['network'] = {
  lessThan: (figure) => `< ${figure}`,
  showAs: 'Das Netzwerk zeigen als',
  forms: { map: 'Karte', list: 'Liste', matrix: 'Matrix' },
  types: 'Arten von Namen',
  typeNames: { person: 'Personen', organization: 'Organisationen', place: 'Orte' },
  hidden: 'ausgeblendet',
  noTies: 'Keine Verbindungen',
  every: (all) => `{lead} {drawn} von ${formatCount(all)}`,
  everyLead: (all) => (all === 1 ? 'Die einzige Verbindung:' : 'Alle Verbindungen:'),
  some: (all) => `{drawn} von ${formatCount(all)}{noun}`,
  someNoun: ' Verbindungen',
  whichTies: 'Welche Verbindungen',
  cuts: {
    strongest: (most) => `die ${formatCount(most)} stärksten`,
    chance: 'mehr als Zufall',
    period: 'mehr als Zufall in diesem Zeitraum',
    periods: 'mehr als Zufall in diesen Zeiträumen',
    manyTies: 'die stärksten',
    every: 'alle',
  },
  strength: 'Stärke',
  leastStrength: 'Mindeststärke einer Verbindung',
  anyStrength: (shown, all) => `beliebig: ${formatCount(shown)} von ${counted(all, 'Verbindung', 'Verbindungen')}`,
  strengthFrom: (least, shown, all) => `ab ${least}: ${formatCount(shown)} von ${counted(all, 'Verbindung', 'Verbindungen')}`,
  bothTogether: 'Beide Zeiträume zusammen; die Karte zeigt, was sich geändert hat.',
  onlyName: '{name} ist hier der einzige Name. Zu einer Verbindung gehören zwei.',
  mapOf: (names, ties) =>
    `Karte des Netzwerks: ${names}, ${common.ties(ties)}. ` +
    'Pfeiltasten führen von Name zu Name, Enter öffnet einen, Umschalt und Enter behält nur seine Artikel, Plus und Minus zoomen, P heftet einen Namen an, Alt und Pfeiltasten verschieben ihn, F legt seine Gruppe zu einer Marke zusammen oder entfaltet sie. ' +
    'Die Liste zeigt dieselben Namen und Verbindungen in Worten.',
  community: 'zusammengelegte Gruppe',
  largeInBoth: 'Groß: in beiden Artikeln. Klein: in einem.',
  largerInMore: 'Größer: in mehr Artikeln.',
  thicker: 'Dickere Linie: näher beieinander genannt.',
  sizes: { articles: 'Artikel', texts: 'Texte' },
  line: 'Linie: Stärke',
  chance: 'Zufall',
  colour: 'Farbe:',
  colourOf: 'Farbe der Marken',
  colours: { type: 'nach Art', community: 'nach Gruppe' },
  zoom: 'Zoom',
  zoomOut: 'Verkleinern',
  zoomIn: 'Vergrößern',
  fitWhole: 'Das ganze Netzwerk zeigen',
  fit: 'Ganz',
};
