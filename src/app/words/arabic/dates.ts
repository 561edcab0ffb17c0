import type { Translation } from '../translation.ts';

const MONTHS = ['يناير', 'فبراير', 'مارس', 'أبريل', 'مايو', 'يونيو', 'يوليو', 'أغسطس', 'سبتمبر', 'أكتوبر', 'نوفمبر', 'ديسمبر'] as const;

export const dates: Translation['dates'] = {
  months: MONTHS,
  monthsInFull: MONTHS,
  dayOfMonth: (day, month) => `${day} ${month}`,
  dayAlone: (day) => String(day),
  day: (day, month, year) => `${day} ${month} ${year}`,
  month: (month, year) => `${month} ${year}`,
};
