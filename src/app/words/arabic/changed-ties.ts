import { formatCount } from '../../ui/format-count.ts';
import { plural } from '../plural.ts';
import type { Translation } from '../translation.ts';
import { common } from './common.ts';

const texts = (count: number) => plural(count, { one: 'نص واحد', two: 'نصين', few: '# نصوص', many: '# نصًّا', other: '# نص' });
const ties = (count: number) => plural(count, { one: 'رابطة واحدة', two: 'رابطتين', few: '# روابط', many: '# رابطة', other: '# رابطة' });

export const changedTies: Translation['changed-ties'] = {
  exportTable: 'تصدير الجدول',
  none: 'لا تجري مقارنة بين فترتين',
  howTo: '«مقارنة الفترات» على الخط الزمني تضع فترتين إحداهما إزاء الأخرى.',
  namesWith: 'أسماء فيها',
  by: 'بحسب {order}',
  orderLabel: 'ترتيب الروابط',
  kind: 'النوع',
  score: 'القيمة',
  meaning:
    'تقول القيمة إلى أي حد تغيّرت حصة الرابطة من كل الروابط (z لنسبة لوغاريتم الأرجحية، مشدودةً نحو المجموعة كلها): كلما ابتعدت عن 0 كان ذلك أوثق، و+ تعني أكثر في الفترة اللاحقة و− تعني أقل.',
  tieHead: 'الرابطة',
  scoreHead: 'القيمة',
  percent: (percent) => `${formatCount(percent)}٪`,
  first: (count) => `أول ${formatCount(count)}`,
  all: (count) => `الكل (${formatCount(count)})`,
  more: 'عرض المزيد',
  noTie: (typed) => `لا رابطة لاسم فيه «${typed}» في أيّ من الفترتين.`,
  foldTies: 'طيّ الروابط',
  ties: (count) => common.ties(count),
  moreTies: (count) =>
    plural(count, { one: 'رابطة أخرى', two: 'رابطتان أخريان', few: '# روابط أخرى', many: '# رابطة أخرى', other: '# رابطة أخرى' }),
  withinChance: '{ties} في حدود المصادفة (بالرمادي). افتح صفًّا لتقرأ الفترتين.',
  share: (count, all, when) => `${formatCount(count)} من ${texts(all)} ${when}`,
  nameBoth: (before, after) => `${before}، و${after} تذكر الاثنين معًا`,
  nothing: (counts) => `${counts}: لا شيء يُقارَن.`,
  changed: (counts) => `${counts}: تغيّر أكبر مما تأتي به المصادفة.`,
  tooFew: (counts) => `${counts}: أقل من أن تميَّز من المصادفة.`,
  chance: (counts) => `${counts}: المصادفة تأتي بمثل ذلك.`,
  periodOf: (period, count) => `${period}: ${common.independentTexts(count)}`,
  inColumns: (period, name) => `${period} (في الأعمدة «${name}»)`,
  inBoth: (days) => `${plural(days, { one: 'يوم واحد', two: 'يومان', few: '# أيام', many: '# يومًا', other: '# يوم' })} في كلتيهما.`,
  tested: (changed, all, tested) =>
    `تغيّر ${formatCount(changed)} من ${ties(all)}، واختُبر ${formatCount(tested)}، بمعدل اكتشاف خاطئ قدره 5٪.`,
  corpus: (fingerprint, generator) => `المجموعة ${fingerprint}، قرأها ${generator}.`,
};
