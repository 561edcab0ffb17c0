import type { Vocabulary } from './vocabulary.ts';

export const german: Vocabulary = {
  months: [
    'Januar|Jänner',
    'Februar|Feber',
    'März',
    'April',
    'Mai',
    'Juni',
    'Juli',
    'August',
    'September',
    'Oktober',
    'November',
    'Dezember',
  ],
  shortMonths: ['Jan', 'Feb', 'Mrz', 'Apr', '', 'Jun', 'Jul', 'Aug', 'Sept|Sep', 'Okt', 'Nov', 'Dez'],
  weekdays: ['Montag', 'Dienstag', 'Mittwoch', 'Donnerstag', 'Freitag', 'Samstag|Sonnabend', 'Sonntag'],
  shortWeekdays: ['Mo', 'Di', 'Mi', 'Do', 'Fr', 'Sa', 'So'],
  dayEnding: String.raw`\.`,
  dayOf: '',
  // Every noun has a capital, so a month is told from a name by the word before it alone.
  doubtfulMonths: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12],
  leads: words('im in seit bis ab vom von zum anfang mitte ende letzten vergangenen nächsten kommenden diesen diesem dieses noch'),
  years: {
    leads: words('jahr jahre jahres seit sommer herbst winter frühjahr frühling anfang mitte ende'),
    determiners: [],
    countLeads: words('über rund etwa fast nahezu als mindestens höchstens ungefähr nur um auf insgesamt'),
    counted: words(
      'menschen personen männer frauen kinder soldaten polizisten einwohner häuser wohnungen tote fälle stimmen kilometer km meter m euro dollar ' +
        'mark franken tonnen kilogramm kg stunden uhr jahre monate wochen tage minuten arbeitsplätze mitglieder schüler studenten seiten hektar mal',
    ),
  },
  notWeekdayAfter: words('ein einem jeden jeder schwarzer schwarzen blutiger blutigen'),
  to: 'bis',
  and: 'und|oder',
  which: {
    letzten: 'last',
    letzter: 'last',
    vergangenen: 'last',
    diesen: 'this',
    diesem: 'this',
    dieser: 'this',
    nächsten: 'next',
    nächster: 'next',
    kommenden: 'coming',
    kommender: 'coming',
  },
};

function words(list: string): string[] {
  return list.split(' ');
}
