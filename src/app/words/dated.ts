import { catalogue } from './catalogue.ts';

/** How a date in a text is said, and why its words mean what the page takes them for. */
export const dated = catalogue('dated', {
  /** Parts of years, by their number in EDTF. */
  parts: {
    21: 'spring {year}',
    22: 'summer {year}',
    23: 'autumn {year}',
    24: 'winter {year}',
    29: 'southern spring {year}',
    30: 'southern summer {year}',
    31: 'southern autumn {year}',
    32: 'southern winter {year}',
    33: 'the first quarter of {year}',
    34: 'the second quarter of {year}',
    35: 'the third quarter of {year}',
    36: 'the fourth quarter of {year}',
    40: 'the first half of {year}',
    41: 'the second half of {year}',
  },
  about: (date: string) => `about ${date}`,
  perhaps: (date: string) => `perhaps ${date}`,
  perhapsAbout: (date: string) => `perhaps about ${date}`,
  range: (from: string, to: string) => `${from} to ${to}`,
  /** @param first of the ten years */
  decade: (first: number) => `the ${first}s`,
  /** @param first of the hundred years */
  century: (first: number) => `the ${first}s`,
  weekdays: {
    monday: 'Monday',
    tuesday: 'Tuesday',
    wednesday: 'Wednesday',
    thursday: 'Thursday',
    friday: 'Friday',
    saturday: 'Saturday',
    sunday: 'Sunday',
  },
  inferredParts: { year: 'year', month: 'month', day: 'day' },
  explained: (date: string, reason: string) => `${date}, ${reason}`,
  /** Where a date was counted from: the day of publication, or a date that the text names before. */
  publication: (date: string) => `publication on ${date}`,
  mentioned: (date: string) => `${date}, mentioned before`,
  inferred: (parts: string) => `the ${parts} inferred`,
  inferredFrom: (parts: string, from: string) => `the ${parts} inferred from ${from}`,
  beforePublication: (weekday: string) => `the ${weekday} before publication`,
  afterPublication: (weekday: string) => `the ${weekday} after publication`,
  before: (weekday: string, from: string) => `the ${weekday} before ${from}`,
  after: (weekday: string, from: string) => `the ${weekday} after ${from}`,
  back: (from: string) => `counted back from ${from}`,
  forward: (from: string) => `counted forward from ${from}`,
  ofPublication: 'the day of publication',
  holdsPublication: (date: string) => `the one that holds the day of publication on ${date}`,
  holds: (date: string) => `the one that holds ${date}, mentioned before`,
  understood: (from: string) => `understood from ${from}`,
});
