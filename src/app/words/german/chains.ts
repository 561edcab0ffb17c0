import { counted, formatCount } from '../../ui/format-count.ts';
import type { Translation } from '../translation.ts';

export const chains: Translation['chains'] = {
  pair: '{a} {and} {b}',
  and: 'und',
  bothTies: '{a} und {b}',
  through: (others) => (others === 1 ? 'Über einen anderen Namen' : `Über ${formatCount(others)} andere Namen`),
  throughOthers: 'Über andere',
  fromTo: '{from} {a} {to} {b}',
  from: 'Von',
  to: 'zu',
  direct: (articles, scope) =>
    `${counted(articles, 'Artikel', 'Artikel')}${scope && ` ${scope}`} ${articles === 1 ? 'nennt' : 'nennen'} beide: {link}.`,
  whatTheySay: 'was sie sagen',
  besides: 'Daneben ist dies die Kette der stärksten Belege.',
  between: 'Dies ist die Kette der stärksten Belege zwischen ihnen.',
  notThrough: 'nicht über {name}',
  throughAgain: (name) => `Wieder über ${name} gehen lassen`,
  notThroughName: 'Nicht über einen bestimmten Namen',
  notThroughWhom: 'Nicht über …',
  anotherWay: 'Ein anderer Weg',
  tieWith: (strength, count) => `Stärke ${strength}; ${count} mit {name}`,
  noChain: (scope, from, to) => `Keine Kette von Verbindungen${scope && ` ${scope}`} führt über andere von ${from} zu ${to}.`,
  noChainWithout: (scope, from, to, names) =>
    `Keine Kette von Verbindungen${scope && ` ${scope}`} führt ohne ${names} von ${from} zu ${to}.`,
  throughAnybody: 'Über jeden gehen lassen',
  inAll: 'In allen Artikeln suchen',
  pathTo: 'Weg zu einem anderen Namen',
  pathToWhom: 'Weg zu …',
  copyChain: 'Die Kette kopieren',
  copy: 'Kopieren',
  copyText: 'Als Text kopieren',
  copyMarkdown: 'Als Markdown kopieren',
  copied: 'Mit Quellen kopiert.',
  chain: 'Kette',
  title: (corpus, from, to) => `${corpus}: von ${from} zu ${to}`,
  foundIn: (selection, fingerprint, generator) => `Gefunden in ${selection}. Sammlung ${fingerprint}, gelesen von ${generator}.`,
  quoted: (words) => `„${words}“`,
  alsoIn: (count) => `beide auch in ${counted(count, 'weiteren Artikel', 'weiteren Artikeln')}`,
  tiedToBoth: (scope) => `Mit beiden verbunden ${scope}`,
  throughWay: 'Der Weg über andere',
  strengthWith: 'Stärke mit {a} und mit {b}',
  nobody: 'Niemand und nichts ist mit beiden verbunden.',
  strengthOf: (strength, name, count) => `Stärke ${strength} mit ${name}; ${count}`,
  community: {
    kind: 'Gruppe des Netzwerks',
    tied: (ties, scope) =>
      `{names}, untereinander stärker verbunden als mit anderen, durch ${counted(ties, 'Verbindung', 'Verbindungen')}${scope && ` ${scope}`}.`,
    folded: (names, ties) =>
      `Zu einer Marke zusammengelegt, die für ${counted(names, 'Namen', 'Namen')} steht und gezählt wird, als wären sie einer: nach den {articles}, die einen von ihnen nennen. ${ties === 0 ? 'Keine Verbindung liegt' : `${counted(ties, 'Verbindung', 'Verbindungen')} ${ties === 1 ? 'liegt' : 'liegen'}`} darin.`,
    foldedArticles: (count) => counted(count, 'Artikel', 'Artikeln'),
    foldedTexts: (count) => counted(count, 'unabhängigen Text', 'unabhängigen Texten'),
    unfold: 'Entfalten',
    fold: 'Zu einer Marke zusammenlegen',
    members: 'Mitglieder',
    articles: 'Artikel',
    texts: 'Texte',
    all: (count) => `Alle ${formatCount(count)} Namen`,
    inside: 'Stärkste Verbindungen darin',
    ofStrongest: 'Zur stärksten Verbindung',
    none: '{name} gehört zu keiner Gruppe des gezeigten Netzwerks.',
  },
  group: {
    strength: 'Verbindung der Stärke {strength}',
    facts: (articles, near, scope) =>
      `{articles}${articles === 1 ? ' nennt' : ' nennen'}${scope && ` ${scope}`} jemanden von beiden Seiten, ${near === 0 ? 'keiner' : formatCount(near)} im selben Satz.`,
    countedArticles:
      'Gezählt, als wären die Namen einer zusammengelegten Gruppe einer: jeder Artikel einmal, nach seinem nächsten Paar von Namen, ob die beiden auf der Karte verbunden sind oder nicht.',
    countedTexts:
      'Gezählt, als wären die Namen einer zusammengelegten Gruppe einer: jeder Text einmal, nach seinem nächsten Paar von Namen, ob die beiden auf der Karte verbunden sind oder nicht.',
    drawnFor: (ties) => `Gezeichnet für ${counted(ties, 'Verbindung', 'Verbindungen')} zwischen zwei Namen`,
  },
};
