import { counted, formatCount } from '../../ui/format-count.ts';
import type { Translation } from '../translation.ts';
import { common } from './common.ts';

export const changes: Translation['changes'] = {
  gained: 'Hinzugekommen',
  lost: 'Weggefallen',
  stronger: 'Stärker',
  weaker: 'Schwächer',
  chance: 'Im Rahmen des Zufalls',
  notCompared: 'Nicht verglichen',
  more: (figure) => `+${figure}`,
  less: (figure) => `−${figure}`,
  periods: {
    earlier: { title: 'Früher', whole: 'der frühere Zeitraum', when: 'früher' },
    later: { title: 'Später', whole: 'der spätere Zeitraum', when: 'später' },
    a: { title: 'A', whole: 'Zeitraum A', when: 'in A' },
    b: { title: 'B', whole: 'Zeitraum B', when: 'in B' },
  },
  period: (name, range) => `${name}, ${range}`,
  counts: (earlier, before, later, after) => `${before} ${formatCount(earlier)}, ${after} ${common.texts(later)}`,
  change: (kind, counts) => `${kind}: ${counts}`,
  noArticle: 'Kein Artikel in den beiden Zeiträumen',
  noArticleIn: {
    earlier: 'Kein Artikel im früheren Zeitraum',
    later: 'Kein Artikel im späteren Zeitraum',
    a: 'Kein Artikel in Zeitraum A',
    b: 'Kein Artikel in Zeitraum B',
  },
  noTies: 'Kein Artikel der beiden Zeiträume verbindet zwei Namen',
  noneOf: (ties) =>
    ties === 1
      ? 'Die einzige Verbindung hat sich nicht mehr als zufällig geändert'
      : `Keine von ${formatCount(ties)} Verbindungen hat sich mehr als zufällig geändert`,
  someOf: (changed, ties) =>
    `${formatCount(changed)} von ${counted(ties, 'Verbindung', 'Verbindungen')} ${changed === 1 ? 'hat' : 'haben'} sich mehr als zufällig geändert`,
  move: 'Verschieben Sie auf der Zeitleiste einen Zeitraum dorthin, wo es welche gibt.',
  basis: (earlier, before, later, after) =>
    `Unabhängige Texte, die beide nennen, ${before} von ${formatCount(earlier)} und ${after} von ${formatCount(later)}, und ihr Anteil.`,
  backwards: 'A beginnt nach B: Was hinzugekommen ist, war in B häufiger, das zuerst kam.',
  shared: (days) =>
    `${counted(days, 'Tag liegt', 'Tage liegen')} in beiden Zeiträumen, und was dann veröffentlicht wurde, zählt in beiden.`,
  noneTested: 'Keine Verbindung hat genug Texte, um eine Änderung vom Zufall zu unterscheiden.',
  falseOnes: 'Höchstens 5 % dieser Änderungen dürften Zufall sein.',
  tested: (ties, least) =>
    ties === 1
      ? `Nur die eine Verbindung mit mindestens ${formatCount(least)} Texten ließ sich prüfen.`
      : `Nur die ${formatCount(ties)} Verbindungen mit mindestens ${formatCount(least)} Texten ließen sich prüfen.`,
};
