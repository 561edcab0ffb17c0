import { counted, formatCount } from '../../ui/format-count.ts';
import type { Translation } from '../translation.ts';
import { common } from './common.ts';

const made = (count: number) => counted(count, 'Korrektur', 'Korrekturen');

/** Whoever is meant may be a person, an organisation or a place: no sentence may depend on its gender. */
export const corrections: Translation['corrections'] = {
  undo: 'Rückgängig',
  redo: 'Wiederholen',
  end: '.',
  quoted: (text) => `„${text}“`,
  nothingChanged: (why) => `Nichts wurde geändert: ${why}`,
  step: {
    merge: (others) => (others > 1 ? '{others} sind {lead}' : '{others} ist {lead}'),
    apart: () => '{names} bleiben getrennt',
    split: (places, more, isKnown) => {
      const where = more > 0 ? `{article} und ${counted(more, 'weiterem Artikel', 'weiteren Artikeln')}` : '{article}';
      const whom = isKnown ? '{to}' : 'jemand anderes';
      const at = places === 0 ? '' : `an ${places === 1 ? 'einer Stelle' : `${formatCount(places)} Stellen`} `;
      return `Mit {name} ist ${at}in ${where} ${whom} gemeint`;
    },
    rename: '{name} heißt {to}',
    retype: (type) => `{name} ist ${common.ofAType[type]}`,
    hide: '{name} ist ausgeblendet',
    add: (type, aliases) => `{name} ist ${common.ofAType[type]}${aliases > 0 ? ', auch {aliases} genannt' : ''}`,
    alias: '{name} heißt auch {aliases}',
    count: 'Die Namen in der Zeile „{line}“ werden gezählt',
  },
  did: {
    rename: (name, to) => `${name} heißt jetzt ${to}.`,
    retype: (name, type) => `${name} ist jetzt ${common.ofAType[type]}.`,
    hide: (name) => `${name} ist ausgeblendet.`,
    merge: (name, lead) => `${name} ist mit ${lead} zusammengeführt.`,
    give: (name, to) => `Mit ${name} ist an dieser Stelle jetzt ${to} gemeint.`,
    giveAll: (name, to) => `Mit ${name} ist in diesem Artikel jetzt ${to} gemeint.`,
    count: (lines, articles) =>
      `Die Namen in ${lines === 1 ? 'dieser Zeile' : `diesen ${formatCount(lines)} Zeilen`} werden gezählt, wo immer sie ${lines === 1 ? 'steht' : 'stehen'}: in ${counted(articles, 'Artikel', 'Artikeln')}.`,
    uncount: (lines) => `Die Namen in ${lines === 1 ? 'dieser Zeile' : `diesen ${formatCount(lines)} Zeilen`} werden nicht mehr gezählt.`,
    undo: (what) => `Zurückgenommen: ${what}`,
    notKept: (why) => `Das wird nicht gespeichert: ${why}`,
  },
  card: {
    title: (name) => `${name} korrigieren`,
    name: 'Name',
    rename: 'Umbenennen',
    isA: 'Art',
    merge: 'Zusammenführen mit …',
    notHere: 'In jenem Artikel nicht {name}',
    hide: 'Überall ausblenden',
    isTaken: (type) =>
      ({
        person: 'Eine andere Person heißt schon so.',
        organization: 'Eine andere Organisation heißt schon so.',
        place: 'Ein anderer Ort heißt schon so.',
      })[type],
    unclear: 'Mit keinem Namen ist eindeutig {name} gemeint: Hier lässt sich nichts korrigieren.',
  },
  merge: {
    whom: 'Mit wem zusammenführen',
    leads: '{lead} bleibt der Hauptname; {other} wird ein weiterer Name dafür.',
    merge: 'Zusammenführen',
    swap: '{name} zum Hauptnamen machen',
    another: 'Anderen Namen wählen',
    unclear: 'Mit keinem Namen ist eindeutig {name} gemeint: Hier lässt sich nichts zusammenführen.',
  },
  choice: {
    find: 'Einen Namen suchen',
    none: (typed) => `Kein Name enthält „${typed}“.`,
    noOther: 'Einen anderen Namen gibt es nicht.',
  },
  notHere: {
    which: 'Welche Erwähnungen',
    one: 'Nur diese Erwähnung',
    all: (count) => `Alle ${formatCount(count)} in diesem Artikel`,
    who: 'Wer ist gemeint?',
    unclear: 'Mit keinem Namen ist eindeutig {name} gemeint: Wählen Sie einen anderen oder einen neuen Namen.',
    new: 'Oder ein neuer Name',
    type: 'Art des neuen Namens',
    give: 'Diesen Namen geben',
  },
  list: {
    title: 'Korrekturen',
    none: 'Nichts ist korrigiert. Was das Programm falsch verstanden hat, lässt sich richtigstellen, hier und bei jedem späteren Erstellen der Seite:',
    add: 'Einen Namen hinzufügen …',
    ways: {
      missed: 'Ein Name, der übersehen wurde: im Artikel auswählen oder hier eingeben.',
      one: 'Zwei Einträge für dasselbe oder ein Name für zwei: Beginnen Sie auf der Karte eines Namens.',
      oneOrAsked:
        'Zwei Einträge für dasselbe oder ein Name für zwei: Beantworten Sie die offenen Fragen, oder beginnen Sie auf der Karte eines Namens.',
      name: 'Ein Name, der anders lauten sollte, von anderer Art oder gar kein Name ist: auf seiner Karte.',
      line: 'Eine graue Zeile, deren Namen zählen sollen: unter dem Artikel.',
      place: 'Ein Name, mit dem in einem Artikel oder an einer Stelle jemand anderes gemeint ist: im Artikel, an dieser Stelle.',
    },
    count: (made, built) =>
      `${made > 0 ? formatCount(made) : 'Keine'} auf dieser Seite vorgenommen, ${built > 0 ? formatCount(built) : 'keine'} beim Erstellen.`,
    asked: (count) => `${counted(count, 'Frage ist', 'Fragen sind')} offen.`,
    answer: () => 'Beantworten',
    notKept: (why) =>
      `Dieser Browser behält Ihre Korrekturen nicht (${why}). Mit dem Schließen der Seite gehen sie verloren: Laden Sie corrections.json herunter.`,
    undone: 'Zurückgenommen.',
    redone: 'Wiederholt.',
    left: (count) => (count === 0 ? 'Keine Korrektur ist übrig.' : `Jetzt ${made(count)}.`),
    clear: (count) => `Alle ${formatCount(count)} entfernen`,
    cleared: 'Alle sind entfernt; „Rückgängig“ holt sie zurück.',
    remove: 'Entfernen',
    removeOf: (step) => `Entfernen: ${step}`,
    removed: (step) => `Entfernt: ${step}.`,
    unfit: (count) => `Hier ohne Wirkung ${formatCount(count)}`,
    made: (count) => `Auf dieser Seite ${formatCount(count)}`,
    newestFirst: 'neueste zuerst',
    built: (count) => `Beim Erstellen ${formatCount(count)}`,
    ofBuild: 'Sie standen in corrections.json. Um eine zurückzunehmen, streichen Sie sie aus dieser Datei und erstellen Sie die Seite neu.',
    all: (count) => `Alle ${formatCount(count)}`,
  },
  refusal: {
    apart: 'Nicht zusammengeführt: Eine frühere Korrektur hält die beiden getrennt. Nehmen Sie zuerst diese zurück.',
    nobody: (name) => `Nichts geändert: Niemand heißt mehr ${name}.`,
    several: (name, count) => `Nichts geändert: ${formatCount(count)} Einträge heißen ${name}. Benennen Sie zuerst einen davon um.`,
    claimed: (name) => `„${name}“ ist zweien gegeben und steht für keinen von beiden. Nehmen Sie den Namen einem davon.`,
    noLine: 'Nichts geändert: Kein Artikel enthält diese Zeile in Grau.',
    nowhere: 'Nichts geändert: Kein Artikel enthält diesen Namen.',
    places: (places) => `Nicht alles passt. Hier steht kein solcher Name: ${places}.`,
  },
  misfit: {
    wasOne: 'Sie waren schon eins, bevor diese Seite erstellt wurde. Beim nächsten Erstellen mit dieser Datei werden sie getrennt.',
    apart: 'Sie würde eins aus zweien machen, die eine andere Korrektur getrennt hält. Entfernen Sie eine der beiden Korrekturen.',
    claimed: (name) => `„${name}“ ist zweien gegeben und steht für keinen von beiden. Entfernen Sie eine der beiden Korrekturen.`,
    noLine: 'Kein Artikel enthält diese Zeile in Grau. Entfernen Sie die Korrektur, oder behalten Sie sie für Artikel, die sie enthalten.',
    nowhere: 'Kein Artikel enthält diesen Namen. Entfernen Sie die Korrektur, oder behalten Sie sie für Artikel, die ihn enthalten.',
    places: (first, more) =>
      `Ein solcher Name steht hier nicht mehr: ${first}${more > 0 ? ` und ${counted(more, 'weitere Stelle', 'weitere Stellen')}` : ''}. Nehmen Sie die Korrektur im Artikel neu vor, wie er jetzt ist, oder entfernen Sie sie.`,
    nobody: (name, type) =>
      `Niemand heißt hier „${name}“${type ? ` und ist ${common.ofAType[type]}` : ''}. Entfernen Sie die Korrektur, oder behalten Sie sie für Artikel, in denen der Name steht.`,
    several: (name, count, whom) =>
      `Mit „${name}“ kann hier jeder von ${formatCount(count)} Einträgen gemeint sein${whom && ` (${whom})`}. Entfernen Sie die Korrektur, und nehmen Sie sie auf der richtigen Karte neu vor.`,
  },
  file: {
    title: 'Die Datei',
    kept: 'Was hier korrigiert wird, bleibt allein in diesem Browser.',
    notKept: 'In diesem Browser bleibt nichts erhalten.',
    about:
      'Damit es bei jedem späteren Erstellen und für alle gilt: Laden Sie corrections.json herunter, legen Sie die Datei unter diesem Namen oben in den Ordner mit den Artikeln und erstellen Sie die Seite neu.',
    download: 'corrections.json herunterladen',
    load: 'Eine corrections.json laden',
    toLoad: 'Datei mit Korrekturen, die geladen wird',
    saved: 'corrections.json liegt dort, wo dieser Browser Downloads ablegt.',
    isEmpty: (name) => `${name}: Die Datei ist leer; wählen Sie eine corrections.json, oder laden Sie hier eine herunter`,
    isNoJson: (name, why) =>
      `${name}: Die Datei ist kein JSON (${why}); wählen Sie eine corrections.json, oder laden Sie hier eine herunter`,
    holdsNone: (name) => `${name} enthält keine Korrektur.`,
    loaded: (name, counts) => `${name}: ${counts}.`,
    new: (count) => `${formatCount(count)} neu`,
    known: (count) => `${formatCount(count)} bekannt`,
    wrong: (count, numbers, more) =>
      `${formatCount(count)} nicht verstanden und ausgelassen: in der Datei ${count === 1 ? 'Nummer' : 'die Nummern'} ${numbers.join(common.comma)}${
        more > 0 ? ` und ${formatCount(more)} weitere` : ''
      }`,
  },
  link: {
    brought: (count) => `Dieser Link hat ${made(count)} mitgebracht.`,
    see: () => 'Ansehen',
    copied: (count) => `Link kopiert, mit ${made(count)}.`,
    tooLong: (count) => `Link kopiert, ohne Ihre ${made(count)}: zu lang für einen Link. Schicken Sie corrections.json mit.`,
  },
  questions: {
    isTheSame: 'Ist {short} dasselbe wie {full}?',
    open: (count, putOff) =>
      `${counted(count, 'offene Frage', 'offene Fragen')}${putOff > 0 ? `, davon ${formatCount(putOff)} zurückgestellt` : ''}`,
    allCorrections: 'Alle Korrekturen',
    putOff: (count) => `${counted(count, 'Frage ist', 'Fragen sind')} zurückgestellt`,
    noneOpen: 'Keine Frage ist offen',
    othersAnswered: 'Alle anderen sind beantwortet.',
    again: () => 'Noch einmal durchgehen',
    answered: (count) =>
      `${count === 1 ? 'Die Frage ist beantwortet.' : `Alle ${formatCount(count)} sind beantwortet.`} Jede Antwort steht unter den Korrekturen, wo sie sich zurücknehmen lässt.`,
    neverAny: 'Das Programm hat in diesen Artikeln keine zwei Namen gefunden, die wahrscheinlich, aber nicht sicher dasselbe meinen.',
    answer: 'Antwort',
    same: 'Dasselbe',
    two: 'Zwei',
    later: 'Später',
    isSame: (short, full) => `${short} ist ${full}.`,
    areTwo: (short, full) => `${short} und ${full} bleiben getrennt.`,
    isLater: 'Zurückgestellt.',
    undone: 'Zurückgenommen.',
    noneLeft: 'Keine Frage ist übrig.',
    onlyPutOff: 'Nur zurückgestellte sind übrig.',
    left: (count) => `Noch ${formatCount(count)}.`,
    unclear: 'Zwei dieser Namen sind gleich geschrieben, sodass keine Korrektur sagen kann, wer gemeint ist: Stellen Sie die Frage zurück.',
    together: (count) => (count === 0 ? 'Kein Artikel nennt beide.' : `${counted(count, 'Artikel nennt', 'Artikel nennen')} beide.`),
    shownAs: '„Dasselbe“ zeigt beide als {name}.',
    about: (type, articles, isAlsoCalled) => `${common.types[type]}, ${common.articles(articles)}${isAlsoCalled ? ', auch {names}' : ''}`,
  },
};
