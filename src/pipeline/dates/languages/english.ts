import type { Vocabulary } from './vocabulary.ts';

export const english: Vocabulary = {
  months: ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'],
  shortMonths: ['Jan', 'Feb', 'Mar', 'Apr', '', 'Jun', 'Jul', 'Aug', 'Sept|Sep', 'Oct', 'Nov', 'Dec'],
  weekdays: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
  shortWeekdays: ['Mon', 'Tues|Tue', 'Weds|Wed', 'Thurs|Thur|Thu', 'Fri', 'Sat', 'Sun'],
  dayEnding: '(?:st|nd|rd|th)?',
  dayOf: '(?: of)?',
  doubtfulMonths: [3, 5],
  leads: words(
    'in since until till during last next past early late mid through throughout of between from coming previous following this by that',
  ),
  years: {
    leads: words('in since circa year early mid late summer spring autumn fall winter fiscal during'),
    determiners: words('the a an this that its their his her our my your whose each every any earlier previous last next entire whole'),
    countLeads: words(
      'over nearly almost than least most some approximately roughly about around only another exactly at to total number up with ' +
        'worth no nr page pages flight route highway room bus unit area code channel model series version form',
    ),
    counted: words(
      'people persons men women children troops soldiers police officers residents homes houses buildings deaths cases votes voters miles mile km ' +
        'kilometres kilometers metres meters feet ft m kg tonnes tons pounds dollars euros yuan yen hours gmt utc est pm am years months weeks days ' +
        'minutes jobs workers employees members students protesters migrants refugees fans points seats pages words copies units square cubic ' +
        'hp rpm mhz volts bc bce watts calories acres hectares others more local million billion percent',
    ),
  },
  notWeekdayAfter: words(
    'sheffield ruby a good black super bloody ash easter palm cyber holy maundy shrove giving fat casual whit every each most many other per',
  ),
  to: 'to|through|until|till',
  and: 'and|or',
  which: {
    last: 'last',
    past: 'last',
    previous: 'preceding',
    preceding: 'preceding',
    following: 'following',
    this: 'this',
    next: 'next',
    coming: 'coming',
  },
};

function words(list: string): string[] {
  return list.split(' ');
}
