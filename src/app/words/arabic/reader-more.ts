import { formatCount } from '../../ui/format-count.ts';
import { plural } from '../plural.ts';
import type { Translation } from '../translation.ts';
import { common } from './common.ts';

/** After a preposition. */
const ofArticles = (count: number) =>
  plural(count, { one: 'مقالة واحدة', two: 'مقالتين', few: '# مقالات', many: '# مقالة', other: '# مقالة' });
const ofNames = (count: number) => plural(count, { one: 'اسم واحد', two: 'اسمين', few: '# أسماء', many: '# اسمًا', other: '# اسم' });
const ofMentions = (count: number) =>
  plural(count, { one: 'ذكر واحد', two: 'ذكرين', few: '# مرات ذكر', many: '# مرة ذكر', other: '# مرة ذكر' });
const ofTies = (count: number) => plural(count, { one: 'رابطة واحدة', two: 'رابطتين', few: '# روابط', many: '# رابطة', other: '# رابطة' });
const ofHits = (count: number) => plural(count, { one: 'نتيجة واحدة', two: 'نتيجتين', few: '# نتائج', many: '# نتيجة', other: '# نتيجة' });

const passageCount = (count: number) =>
  plural(count, { zero: 'لا مقاطع', one: 'مقطع واحد', two: 'مقطعان', few: '# مقاطع', many: '# مقطعًا', other: '# مقطع' });
const placeCount = (count: number) =>
  plural(count, { zero: 'لا مواضع', one: 'موضع واحد', two: 'موضعان', few: '# مواضع', many: '# موضعًا', other: '# موضع' });
const inOtherArticles = (count: number) =>
  plural(count, { one: 'مقالة أخرى', two: 'مقالتين أخريين', few: '# مقالات أخرى', many: '# مقالة أخرى', other: '# مقالة أخرى' });

