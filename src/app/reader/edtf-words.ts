import { parseIsoDay } from '../../schema/day.ts';
import { edtfDays } from '../../schema/edtf.ts';
import { formatRange } from '../ui/format-date.ts';
import { dated } from '../words/dated.ts';

const DOUBTS = { '~': 'about', '?': 'perhaps', '%': 'perhapsAbout' } as const;

/** An EDTF value as one would say it: "6 Nov 2023", "about May 2022", "the 2010s", "spring 2020", "4 – 10 Sep 2023". */
export function edtfWords(value: string): string {
  const [from, to] = value.split('/');
  if (from !== undefined && to !== undefined) {
    const a = parseIsoDay(from);
    const b = parseIsoDay(to);
    return a !== undefined && b !== undefined ? formatRange(a, b) : dated.range(edtfWords(from), edtfWords(to));
  }
  const doubt = DOUBTS[value.slice(-1) as keyof typeof DOUBTS] as (typeof DOUBTS)[keyof typeof DOUBTS] | undefined;
  if (doubt) return dated[doubt](edtfWords(value.slice(0, -1)));
  if (/^\d{3}X$/.test(value)) return dated.decade(Number(value.slice(0, 3)) * 10);
  if (/^\d{2}XX$/.test(value)) return dated.century(Number(value.slice(0, 2)) * 100);
  const part = (dated.parts as Readonly<Record<string, string>>)[/^\d{4}-(\d\d)$/.exec(value)?.[1] ?? ''];
  if (part) return part.replace('{year}', value.slice(0, 4));
  const days = edtfDays(value);
  return days ? formatRange(days.first, days.last) : value;
}
