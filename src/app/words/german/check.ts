import { counted, formatCount, formatTenths } from '../../ui/format-count.ts';
import type { Translation } from '../translation.ts';

const percent = (share: number) => formatTenths(100 * share);

export const check: Translation['check'] = {
  check: '30 prüfen',
  what: 'Was geprüft wird',
  kinds: { mention: 'Namen', tie: 'Verbindungen' },
  progress: (number, target) => `${formatCount(number)} von ${formatCount(target)}`,
  isNamed: {
    person: 'Ist mit „{words}“ hier die Person {name} gemeint?',
    organization: 'Ist mit „{words}“ hier die Organisation {name} gemeint?',
    place: 'Ist mit „{words}“ hier der Ort {name} gemeint?',
  },
  isOfThatName: {
    person: 'Ist mit „{words}“ hier die Person dieses Namens gemeint?',
    organization: 'Ist mit „{words}“ hier die Organisation dieses Namens gemeint?',
    place: 'Ist mit „{words}“ hier der Ort dieses Namens gemeint?',
  },
  isTied: 'Zeigt diese Stelle, dass {a} und {b} miteinander zu tun haben?',
  rule: {
    mention: '„Nein“ auch dann, wenn die Worte kein Name sind oder nicht der ganze.',
    tie: '„Ja“, wenn die Stelle es von sich aus zeigt; „Nein“, wenn die beiden nur nahe beieinander stehen.',
  },
  answer: 'Antwort',
  answers: { right: 'Ja', wrong: 'Nein', unsure: 'Unsicher' },
  given: { right: 'Beantwortet: ja.', wrong: 'Beantwortet: nein.', unsure: 'Beantwortet: unsicher.' },
  back: 'Zurück',
  takenBack: 'Die letzte Antwort ist zurückgenommen.',
  stop: 'Hier aufhören',
  goOn: 'Weitermachen',
  more: '30 weitere prüfen',
  nothing: { mention: 'Diese Sammlung nennt niemanden.', tie: 'Kein Artikel nennt hier zwei zusammen.' },
  none: 'Noch ist nichts beantwortet',
  answered: (answered) => `${formatCount(answered)} beantwortet`,
  figure: (right, judged, share, low, high) =>
    `${formatCount(right)} von ${formatCount(judged)} richtig: ${percent(share)} % (${percent(low)} bis ${percent(high)} %, 95-%-Intervall)`,
  unsure: (count) => `${formatCount(count)} unsicher`,
  semicolon: '; ',
  meaning: {
    mention: (population) =>
      `Jede der Erwähnungen, die hier zählen (${formatCount(population)}), wurde mit gleicher Wahrscheinlichkeit gezogen. Bei 95 von 100 solchen Ziehungen enthält das Intervall den Anteil der richtigen unter ihnen allen (Wilson 1927). Unsichere bleiben dabei außer Betracht.`,
    tie: (population) =>
      `Von den Stellen, die zwei Namen nennen (${formatCount(population)}), wurde eine umso wahrscheinlicher gezogen, je mehr sie zur Stärke ihrer Verbindung beiträgt: je näher die Namen, desto mehr. Die Zahl ist der Anteil an der gesamten Stärke, der auf Stellen beruht, die zeigen, dass die beiden miteinander zu tun haben; bei 95 von 100 solchen Ziehungen enthält ihn das Intervall (Wilson 1927). Unsichere bleiben dabei außer Betracht.`,
  },
  isMended: (count) =>
    `${counted(count, 'falsche ist', 'falsche sind')} seitdem richtiggestellt und ${count === 1 ? 'bleibt' : 'bleiben'} in der Zahl: Sie gilt für das, was gezogen wurde.`,
  wrong: (count) => `Falsch ${formatCount(count)}`,
  putRight: 'Richtiggestellt.',
  notHere: 'Hier nicht {name}',
  correct: '{name} korrigieren',
  nothingToMend:
    'Wo beide Namen stimmen, ist nichts richtigzustellen: Eine Verbindung sagt, dass zwei in einem Artikel stehen, und nicht mehr.',
  takenFor: '„{words}“, verstanden als {name}',
  lost: (count) =>
    `${counted(count, 'frühere Antwort passt', 'frühere Antworten passen')} nicht mehr und ${count === 1 ? 'bleibt' : 'bleiben'} außer Betracht`,
  why: {
    article: 'Den Artikel gibt es nicht mehr.',
    words: 'An der Stelle stehen andere Worte.',
    name: 'Die Seite versteht die Worte jetzt als einen anderen Namen.',
  },
  forget: 'Vergessen',
  kept: 'Antworten bleiben in diesem Browser und kommen mit den Korrekturen in corrections.json.',
  notKept: (why) =>
    `Dieser Browser behält Ihre Antworten nicht (${why}). Mit dem Schließen der Seite gehen sie verloren: Laden Sie unter „Korrekturen“ corrections.json herunter.`,
  about: {
    term: 'Geprüft',
    none: 'Noch nichts. Lesen Sie 30 zufällig gezogene Stellen, und diese Seite sagt, wie viele ihrer Namen oder Verbindungen richtig sind.',
    figure: (kind, figure) => `${kind}: ${figure}.`,
    how: 'Wie viele Namen und Verbindungen sind hier richtig? 30 davon, zufällig gezogen, sagen es.',
  },
  file: {
    new: (count) => `${counted(count, 'neue Antwort', 'neue Antworten')} einer Prüfung`,
    known: (count) => `${counted(count, 'bekannte Antwort', 'bekannte Antworten')} einer Prüfung`,
    wrong: (count) => `${counted(count, 'Antwort', 'Antworten')} einer Prüfung nicht verstanden und weggelassen`,
  },
};