export const readerMore: Translation['reader-more'] = {
  original: 'الأصل',
  originalFile: 'الملف الأصلي',
  meant: (said, meaning) => `«${said}» ← ${meaning}`,
  dateFrom: {
    metadata: '، والتاريخ من بياناتها الوصفية',
    dateline: '، والتاريخ من سطر التاريخ في المقالة',
    path: '، والتاريخ من اسم الملف',
  },
  untitled: (date) => `مقالة بلا عنوان، ${date}`,
  onlyListed: (language) => `لا تعرف أداة التعرّف في Dateline هذه اللغة (${language}): لا تُعلَّم إلا الأسماء الواردة في القوائم.`,
  previous: 'السابق',
  next: 'التالي',
  mentions: (count) =>
    plural(count, { zero: 'لا ذكر', one: 'ذكر واحد', two: 'ذكران', few: '# مرات ذكر', many: '# مرة ذكر', other: '# مرة ذكر' }),
  placeOfNames: (count) => `{place} من ${ofNames(count)}`,
  placeOfMentions: (count) => `{place} من ${ofMentions(count)}`,
  namesHere: 'الأسماء في هذه المقالة',
  grey: {
    count: 'احتساب الأسماء الواردة في السطور الرمادية',
    about: 'شروح الصور وأسماء المصورين والكتّاب والسطور المتكررة في مقالات كثيرة رمادية: ليست من المقالة.',
    counted: 'تُحتسب حيثما وردت هذه السطور. والسطور مذكورة في «التصحيحات».',
    ofBuild: 'تُحتسب الأسماء الواردة فيها: هكذا في corrections.json. لإلغاء ذلك احذف السطور من ذلك الملف وأنشئ الصفحة من جديد.',
    spoken: 'غير محتسب:',
  },
  notHere: 'ليس {name} هنا',
  hits: {
    label: 'نتائج البحث',
    count: (count) =>
      `${count === 0 ? 'لا نتيجة' : plural(count, { one: 'نتيجة واحدة', two: 'نتيجتان', few: '# نتائج', many: '# نتيجة', other: '# نتيجة' })} للبحث عن «{words}»`,
    place: (count) => `{place} من ${ofHits(count)} للبحث عن «{words}»`,
    marked: 'معلَّمة',
    previous: 'النتيجة السابقة',
    next: 'النتيجة التالية',
  },
  refused: 'لا يسمح المتصفح لهذه الصفحة بالنسخ. النص محدد: اضغط Ctrl+C، أو ⌘C على جهاز Mac.',
  mostNamed: 'الأشخاص المذكورون في أكثر هذه المقالات',
  cite: 'اقتباس',
  citePassage: (source) => `اقتباس المقطع من ${source}`,
  copied: (passages) => `نُسخ مع ${passages === 1 ? 'مصدره' : 'المصادر'}: ${passageCount(passages)}.`,
  citing: {
    formats: { text: 'نسخ كنص', markdown: 'نسخ بصيغة Markdown', file: 'حفظ بصيغة Markdown' },
    each: (passages) => `كما هي في القائمة، مع ${passages === 1 ? 'المصدر' : 'المصادر'}: ${passageCount(passages)}.`,
    copiedMarkdown: (passages) => `نُسخ بصيغة Markdown مع ${passages === 1 ? 'مصدره' : 'المصادر'}: ${passageCount(passages)}.`,
    saved: (passages, file) => `حُفظ في ${file}: ${passageCount(passages)}.`,
    view: 'العرض',
  },
  copyPassages: 'نسخ المقاطع',
  passages: 'المقاطع',
  sameWords: 'بالكلمات نفسها:',
  muchSameWords: 'بالكلمات نفسها تقريبًا:',
  outletUnknown: 'جهة نشر غير معروفة',
  passage: {
    order: 'ترتيب المقاطع',
    closest: 'الأقرب أولًا',
    counted: passageCount,
    from: (passages, articles) => `${passageCount(passages)} من ${ofArticles(articles)}`,
    more: 'عرض المزيد',
    lookedIn: (articles) => `يُبحث عن الكلمات نفسها في المقالات الأقرب (${formatCount(articles)}).`,
    inHeadline: 'في العنوان',
    read: 'قراءة المقالة',
    readOf: (date, headline) => `قراءة المقالة، ${date}: ${headline}`,
    also: (articles) => `أيضًا في ${inOtherArticles(articles)}، بالكلمات نفسها: {copies}`,
    alsoMuch: (articles) => `أيضًا في ${inOtherArticles(articles)}، بالكلمات نفسها تقريبًا: {copies}`,
    moreCopies: (count) => plural(count, { one: 'واحدة غيرها', two: 'اثنتان غيرها', other: '# غيرها' }),
  },
  card: {
    types: { person: 'شخص', organization: 'منظمة', place: 'مكان' },
    articlesNaming: (name) => `المقالات التي تذكر ${name}`,
    outlets: (articles, outlets) =>
      `${articles}، ${plural(outlets, { two: 'جهتا نشر', few: '# جهات نشر', many: '# جهة نشر', other: '# جهة نشر' })}`,
    counts: '{counts}.',
    countsIn: (scope, all) => `{counts} ${scope}؛ ${formatCount(all)} إجمالًا.`,
    onDay: (day) => `في ${day}`,
    inPeriod: (period) => `في ${period}`,
    named: (when) => `ورد ذكره ${when}.`,
    firstAndLast: (first, last) => `أول ذكر ${first}، وآخر ذكر ${last}.`,
    also: 'يُكتب أيضًا: {names}.',
    moreNames: (count) => `${formatCount(count)} غيرها`,
    onlyWith: 'فقط مع {name}',
    notOnlyWith: 'ليس مع {name} فقط بعد الآن',
    pin: 'تثبيت على الخط الزمني',
    unpin: 'إزالة من الخط الزمني',
    lanesFull: (lanes) => `امتلأت مسارات الخط الزمني (${formatCount(lanes)}): أزل أحدها لتثبّت غيره.`,
    network: 'شبكته',
    wholeNetwork: 'الشبكة كلها',
    correct: 'تصحيح',
    ties: (scope) => (scope ? `أقوى الروابط ${scope}` : 'أقوى الروابط'),
    strength: 'القوة',
    noArticle: (scope, name) => `لا مقالة ${scope} تذكر ${name}.`,
    claim: (name, counts, scope, when) => `${name}: ${counts}${scope && ` ${scope}`}. ${when}`,
  },
  ties: {
    strongestOnly: (count) => `أقوى ${formatCount(count)} فقط`,
    all: (count) => `كل الروابط (${formatCount(count)})`,
    more: (count, all) => `${formatCount(count)} غيرها من ${ofTies(all)}`,
    and: 'و',
    pair: (a, b) => `${a} و${b}`,
  },
  tie: {
    strength: 'رابطة قوتها {strength}',
    noArticle: 'لا مقالة تذكر الاثنين معًا.',
    noArticleIn: (scope, all) => `لا مقالة ${scope} تذكر الاثنين معًا؛ أما إجمالًا فهي ${common.articles(all)}.`,
    named: (articles, scope, near, all) =>
      `{counts}${articles < 2 ? '' : '،'} ${articles === 2 ? 'تذكران' : 'تذكر'} الاثنين معًا${scope && ` ${scope}`}، ${near === 0 ? 'ولا واحدة منها' : `و${formatCount(near)} منها`} في الجملة نفسها` +
      (all === undefined ? '.' : `؛ ${formatCount(all)} إجمالًا.`),
    claim: (a, b, named, chance) => `${a} و${b}: ${named} ${chance}`,
    naming: { articles: 'المقالات التي تذكر الاثنين', texts: 'النصوص التي تذكر الاثنين' },
    per: {
      day: (naming) => `${naming}، لكل يوم`,
      week: (naming) => `${naming}، لكل أسبوع`,
      month: (naming) => `${naming}، لكل شهر`,
      quarter: (naming) => `${naming}، لكل ربع سنة`,
      year: (naming) => `${naming}، لكل سنة`,
      decade: (naming) => `${naming}، لكل عقد`,
    },
    whoReports: 'من ينشر ذلك',
    whatTheySay: 'ماذا تقول',
  },
  context: {
    searching: 'يجري البحث …',
    noWords: 'لا كلمات يُبحث عنها: اكتب بعضها في حقل البحث.',
    places: placeCount,
    found: (articles) => `{places} في ${ofArticles(articles)} من الاختيار.`,
    foundMost: (articles, most) => `{places} في ${ofArticles(articles)} من الاختيار؛ ولا يُسرد إلا أول ${formatCount(most)}.`,
    read: (read, all) => `قُرئ ${formatCount(read)} من ${ofArticles(all)} …`,
    saved: (words, places, selection) => `في السياق: ${words}. ${placeCount(places)}. الاختيار: ${selection}.`,
    quoted: (words) => `«${words}»`,
    take: 'نسخ أو حفظ',
    takeShort: 'نسخ',
    takePlaces: 'نسخ المواضع أو حفظها',
    formats: { copy: 'نسخ بصيغة Markdown', markdown: 'حفظ بصيغة Markdown', csv: 'حفظ بصيغة CSV' },
    each: (places) => `القائمة كلها مع المصادر: ${placeCount(places)}.`,
    tooMany: (places, most) => `المواضع أكثر من أن تُلصق (${formatCount(places)}): احفظها، أو اختر ${formatCount(most)} على الأكثر.`,
    copied: (places) => `نُسخ بصيغة Markdown: ${placeCount(places)}.`,
    copyPlaces: 'نسخ المواضع',
    sentenceOf: (source) => `الجملة للاقتباس أو الملاحظة: ${source}`,
    order: 'ترتيب المواضع',
    after: 'بما يليه',
    before: 'بما يسبقه',
    label: 'المواضع',
  },
};
