import { plural } from '../plural.ts';
import type { Translation } from '../translation.ts';
import { common } from './common.ts';

const inArticles = (count: number) =>
  plural(count, {
    zero: 'لا يرد في أي مقالة',
    one: 'يرد في مقالة واحدة',
    two: 'يرد في مقالتين',
    few: 'يرد في # مقالات',
    many: 'يرد في # مقالة',
    other: 'يرد في # مقالة',
  });

export const missed: Translation['missed'] = {
  name: 'اسم …',
  add: 'إضافة اسم',
  typed: 'الاسم كما تكتبه المقالات',
  itIs: 'هو',
  nameIs: (name) => `«${name}»`,
  cancel: 'إلغاء',
  covered: (names) => `معلَّم هنا على أنه ${names}: يزول ذلك حيثما وردت هذه الكلمات.`,
  orAnother: 'أو اسم آخر لـ',
  find: 'البحث عن اسم',
  markedAs: (name, type) => `${name} معلَّم هنا من قبل: ${common.ofAType[type]}.`,
  markedAlready: (name) => `هذه الكلمات معلَّمة من قبل على أنها ${name}.`,
  unclear: (name) => `لا اسم خاصًّا يميّز ${name} من غيره: اختر غيره.`,
  added: (name, type, articles) => `أُضيف ${name} (${common.ofAType[type]}): ${inArticles(articles)}.`,
  another: (name, of, articles) => `«${name}» الآن اسم آخر لـ${of}: ${inArticles(articles)}.`,
  oneLine: 'يقع الاسم في سطر واحد: اختر كلمات أقل.',
  noLetter: 'في الاسم حرف واحد على الأقل.',
  tooLong: (most, length) => `لا يزيد الاسم على ${most} حرفًا، وهذه ${length}: اختر كلمات أقل.`,
};
