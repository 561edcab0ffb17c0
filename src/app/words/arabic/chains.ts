import { formatCount } from '../../ui/format-count.ts';
import { plural } from '../plural.ts';
import type { Translation } from '../translation.ts';
import { common } from './common.ts';

export const chains: Translation['chains'] = {
  pair: '{a} {and}{b}',
  and: 'و',
  bothTies: '{a} و{b}',
  through: (others) =>
    `عبر ${plural(others, { one: 'اسم آخر', two: 'اسمين آخرين', few: '# أسماء أخرى', many: '# اسمًا آخر', other: '# اسم آخر' })}`,
  throughOthers: 'عبر غيرهما',
  fromTo: '{from} {a} {to} {b}',
  from: 'من',
  to: 'إلى',
  direct: (articles, scope) =>
    `${common.articles(articles)}${scope && ` ${scope}`} ${articles === 2 ? 'تذكران' : 'تذكر'} الاثنين معًا: {link}.`,
  whatTheySay: 'ماذا تقول',
  besides: 'وهذه إلى جانبها سلسلة أقوى الأدلة.',
  between: 'هذه سلسلة أقوى الأدلة بينهما.',
  notThrough: 'لا عبر {name}',
  throughAgain: (name) => `السماح بالمرور عبر ${name} من جديد`,
  notThroughName: 'لا عبر اسم بعينه',
  notThroughWhom: 'لا عبر …',
  anotherWay: 'طريق آخر',
  tieWith: (strength, count) => `القوة ${strength}، ${count} مع {name}`,
  noChain: (scope, from, to) => `لا سلسلة روابط${scope && ` ${scope}`} تقود من ${isolated(from)} إلى ${isolated(to)} عبر غيرهما.`,
  noChainWithout: (scope, from, to, names) =>
    `لا سلسلة روابط${scope && ` ${scope}`} تقود من ${isolated(from)} إلى ${isolated(to)} من دون ${isolated(names)}.`,
  throughAnybody: 'السماح بالمرور عبر أي أحد',
  inAll: 'البحث في كل المقالات',
  pathTo: 'الطريق إلى اسم آخر',
  pathToWhom: 'الطريق إلى …',
  copyChain: 'نسخ السلسلة',
  copy: 'نسخ',
  copyText: 'نسخ نصًّا',
  copyMarkdown: 'نسخ بصيغة Markdown',
  copied: 'نُسخت مع مصادرها.',
  chain: 'السلسلة',
  title: (corpus, from, to) => `${corpus}: من ${from} إلى ${to}`,
  foundIn: (selection, fingerprint, generator) => `وُجدت في ${selection}. المجموعة ${fingerprint}، قرأها ${generator}.`,
  quoted: (words) => `«${words}»`,
  alsoIn: (count) =>
    `كلاهما أيضًا في ${plural(count, { one: 'مقالة أخرى', two: 'مقالتين أخريين', few: '# مقالات أخرى', many: '# مقالة أخرى', other: '# مقالة أخرى' })}`,
  tiedToBoth: (scope) => `مرتبط بالاثنين ${scope}`,
  throughWay: 'الطريق عبر غيرهما',
  strengthWith: 'القوة مع {a} ومع {b}',
  nobody: 'لا أحد ولا شيء مرتبط بالاثنين معًا.',
  strengthOf: (strength, name, count) => `القوة ${strength} مع ${name}، ${count}`,
  community: {
    kind: 'جماعة في الشبكة',
    tied: (ties, scope) =>
      `{names} يرتبط بعضها ببعض أكثر مما ترتبط بغيرها، عبر ${plural(ties, { one: 'رابطة واحدة', two: 'رابطتين', few: '# روابط', many: '# رابطة', other: '# رابطة' })}${scope && ` ${scope}`}.`,
    folded: (names, ties) =>
      `مطوية في علامة واحدة تمثّل ${plural(names, { one: 'اسمًا واحدًا', two: 'اسمين', few: '# أسماء', many: '# اسمًا', other: '# اسم' })} وتُعدّ كأنها اسم واحد: بحسب {articles} مما يذكر أيًّا منها. ${ties === 0 ? 'لا روابط داخلها.' : `الروابط داخلها: ${formatCount(ties)}.`}`,
    foldedArticles: (count) => plural(count, { one: 'مقالة واحدة', two: 'مقالتين', few: '# مقالات', many: '# مقالة', other: '# مقالة' }),
    foldedTexts: (count) =>
      plural(count, {
        one: 'نص مستقل واحد',
        two: 'نصين مستقلين',
        few: '# نصوص مستقلة',
        many: '# نصًّا مستقلًّا',
        other: '# نص مستقل',
      }),
    unfold: 'نشر الجماعة',
    fold: 'طيّها في علامة واحدة',
    members: 'الأعضاء',
    articles: 'مقالات',
    texts: 'نصوص',
    all: (count) => `كل الأسماء (${formatCount(count)})`,
    inside: 'أقوى الروابط داخلها',
    ofStrongest: 'عن أقوى رابطة',
    none: 'لا ينتمي {name} إلى أي جماعة في الشبكة المعروضة.',
  },
  group: {
    strength: 'رابطة قوتها {strength}',
    facts: (articles, near, scope) =>
      `{articles} ${articles === 2 ? 'تذكران' : 'تذكر'} أحدًا من الطرفين معًا${scope && ` ${scope}`}، ${near === 0 ? 'ولا واحدة منها' : `${formatCount(near)} منها`} في الجملة نفسها.`,
    countedArticles:
      'تُعدّ أسماء الجماعة المطوية كأنها اسم واحد: كل مقالة مرة واحدة، بحسب أقرب اسمين فيها، سواء أكانت بينهما رابطة على الخريطة أم لم تكن.',
    countedTexts:
      'تُعدّ أسماء الجماعة المطوية كأنها اسم واحد: كل نص مرة واحدة، بحسب أقرب اسمين فيه، سواء أكانت بينهما رابطة على الخريطة أم لم تكن.',
    drawnFor: (ties) =>
      `مرسومة عن ${plural(ties, { one: 'رابطة واحدة', two: 'رابطتين', few: '# روابط', many: '# رابطة', other: '# رابطة' })} بين اسمين`,
  },
};

/** Kept apart from what is around it, so that a Latin name does not draw the words beside it along. */
function isolated(name: string): string {
  return `\u2068${name}\u2069`;
}
