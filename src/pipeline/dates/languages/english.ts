import type { Vocabulary } from './vocabulary.ts';

export const english: Vocabulary = {
  months: ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'],
  shortMonths: ['Jan', 'Feb', 'Mar', 'Apr', '', 'Jun', 'Jul', 'Aug', 'Sept|Sep', 'Oct', 'Nov', 'Dec'],
  weekdays: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
  shortWeekdays: ['Mon', 'Tues|Tue', 'Weds|Wed', 'Thurs|Thur|Thu', 'Fri', 'Sat', 'Sun'],
  dayEnding: '(?:st|nd|rd|th)?',
  dayOf: '(?: of)?',
  doubtfulMonths: [3, 5],
  leads: words('in since until till during last next past early late mid through throughout of between from coming previous this by that'),
  to: 'to|through|until|till',
  and: 'and|or',
  which: { last: 'last', past: 'last', previous: 'last', this: 'this', next: 'next', coming: 'coming' },
};

function words(list: string): string[] {
  return list.split(' ');
}
