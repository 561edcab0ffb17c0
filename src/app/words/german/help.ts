import type { Translation } from '../translation.ts';

export const help: Translation['help'] = {
  intro:
    'Jede Marke führt zu einem Satz. Ein Klick auf einen Balken, einen Namen, eine Verbindung oder ein Datum öffnet die Stellen dahinter; ein Klick auf eine Stelle öffnet den Artikel an diesem Ort. Auswählen filtert nichts; Zeiträume, „Nur mit …“ und Medien tun es, und der Satz oben sagt, welche.',
  marks:
    'Eine Person, eine Organisation, ein Ort; je größer, desto mehr Artikel nennen den Namen. Ein Land ist ein Ort, auch wo es handelt.',
  community:
    'Eine zusammengelegte Gruppe: Namen, die untereinander stärker verbunden sind als mit anderen, als eine Marke gezeichnet und gezählt wie ein Name. Ihre Größe richtet sich nach den Artikeln, die einen von ihnen nennen. Ihre Verbindung zu jemand anderem zählt jeden Artikel einmal, nach dem nächsten Paar von Namen; die Verbindungen in ihr werden nicht gezeichnet.',
  terms: {
    search: [
      'Suche',
      'Jedes Wort muss vorkommen, im Titel oder im Text; Akzente und Großschreibung spielen keine Rolle, und längere Formen werden mitgefunden („flood“ findet „floods“). `"prime minister"` Wörter nebeneinander, wie geschrieben; `-sport` ohne ein Wort; `elect*` jedes Wort, das so beginnt. Felder: `who:"Kim Jong-un"`, `org:`, `where:`, `name:` ein Name dieser Art; `title:` in der Überschrift; `source:` ein Medium; `from:2023-09`, `to:`, `on:` wann es veröffentlicht wurde. Ein Wort, das kein Artikel hat, wird als das nächste verstanden, das einer hat, und die Seite sagt es.',
    ],
    peaks: [
      'Spitzen',
      'Über den Balken: Tage mit mehr Artikeln, als die Halbjahre um sie herum erklären (zufällig in weniger als einer von zwanzig Sammlungen), mit den Namen, die in ihnen häufiger sind als sonst. „Genannt in“: Tage, an denen ein Name etwa doppelt so viele der Artikel hat wie gewöhnlich.',
    ],
    lanes: [
      'Spuren',
      '„+ Spuren“ unter der Zeitleiste gibt Namen und Medien eigene Balken. Balken zeigen Zahlen oder den Anteil an allen Artikeln ihrer Zeit. Wo die Linie darunter gepunktet ist, gibt es gar keinen Artikel: Dort weiß man nichts, was nicht dasselbe ist wie null.',
    ],
    tie: [
      'Verbindung',
      'Zwei Namen im selben Artikel. Ihre Stärke zählt je Artikel 1, wo ein Satz beide nennt, 0,37 für benachbarte Sätze, 0,14 bei einem Satz dazwischen und so weiter.',
    ],
    copies: [
      'Kopien',
      'Artikel mit weitgehend demselben Wortlaut sind Kopien eines unabhängigen Textes. Jede Zahl lässt sich nach beiden lesen: Wählen Sie „unabhängig“ im Satz oben. Ein Text zählt dann einmal, in den Listen und auf der Zeitleiste mit dem ersten Artikel, der ihn hat. Zufall wird immer nach Texten beurteilt.',
    ],
    chance: [
      'Zufall',
      'Zwei Namen, die einfach überall vorkommen, treffen oft zusammen, ohne verbunden zu sein. G² vergleicht, wie oft sie zusammentreffen, mit dem, was der Zufall erwarten ließe; ab 10,83 ist es mehr als Zufall (p < 0,001). In großen Sammlungen werden schwächere Verbindungen nur auf Wunsch gezeichnet.',
    ],
    both: [
      'Nach beidem',
      'Jede datierte Stelle, waagerecht nach dem Tag der Veröffentlichung und senkrecht nach dem Tag, von dem sie spricht: ein Punkt für einen Tag, eine Linie für einen Monat oder mehr, hohl oder unterbrochen, wo die Worte nur ungefähr sagen, wann. Ziehen Sie ein Rechteck auf, um nach beidem zu wählen, oder ziehen Sie an einer Achse, um nach einem zu wählen.',
    ],
    chronology: [
      'Chronologie',
      'Die Sätze, die ein Datum nennen, in der Reihenfolge dessen, wovon sie sprechen. „Wie geschrieben“: Die Worte nennen das ganze Datum. „Errechnet“: vom Tag der Veröffentlichung oder von einem anderen Datum aus gezählt. Ein Zeitraum genannter Daten lässt übrig, was ganz in ihm liegt.',
    ],
    periods: [
      'Zwei Zeiträume',
      '„Zeiträume vergleichen“ zählt die unabhängigen Texte, die beide nennen, in jedem der Zeiträume. Eine Verbindung hat sich geändert, wo der Zufall ihre Texte kaum so verteilen würde (exakter Test nach Fisher), wobei höchstens 5 % der gezeigten Änderungen zufällig sein dürften; zu wenige Texte sagen nichts. Der Wert ist das z des Log-Odds-Verhältnisses, zur ganzen Sammlung hin gezogen.',
    ],
    names: [
      'Namen',
      'Ein Programm hat sie erkannt, und es irrt sich. Was es gelesen hat, ist immer einen Klick entfernt. „30 prüfen“, unter „Über diese Sammlung“ und „Korrekturen“, zieht 30 Namen oder Verbindungen zufällig und sagt nach Ihren Antworten, wie viele hier richtig sind.',
    ],
  },
  keysTitle: 'Tasten',
  keys: {
    search: ['/', 'Suche'],
    handles: ['← →', 'An einem Griff der Zeitleiste: ihn bewegen; am Zeitraum: das Ganze bewegen, mit Umschalt die Länge ändern'],
    plane: ['↑ ↓', 'An einem Griff neben der Fläche beider Daten: ihn bewegen'],
    ends: ['Pos1, Ende', 'Griff auf den ersten oder letzten Tag'],
    lanes: ['↑ ↓', 'Am Griff einer Spur: sie verschieben; Enter oder ein Klick rückt sie eins nach oben'],
    arrows: [
      '↑ ↓ ← →',
      'In der Liste: Namen, ihre Verbindungen, was die Artikel sagen; auf der Karte: der nächste Name in dieser Richtung; in der Matrix: die nächste Zelle, mit Umschalt die nächste Verbindung',
    ],
    open: ['Enter', 'Öffnen, was den Fokus hat'],
    tie: ['t', 'Auf der Karte zweier Zeiträume: die nächste Verbindung des Namens, der den Fokus hat'],
    fold: ['f', 'Auf der Karte: die Gruppe eines Namens zu einer Marke zusammenlegen oder entfalten'],
    hits: ['h, Umschalt h', 'Im Artikel: nächster und voriger Treffer der Suche'],
    names: ['n, p', 'Im Artikel: nächster und voriger Name'],
    undo: ['Strg z, Strg Umschalt z', 'Die letzte Korrektur eines Namens zurücknehmen und wiederholen'],
    questions: ['y, n, s, z', 'In den offenen Fragen: dasselbe, zwei, später; zurücknehmen'],
    check: ['y, n, u, z', 'In „30 prüfen“: ja, nein, unsicher; zurücknehmen'],
    print: ['Strg p', 'Drucken, was offen ist, als schlichtes Dokument mit allen Texten'],
    back: ['Esc', 'Zurück'],
  },
};
