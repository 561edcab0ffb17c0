import { formatCount } from '../../ui/format-count.ts';
import { joined } from '../../ui/selection-words.ts';
import { plural } from '../plural.ts';
import type { Translation } from '../translation.ts';
import { common } from './common.ts';

export const narrow: Translation['narrow'] = {
  left: 'المقالات التي ستبقى.',
  namesShown: 'الأسماء المعروضة',
  types: { person: 'الأشخاص', organization: 'المنظمات', place: 'الأماكن' },
  publishedIn: 'نُشرت في',
  outlet: 'جهة النشر',
  community: 'الجماعة',
  strongest: (count) => `المقالات التي تذكر أيًّا من أقوى أسمائها (${formatCount(count)}).`,
  notes: 'ملاحظاتك',
  all: (count) => `الكل (${formatCount(count)})`,
  none: ({ outlets, undated, names, mode, words, mentioned, published, isCompared, noted }) => {
    const period = ({ count }: { count: number | undefined }) =>
      count === undefined ? 'في هذه الفترة' : `في هذه الفترة (${inDays(count)})`;
    const list = joined(names, mode === 'any' ? 'or' : 'and');
    const what = [
      names.length > 0 && `تذكر ${list}${mode === 'all' && names.length > 1 ? ' معًا' : ''}`,
      words !== undefined && `تحتوي «${words}»`,
    ].filter((part) => part !== false);
    if (mentioned && !undated) what.push('day' in mentioned ? `تتحدث عن ${mentioned.day}` : `تتحدث عن تاريخ ${period(mentioned)}`);
    const when = isCompared
      ? 'منشورة في أيّ من الفترتين'
      : published && ('day' in published ? `منشورة في ${published.day}` : `منشورة ${period(published)}`);
    return `${[
      'لا مقالة',
      noted !== undefined && (noted ? `عليها ملاحظة موسومة بـ«${noted}»` : 'عليها ملاحظة'),
      outlets.length > 2 ? `من جهات النشر المختارة (${formatCount(outlets.length)})` : outlets.length > 0 && `من ${joined(outlets, 'or')}`,
      undated ? (undated === 'published' ? 'بلا تاريخ' : 'خالية من أي تاريخ مذكور') : when,
      joined(what, 'and'),
    ]
      .filter(Boolean)
      .join(' ')}.`;
  },
  // With the preposition that joins them to what is before or after.
  days: (count) => plural(count, { one: 'بيوم واحد', two: 'بيومين', few: 'بـ# أيام', many: 'بـ# يومًا', other: 'بـ# يوم' }),
  months: (count) => plural(count, { one: 'بشهر واحد', two: 'بشهرين', few: 'بـ# أشهر', many: 'بـ# شهرًا', other: 'بـ# شهر' }),
  years: (count) => plural(count, { one: 'بسنة واحدة', two: 'بسنتين', few: 'بـ# سنوات', many: 'بـ# سنة', other: 'بـ# سنة' }),
  before: (days, date) => `قبلها ${days}، ${date}`,
  after: (days, date) => `بعدها ${days}، ${date}`,
  widen: (range) => `توسيع الفترة إلى ${range}`,
  widenToBoth: (range) => `توسيع الفترة إلى كلتيهما، ${range}`,
  withUndated: (count) => `مع ما لا تاريخ له: ${common.articles(count)}`,
  withoutMention: (count) => `مع ما لا يذكر تاريخًا: ${common.articles(count)}`,
  whoConnects: 'من يربط بين الاثنين',
  anyName: (count) => `أيّ من هذه الأسماء: ${common.articles(count)}`,
  clearAll: (count) => `مسح الكل: ${common.articles(count)}`,
  anyTime: (count) => `في أي وقت: ${common.articles(count)}`,
  anyMention: (count) => `أيًّا كان التاريخ المذكور: ${common.articles(count)}`,
  whoever: (count) => `أيًّا كان المذكور: ${common.articles(count)}`,
  anyOutlet: (count) => `من أي جهة نشر: ${common.articles(count)}`,
  anyWords: (count) => `أيًّا كانت الكلمات: ${common.articles(count)}`,
  anyNotes: (count) => `بملاحظة أو بدونها: ${common.articles(count)}`,
  whereNotesAre: 'تُحفظ الملاحظات في المتصفح الذي كُتبت فيه. ويمكن لمن كتبها أن يحفظها في ملف لتحمّله أنت.',
};

function inDays(count: number): string {
  return plural(count, { one: 'يوم واحد', two: 'يومان', few: '# أيام', many: '# يومًا', other: '# يوم' });
}
