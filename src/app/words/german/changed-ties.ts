import { counted, formatCount } from '../../ui/format-count.ts';
import type { Translation } from '../translation.ts';

export const changedTies: Translation['changed-ties'] = {
  exportTable: 'Tabelle exportieren',
  none: 'Es werden keine zwei Zeiträume verglichen',
  howTo: '„Zeiträume vergleichen“ auf der Zeitleiste stellt zwei einander gegenüber.',
  namesWith: 'Namen mit',
  by: 'nach {order}',
  orderLabel: 'Reihenfolge der Verbindungen',
  kind: 'Art',
  score: 'Wert',
  meaning:
    'Der Wert sagt, wie weit sich der Anteil einer Verbindung an allen verschoben hat (z des Log-Odds-Verhältnisses, zur ganzen Sammlung hin gezogen): je weiter von 0, desto sicherer, + für mehr im späteren Zeitraum, − für weniger.',
  tieHead: 'Verbindung',
  scoreHead: 'Wert',
  percent: (percent) => `${formatCount(percent)} %`,
  first: (count) => `erste ${formatCount(count)}`,
  all: (count) => `alle ${formatCount(count)}`,
  more: 'Mehr zeigen',
  noTie: (typed) => `Keine Verbindung eines Namens mit „${typed}“ in einem der beiden Zeiträume.`,
  foldTies: 'Einklappen: Verbindungen',
  ties: (count) => counted(count, 'Verbindung', 'Verbindungen'),
  moreTies: (count) => counted(count, 'weitere Verbindung', 'weitere Verbindungen'),
  withinChance: '{ties} im Rahmen des Zufalls (grau). Eine Zeile öffnet beide Zeiträume.',
  share: (texts, all, when) => `${formatCount(texts)} von ${counted(all, 'Text', 'Texten')} ${when}`,
  nameBoth: (before, after) => `${before}, ${after} nennen beide`,
  nothing: (counts) => `${counts}: Es gibt nichts zu vergleichen.`,
  changed: (counts) => `${counts}: mehr Veränderung, als der Zufall bewirkt.`,
  tooFew: (counts) => `${counts}: zu wenige, um sie von Zufall zu unterscheiden.`,
  chance: (counts) => `${counts}: So viel bewegt auch der Zufall.`,
  periodOf: (period, texts) => `${period}: ${counted(texts, 'unabhängiger Text', 'unabhängige Texte')}`,
  inColumns: (period, name) => `${period} (in den Spalten „${name}“)`,
  inBoth: (days) => `${counted(days, 'Tag', 'Tage')} in beiden.`,
  tested: (changed, ties, tested) =>
    `${formatCount(changed)} von ${counted(ties, 'Verbindung', 'Verbindungen')} verändert, ${formatCount(tested)} geprüft, bei einer Falscherkennungsrate von 5 %.`,
  corpus: (fingerprint, generator) => `Sammlung ${fingerprint}, gelesen von ${generator}.`,
};
