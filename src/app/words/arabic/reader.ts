import { formatCount } from '../../ui/format-count.ts';
import { plural } from '../plural.ts';
import type { Translation } from '../translation.ts';

export const reader: Translation['reader'] = {
  opening: 'يجري الفتح …',
  listed: 'ما يُسرد هنا',
  chronology: 'التسلسل الزمني',
  counts: (articles, independent) => `${articles}، ${formatCount(independent)} مستقلة`,
  notes: 'الملاحظات',
  narrow: 'تضييق',
  narrowSelection: 'تضييق الاختيار',
  order: 'ترتيب المقالات',
  best: 'الأنسب أولًا',
  oldest: 'الأقدم أولًا',
  newest: 'الأحدث أولًا',
  undated: 'بلا تاريخ',
  dot: ' \u200f· ',
  words: (count) => plural(count, { zero: 'بلا كلمات', one: 'كلمة واحدة', two: 'كلمتان', few: '# كلمات', many: '# كلمة', other: '# كلمة' }),
  noNames: 'بلا أسماء',
  moreNames: (count) => `و${formatCount(count)} غيرها`,
};
