import { formatCount } from '../../ui/format-count.ts';
import { plural } from '../plural.ts';
import type { Translation } from '../translation.ts';
import { common } from './common.ts';

/** Behind "of": in the genitive. */
const ofTies = (count: number) => plural(count, { one: 'رابطة واحدة', two: 'رابطتين', few: '# روابط', many: '# رابطة', other: '# رابطة' });

export const changes: Translation['changes'] = {
  gained: 'ظهرت',
  lost: 'اختفت',
  stronger: 'قويت',
  weaker: 'ضعفت',
  chance: 'في حدود المصادفة',
  notCompared: 'بلا مقارنة',
  // The mark keeps the sign before the figure, as it is written with these digits.
  more: (figure) => `\u200e+${figure}`,
  less: (figure) => `\u200e−${figure}`,
  periods: {
    earlier: { title: 'السابقة', whole: 'الفترة السابقة', when: 'سابقًا' },
    later: { title: 'اللاحقة', whole: 'الفترة اللاحقة', when: 'لاحقًا' },
    a: { title: 'أ', whole: 'الفترة أ', when: 'في أ' },
    b: { title: 'ب', whole: 'الفترة ب', when: 'في ب' },
  },
  period: (name, range) => `${name}، ${range}`,
  counts: (earlier, before, later, after) => `${formatCount(earlier)} ${before}، ${common.texts(later)} ${after}`,
  change: (kind, counts) => `${kind}: ${counts}`,
  noArticle: 'لا مقالة في أي من الفترتين',
  noArticleIn: {
    earlier: 'لا مقالة في الفترة السابقة',
    later: 'لا مقالة في الفترة اللاحقة',
    a: 'لا مقالة في الفترة أ',
    b: 'لا مقالة في الفترة ب',
  },
  noTies: 'لا مقالة في الفترتين تربط اسمين',
  noneOf: (ties) => (ties === 1 ? 'لم تتغيّر الرابطة الوحيدة بما يتجاوز المصادفة' : `لم تتغيّر أي من ${ofTies(ties)} بما يتجاوز المصادفة`),
  someOf: (changed, ties) => `تغيّرت ${formatCount(changed)} من ${ofTies(ties)} بما يتجاوز المصادفة`,
  move: 'حرّك إحدى الفترتين على الخط الزمني إلى حيث توجد مقالات.',
  basis: (earlier, before, later, after) =>
    `النصوص المستقلة التي تذكر الاثنين، من ${formatCount(earlier)} ${before} و${formatCount(later)} ${after}، وحصتها.`,
  backwards: 'تبدأ أ بعد ب: ما ظهر كان أكثر في ب، وهي الأسبق.',
  shared: (days) =>
    `${plural(days, { one: 'يقع يوم واحد', two: 'يقع يومان', few: 'تقع # أيام', many: 'يقع # يومًا', other: 'يقع # يوم' })} في الفترتين معًا، وما نُشر حينها يُعدّ في كلتيهما.`,
  noneTested: 'لا رابطة لها نصوص تكفي لتمييز التغيّر من المصادفة.',
  falseOnes: 'يُتوقع ألا يكون أكثر من 5٪ من هذه التغيّرات مصادفة.',
  tested: (ties, least) => `لم يمكن اختبار سوى ${ofTies(ties)} لها ${formatCount(least)} أو أكثر من النصوص.`,
};
