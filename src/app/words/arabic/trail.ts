import { plural } from '../plural.ts';
import type { Translation } from '../translation.ts';

/** What holds a name begins in Arabic: by its first letter the page knows which way it runs. */
export const trail: Translation['trail'] = {
  trail: 'مسار الوصول',
  back: '→',
  reader: 'القراءة',
  inContext: (name) => `في السياق: ${name}`,
  context: 'في السياق',
  changes: 'ما تغيّر',
  questions: 'أسئلة مفتوحة',
  check: 'الفحص',
  around: (name) => `حول ${name}`,
  aroundBoth: (a, b) => `حول ${a} و${b}`,
  path: (a, b) => `من ${a} إلى ${b}`,
  tie: (a, b) => `بين ${a} و${b}`,
  with: (name) => `مع ${name}`,
  distance: (sentences) =>
    ['في الجملة نفسها', 'في الجملة التالية'][sentences] ??
    `تفصل بينهما ${plural(sentences, { two: 'جملتان', few: '# جمل', many: '# جملة', other: '# جملة' })}`,
};
