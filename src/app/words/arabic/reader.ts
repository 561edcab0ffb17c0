import { formatCount } from '../../ui/format-count.ts';
import { plural } from '../plural.ts';
import type { Translation } from '../translation.ts';

/** What holds a name begins in Arabic: by its first letter the page knows which way it runs. */
export const reader: Translation['reader'] = {
  opening: 'يجري الفتح …',
  trail: 'مسار الوصول',
  back: '→',
  listed: 'ما يُسرد هنا',
  chronology: 'التسلسل الزمني',
  reader: 'القراءة',
  counts: (articles, independent) => `${articles}، ${formatCount(independent)} مستقلة`,
  inContext: (name) => `في السياق: ${name}`,
  context: 'في السياق',
  notes: 'الملاحظات',
  changes: 'ما تغيّر',
  questions: 'أسئلة مفتوحة',
  around: (name) => `حول ${name}`,
  aroundBoth: (a, b) => `حول ${a} و${b}`,
  path: (a, b) => `من ${a} إلى ${b}`,
  tie: (a, b) => `بين ${a} و${b}`,
  with: (name) => `مع ${name}`,
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
  distance: (sentences) =>
    ['في الجملة نفسها', 'في الجملة التالية'][sentences] ??
    `تفصل بينهما ${plural(sentences, { two: 'جملتان', few: '# جمل', many: '# جملة', other: '# جملة' })}`,
};
