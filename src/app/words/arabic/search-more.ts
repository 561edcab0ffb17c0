import { formatCount } from '../../ui/format-count.ts';
import { plural } from '../plural.ts';
import type { Translation } from '../translation.ts';
import { common } from './common.ts';

/** From left to right between the isolates: after Arabic letters the parts of a date would change places. */
const MONTH = '\u20662023-09\u2069';
const DAY = '\u20662023-09-06\u2069';

export const searchMore: Translation['search-more'] = {
  suggestions: 'اقتراحات',
  operators: 'ما يمكن كتابته',
  sideBySide: 'متجاورتان كما كُتبتا',
  withoutWord: 'من دون هذه الكلمة',
  beginsSo: 'كل كلمة تبدأ هكذا',
  hints: {
    who: 'اسم شخص',
    org: 'اسم منظمة',
    where: 'اسم مكان',
    name: 'أي اسم',
    title: 'كلمة من العنوان',
    source: 'جهة نشر',
    day: `سنة أو شهر أو يوم، مثل 2023 أو ${MONTH} أو ${DAY}`,
  },
  field: (field, hint) => `${field}: ${hint}`,
  names: 'الأسماء',
  outlets: 'جهات النشر',
  words: 'الكلمات',
  articles: 'المقالات',
  nearest: 'لا مقالة فيها كل هذه الكلمات. الأقرب إليها',
  search: 'البحث',
  enter: 'Enter',
  written: (alias) => `، ويُكتب ${alias}`,
  mentions: '{name} في السياق، كل ذكر له',
  inContext: (words) => `«${words}» في السياق`,
  all: (count, words) => {
    if (count === undefined) return `المقالات التي فيها «${words}»`;
    const articles = plural(count, {
      zero: 'لا مقالة',
      one: 'المقالة الوحيدة التي',
      two: 'المقالتان اللتان',
      few: 'كل المقالات (#) التي',
      many: 'كل المقالات (#) التي',
      other: 'كل المقالات (#) التي',
    });
    return `${articles} ${count === 2 ? 'فيهما' : 'فيها'} «${words}»`;
  },
  searching: 'يجري البحث عن «{words}» …',
  everyPlace: 'كل مواضع «{words}» في السياق',
  without: (part, count) => `من دون «${part}»: ${common.articles(count)}`,
  andMore: (count) => ` و${formatCount(count)} غيرها`,
  nobody: {
    who: (name) => `لا أحد هنا اسمه «${name}».`,
    org: (name) => `لا منظمة هنا اسمها «${name}».`,
    where: (name) => `لا مكان هنا اسمه «${name}».`,
    name: (name) => `لا أحد ولا شيء هنا اسمه «${name}».`,
    source: (name) => `لا جهة نشر هنا اسمها «${name}».`,
  },
  asWords: (name) => `«${name}» بوصفه كلمات`,
  takenAs: (name, names) => `فُهم «${name}» على أنه ${names}.`,
  near: (word, words) => `لا ترد «${word}» في أي مقالة؛ والبحث عن ${words} بدلًا منها.`,
  nearRemark: (word, words) => `فُهمت «${word}» على أنها ${words}`,
  toTheLetter: (word) => `«${word}» فقط، حرفيًّا`,
  none: (word) => `لا ترد «${word}» في أي مقالة.`,
  like: (word) => `كلمات تشبه «${word}»`,
  alsoFinds: (word, words) => `«${word}» تجد أيضًا ${words}.`,
  itself: (word) => `«${word}» نفسها فقط`,
  noneItself: (word, words) => `لا ترد «${word}» نفسها في أي مقالة، بل ${words}.`,
  noField: (field, fields) => `«${field}:» ليس حقلًا؛ والحقول هي ${fields}. ويجري البحث عن كلماته.`,
  noFieldRemark: (field) => `«${field}:» ليس حقلًا`,
  noDay: (typed) => `«${typed}» ليس يومًا: اكتب 2023 أو ${MONTH} أو ${DAY}.`,
  noDayRemark: (typed) => `«${typed}» ليس يومًا، فلم يُؤخذ به`,
  nothingAfter: (field) => `لا شيء بعد «${field}:»`,
};
