import type { Translation } from '../translation.ts';
import { plural } from '../plural.ts';

export const common: Translation['common'] = {
  articles: (count) =>
    plural(count, { zero: 'لا مقالات', one: 'مقالة واحدة', two: 'مقالتان', few: '# مقالات', many: '# مقالة', other: '# مقالة' }),
  texts: (count) => plural(count, { zero: 'لا نصوص', one: 'نص واحد', two: 'نصان', few: '# نصوص', many: '# نصًّا', other: '# نص' }),
  independentTexts: (count) =>
    plural(count, {
      zero: 'لا نصوص مستقلة',
      one: 'نص مستقل واحد',
      two: 'نصان مستقلان',
      few: '# نصوص مستقلة',
      many: '# نصًّا مستقلًّا',
      other: '# نص مستقل',
    }),
  names: (count) => plural(count, { zero: 'لا أسماء', one: 'اسم واحد', two: 'اسمان', few: '# أسماء', many: '# اسمًا', other: '# اسم' }),
  ties: (count) =>
    plural(count, { zero: 'لا روابط', one: 'رابطة واحدة', two: 'رابطتان', few: '# روابط', many: '# رابطة', other: '# رابطة' }),
  types: { person: 'شخص', organization: 'منظمة', place: 'مكان' },
  ofAType: { person: 'شخص', organization: 'منظمة', place: 'مكان' },
  typesOfMany: { person: 'الأشخاص', organization: 'المنظمات', place: 'الأماكن' },
  unknownOutlet: 'جهة نشر غير معروفة',
  thisLanguage: 'هذه اللغة',
  timeline: 'الخط الزمني',
  network: 'الشبكة',
  article: 'المقالة',
  articlesView: 'المقالات',
  close: 'إغلاق',
  dismiss: 'إخفاء',
  done: 'تم',
  tryAgain: 'حاول مرة أخرى',
  /** The mark keeps a number after a Latin name from being drawn in front of it. */
  comma: '\u200f، ',
};
