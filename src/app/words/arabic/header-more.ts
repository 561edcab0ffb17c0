import { formatCount } from '../../ui/format-count.ts';
import { plural } from '../plural.ts';
import type { Translation } from '../translation.ts';
import { common } from './common.ts';

export const headerMore: Translation['header-more'] = {
  about: {
    sum: (read, rejected, ignored, found) => `قُرئ ${read}، ورُفض ${rejected}، وتُجووز ${ignored}، من أصل ${found}`,
    read: 'قُرئت',
    rejectedCount: 'رُفضت',
    ignoredCount: 'تُجووزت',
    found: 'وُجدت',
    rejected: 'مرفوضة',
    ignored: 'متجاوَزة',
    remarks: 'ملاحظات',
    dates: 'التواريخ',
    dated: (dated, undated) => `${common.articles(dated)} بتاريخ، و${formatCount(undated)} بلا تاريخ`,
    outlets: 'جهات النشر',
    noOutlet: 'لم تُذكر أي جهة',
    copies: 'النسخ',
    copiesOf: (articles, texts, copies, copied) =>
      `${common.articles(articles)}، ${common.independentTexts(texts)}؛ ${plural(copies, { one: 'نسخة واحدة', two: 'نسختان', few: '# نسخ', many: '# نسخة', other: '# نسخة' })} من ${plural(copied, { one: 'نص واحد', two: 'نصين', few: '# نصوص', many: '# نصًّا', other: '# نص' })}`,
    whichCopies: 'ما هي',
    more: (count) => `و${formatCount(count)} غيرها.`,
    moreInCheck: (count) => `و${formatCount(count)} غيرها؛ يسردها كلها الأمر “dateline check”.`,
    names: 'الأسماء',
    tied: (names, pairs) =>
      `${formatCount(names)}، تربطها ${plural(pairs, { one: 'علاقة واحدة', two: 'علاقتان', few: '# علاقات', many: '# علاقة', other: '# علاقة' })} بين اسمين يردان معًا في مقالة ما`,
    corrections: 'التصحيحات',
    corrected: (built, made) =>
      `${built > 0 ? formatCount(built) : 'لا شيء'} عند إنشاء الصفحة، و${made > 0 ? formatCount(made) : 'لا شيء'} في الصفحة نفسها.`,
    languages: 'اللغات',
    foreign: (count) => `${common.articles(count)} بغير الإنجليزية: لا تُعلَّم فيها إلا الأسماء الواردة في القوائم`,
    perhapsOne: (count) => `ربما هما واحد: ${formatCount(count)}`,
    stayApart: 'تبقى منفصلة إلى أن تقول إنها واحد.',
    answer: (count) => (count === 1 ? 'أجب عن السؤال' : 'أجب عنها واحدًا بعد آخر'),
    isTheSame: 'هل {short} هو نفسه {full}؟',
    fingerprint: (fingerprint, generator) =>
      `البصمة ${fingerprint}، أنشأها ${generator}. لا شيء يغادر هذه الصفحة: فهي لا ترسل طلبًا إلى أحد.`,
  },
  link: {
    mayBe: (id, names) => `يذكر الرابط «${id}»، وقد يكون المقصود ${names}:`,
    anyOfNames: (count) => `أيًّا من ${formatCount(count)} من الأسماء`,
    dismissQuestion: (id) => `إخفاء السؤال عن «${id}»`,
    gone: (ids) => `يذكر هذا الرابط ما لا تحتويه هذه المجموعة (أو لم تعد تحتويه): ${ids}.`,
    dismissGone: 'إخفاء السطر الخاص بما لا تحتويه المجموعة',
    changed: 'تغيّرت المقالات منذ إنشاء هذا الرابط.',
    dismissChanged: 'إخفاء السطر الخاص بتغيّر المقالات',
  },
  findName: 'البحث عن اسم',
  noName: (typed) => `لا اسم فيه «${typed}».`,
  outletUnknown: 'جهة نشر غير معروفة',
  share: {
    copyLink: 'نسخ الرابط',
    aboutLink: 'يفتح هذا العرض نفسه، ويخبر إن تغيّرت المقالات حتى ذلك الحين.',
    copied: 'نُسخ الرابط.',
    opensFile: (note) => `${note} وهو يفتح هذا الملف بهذا العرض.`,
    refused: 'لا يسمح المتصفح لهذه الصفحة بالنسخ. انسخ من هنا:',
    inAnother: 'في صفحة أخرى',
    isFile: 'هذه الصفحة ملف على هذا الحاسوب، ولا تستطيع صفحة أخرى عرضه. ضعه على خادم ويب، وافتحه هناك، ثم خذ الشيفرة من هنا.',
    aboutCode: 'شيفرة إطار يعرض أحد العروض كما هو الآن، مع رابط إلى الصفحة كاملة.',
    copyCode: { timeline: 'نسخ شيفرة الخط الزمني', network: 'نسخ شيفرة الشبكة', article: 'نسخ شيفرة المقالة' },
    codeCopied: { timeline: 'نُسخت شيفرة الخط الزمني.', network: 'نُسخت شيفرة الشبكة.', article: 'نُسخت شيفرة المقالة.' },
    openFirst: 'افتح مقالة أولًا.',
    toBeCopied: 'للنسخ',
  },
  unit: {
    choose: 'عدّ المقالات أو النصوص المستقلة',
    countedAs: (texts) => `تُعدّ ${texts} من النصوص المستقلة`,
    independent: (texts) => `${texts} مستقلة`,
    count: 'عدّ {unit}',
    texts: 'النصوص المستقلة',
    articles: 'المقالات',
    meaning: 'المقالات التي تتطابق كلماتها إلى حد بعيد نص مستقل واحد.',
  },
  embed: {
    noArticle: 'لا يذكر هذا العنوان أي مقالة. افتح مقالة في الصفحة الكاملة وخذ شيفرتها من «مشاركة».',
    openWhole: 'فتح الصفحة كاملة',
  },
};
