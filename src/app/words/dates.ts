import { catalogue } from './catalogue.ts';

/** Days, months and ranges of them; months are counted from 1. */
export const dates = catalogue('dates', {
  months: ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'],
  monthsInFull: ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'],
  /** Of a day whose month is not the only one that is said. */
  dayOfMonth: (day: number, month: string) => `${day} ${month}`,
  /** The first of two days of one month. */
  dayAlone: (day: number) => String(day),
  day: (day: number, month: string, year: number) => `${day} ${month} ${year}`,
  month: (month: string, year: number) => `${month} ${year}`,
});
