import { formatCount } from '../../ui/format-count.ts';
import { plural } from '../plural.ts';
import type { Translation } from '../translation.ts';

const stepsOf = (count: number) => plural(count, { one: 'خطوة واحدة', two: 'خطوتان', few: '# خطوات', many: '# خطوة', other: '# خطوة' });

export const tour: Translation['tour'] = {
  invitation: 'دعوة',
  invited: (steps) => `جولة في هذه القصة، ${stepsOf(steps)}.`,
  later: 'ولاحقًا أيضًا، تحت «مساعدة».',
  start: 'ابدأ',
  decline: 'لا، شكرًا',
  tour: 'جولة',
  titled: (title) => `جولة: ${title}`,
  step: (step, steps) => `الخطوة ${formatCount(step)} من ${formatCount(steps)}`,
  count: (step, steps) => `${formatCount(step)} من ${formatCount(steps)}`,
  back: 'السابق',
  next: 'التالي',
  done: 'تم',
  leave: 'مغادرة الجولة',
  left: 'غادرت الجولة. وهي باقية تحت «مساعدة».',
  take: 'بدء الجولة في هذه القصة',
  failed: (why) => `لا يمكن عرض الجولة: ${why}`,
};
