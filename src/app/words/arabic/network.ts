import { formatCount } from '../../ui/format-count.ts';
import { plural } from '../plural.ts';
import type { Translation } from '../translation.ts';
import { common } from './common.ts';

/** Behind "of": in the genitive. */
const ofTies = (count: number) => plural(count, { one: 'رابطة واحدة', two: 'رابطتين', few: '# روابط', many: '# رابطة', other: '# رابطة' });

export const network: Translation['network'] = {
  // The mark keeps the sign before the figure, as it is written with these digits.
  lessThan: (figure) => `\u200e< ${figure}`,
  showAs: 'عرض الشبكة على شكل',
  forms: { map: 'خريطة', list: 'قائمة', matrix: 'مصفوفة' },
  types: 'أنواع الأسماء',
  typeNames: { person: 'أشخاص', organization: 'منظمات', place: 'أماكن' },
  hidden: 'مخفية',
  noTies: 'لا روابط',
  every: (all) => `{lead} {drawn} من ${formatCount(all)}`,
  everyLead: (all) => (all === 1 ? 'الرابطة الوحيدة معروضة:' : 'كل الروابط معروضة:'),
  some: (all) => `{drawn} من ${ofTies(all)}`,
  someNoun: '',
  whichTies: 'أي الروابط',
  cuts: {
    strongest: (most) => `أقوى ${formatCount(most)}`,
    chance: 'ما يتجاوز المصادفة',
    period: 'ما يتجاوز المصادفة في هذه الفترة',
    periods: 'ما يتجاوز المصادفة في هاتين الفترتين',
    manyTies: 'الأقوى',
    every: 'كلها',
  },
  strength: 'القوة',
  leastStrength: 'أدنى قوة للرابطة',
  anyStrength: (shown, all) => `أي قوة: ${formatCount(shown)} من ${ofTies(all)}`,
  strengthFrom: (least, shown, all) => `${least} فأكثر: ${formatCount(shown)} من ${ofTies(all)}`,
  bothTogether: 'الفترتان معًا؛ والخريطة تُظهر ما تغيّر.',
  onlyName: '{name} هو الاسم الوحيد هنا، والرابطة تحتاج إلى اسمين.',
  mapOf: (names, ties) =>
    `خريطة الشبكة: ${names}، ${common.ties(ties)}. ` +
    'تنتقل مفاتيح الأسهم من اسم إلى اسم، ويفتح Enter الاسم، ويُبقي Shift مع Enter مقالاته وحدها، وتقرّب علامتا الزائد والناقص وتبعّدان، ويثبّت P الاسم، ويحرّكه Alt مع الأسهم، ويطوي F جماعته في علامة واحدة أو ينشرها. ' +
    'والقائمة تعرض الأسماء والروابط نفسها كتابةً.',
  community: 'جماعة مطوية',
  largeInBoth: 'كبيرة: في المقالتين. صغيرة: في واحدة.',
  largerInMore: 'أكبر: في مقالات أكثر.',
  thicker: 'خط أعرض: ذُكرا أقرب أحدهما إلى الآخر.',
  sizes: { articles: 'المقالات', texts: 'النصوص' },
  line: 'الخط: القوة',
  chance: 'مصادفة',
  colour: 'اللون:',
  colourOf: 'لون العلامات',
  colours: { type: 'بحسب النوع', community: 'بحسب الجماعة' },
  zoom: 'التكبير',
  zoomOut: 'تصغير',
  zoomIn: 'تكبير',
  fitWhole: 'إظهار الشبكة كلها',
  fit: 'الكل',
};
