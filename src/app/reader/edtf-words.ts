import { parseIsoDay } from '../../schema/day.ts';
import { edtfDays } from '../../schema/edtf.ts';
import { formatRange } from '../ui/format-date.ts';

const PERIODS: Readonly<Record<string, string>> = {
  21: 'spring',
  22: 'summer',
  23: 'autumn',
  24: 'winter',
  29: 'southern spring',
  30: 'southern summer',
  31: 'southern autumn',
  32: 'southern winter',
  33: 'first quarter of',
  34: 'second quarter of',
  35: 'third quarter of',
  36: 'fourth quarter of',
  40: 'first half of',
  41: 'second half of',
};

const DOUBTS: Readonly<Record<string, string>> = { '~': 'about ', '?': 'perhaps ', '%': 'perhaps about ' };

/** An EDTF value as one would say it: "6 Nov 2023", "about May 2022", "the 2010s", "spring 2020", "4 – 10 Sep 2023". */
export function edtfWords(value: string): string {
  const [from, to] = value.split('/');
  if (from !== undefined && to !== undefined) {
    const a = parseIsoDay(from);
    const b = parseIsoDay(to);
    return a !== undefined && b !== undefined ? formatRange(a, b) : `${edtfWords(from)} to ${edtfWords(to)}`;
  }
  const doubt = DOUBTS[value.slice(-1)];
  if (doubt) return doubt + edtfWords(value.slice(0, -1));
  if (/^\d{2,3}X{1,2}$/.test(value)) return `the ${value.replaceAll('X', '0')}s`;
  const period = PERIODS[/^\d{4}-(\d\d)$/.exec(value)?.[1] ?? ''];
  if (period) return `${period.endsWith(' of') ? 'the ' : ''}${period} ${value.slice(0, 4)}`;
  const days = edtfDays(value);
  return days ? formatRange(days.first, days.last) : value;
}
