import { formatCount } from '../../ui/format-count.ts';
import { plural } from '../plural.ts';
import type { Translation } from '../translation.ts';
import { common } from './common.ts';

const away = (depth: number) =>
  `على بُعد ${plural(depth, { one: 'رابطة واحدة', two: 'رابطتين', few: '# روابط', many: '# رابطة', other: '# رابطة' })}`;

export const networkMore: Translation['network-more'] = {
  notes: {
    onlyAround: 'حول {name} فقط',
    around: (depth) => `حول {name} حتى {depths} ${depth === 1 ? 'رابطة' : 'روابط'}`,
    away,
    strongestOf: (drawn, all) => `، أقوى ${formatCount(drawn)} من ${formatCount(all)}`,
    wholeAgain: 'إظهار الشبكة كلها من جديد',
    allInList: (ties) => `كل الـ${formatCount(ties)} في القائمة`,
    onlyTie: 'الرابطة الوحيدة لـ {name}',
    strongest: (most, all) => `أقوى ${formatCount(most)} من ${formatCount(all)} من روابط {name}`,
    allTies: (ties) => `كل روابط {name} (${formatCount(ties)})`,
    folded: (communities) =>
      `${plural(communities, { one: 'جماعة واحدة مطوية', two: 'جماعتان مطويتان', few: '# جماعات مطوية', many: '# جماعة مطوية', other: '# جماعة مطوية' })}{within}`,
    within: (names, ties) => `: ${common.names(names)}، وفي داخلها ${common.ties(ties)}`,
    ofTwoPeriods: 'عند مقارنة فترتين يُرسم كل اسم، مطويًّا كان أم لا',
    nobodyFolded: 'لم يبقَ هنا أحد مما طُوي',
    unfold: 'نشر الجماعة',
    unfoldAll: 'نشر كل الجماعات',
    unpinAll: (pins) => `إلغاء كل التثبيت (${formatCount(pins)})`,
    undo: (what) => `تراجع عن: ${what}`,
  },
  undo: {
    hide: (types) => `إخفاء ${types}`,
    show: (types) => `إظهار ${types}`,
    showAll: 'إظهار كل الأنواع',
    strength: (least) => `القوة ${least} فأكثر`,
    anyStrength: 'أي قوة',
    cuts: { default: 'الروابط المعتادة', period: 'ما يتجاوز المصادفة في هذه الفترة', none: 'كل الروابط' },
    colours: { type: 'اللون بحسب النوع', community: 'اللون بحسب الجماعة' },
    pin: (name) => `تثبيت ${name}`,
    move: (name) => `تحريك ${name}`,
    unpin: (name) => `إلغاء تثبيت ${name}`,
    unpinAll: 'إلغاء كل التثبيت',
    pins: 'التثبيت',
    fold: (name) => `طيّ جماعة ${name}`,
    unfold: (name) => `نشر جماعة ${name}`,
    unfoldAll: 'نشر كل الجماعات',
    whole: 'الشبكة كلها',
    away,
    around: (name) => `حول ${name} فقط`,
  },
  list: {
    rows: 'ما في صفوف القائمة',
    names: 'الأسماء',
    ties: 'الروابط',
    find: 'البحث عن اسم',
    findBriefly: 'بحث',
    onlyHolding: 'الأسماء التي تحتوي على هذا فقط',
    order: { names: 'ترتيب الأسماء', ties: 'ترتيب الروابط' },
    byCount: { articles: 'بعدد المقالات', texts: 'بعدد النصوص' },
    orders: {
      name: 'بالاسم',
      strength: 'بالقوة',
      surprise: 'بالمفاجأة',
      first: 'بأول ظهور',
      last: 'بآخر ظهور',
    },
    save: 'حفظ بصيغة CSV',
    saveBriefly: 'CSV',
    origin: (title, selection, address, fingerprint, generator) =>
      `${title}. ${selection} ${address} المجموعة ${fingerprint}، قرأها ${generator}.`,
    namesWith: { articles: 'الأسماء، مع المقالات التي تذكرها', texts: 'الأسماء، مع النصوص التي تذكرها' },
    tiedTo: 'روابط {name}',
    tiedToStrongest: 'روابط {name}، الأقوى أولًا',
    drawnOnly: 'المرسومة فقط',
    all: () => 'الكل',
    allOf: (_listed, all) => `الكل: ${formatCount(all)}`,
    byStrength: 'القوة',
    allByStrength: (ties) => `الكل (${formatCount(ties)}) بالقوة`,
    noTieOf: 'لا رابطة معروضة لـ {name}.',
    says: 'ما تقوله المقالات',
    noTie: 'لا روابط هنا.',
    surprise: (figure) => `مفاجأة ${figure}`,
    columns: { name: 'الرابطة', strength: 'القوة', surprise: 'المفاجأة', articles: 'المقالات', first: 'الأول', last: 'الأخير' },
    texts: 'النصوص',
  },
  legend: {
    communities: 'الجماعات، بأقوى أعضائها',
    fold: (name) => `طيّ ${name}`,
    foldHere: 'طيّ في علامة واحدة',
    unfold: 'نشر الجماعة',
    inNone: (names) => `${common.names(names)} بلا جماعة`,
    smaller: (communities) =>
      `${plural(communities, { one: 'جماعة أصغر واحدة', two: 'جماعتان أصغر', few: '# جماعات أصغر', many: '# جماعة أصغر', other: '# جماعة أصغر' })}، أو بلا جماعة`,
  },
  heldOver: {
    merge: 'دمج {held} في {onto}',
    ask: 'هل يُدمج {held} في {onto}؟',
    merged: (held, onto) => `دُمج ${held} في ${onto}.`,
    doMerge: 'دمج',
    unclear: 'لا اسم خاصًّا يميّز {name} من غيره: لا يمكن دمج الاثنين هنا.',
    onlyMove: 'تحريك فقط',
  },
  matrix: {
    table: (names, ties) =>
      `جدول من يلتقي بمن: ${common.names(names)}، ${common.ties(ties)}. تنتقل مفاتيح الأسهم من خلية إلى خلية، ومع Shift إلى الرابطة التالية؛ ` +
      'ويفتح Enter رابطةً، أو اسمًا على القطر. والقائمة تقول الشيء نفسه كتابةً.',
    pair: '{a} – {b}: {facts}',
    noTie: 'لا رابطة معروضة',
    says: 'ما تقوله المقالات ›',
    whole: 'عرضها كاملة',
    larger: 'أكبر، مع الأسماء',
  },
  compare: {
    map: (counts) =>
      `خريطة ما تغيّر: ${counts}. ` +
      'تنتقل مفاتيح الأسهم من اسم إلى اسم، وينتقل T إلى الرابطة التالية من روابطه، المتغيّرة أولًا، ويفتح Enter ما وُصل إليه، ويُبقي Shift مع Enter مقالات الاسم وحدها، وتقرّب علامتا الزائد والناقص وتبعّدان. ' +
      'وجدول ما تغيّر يقول الشيء نفسه كتابةً.',
    place: (at, of) => `${formatCount(at)} من ${formatCount(of)}`,
    drawn: (drawn, all) => (drawn < all ? `${formatCount(drawn)} من ${formatCount(all)}` : formatCount(all)),
    marks: (before, after) => `الإطار: ${before}. التعبئة: ${after}.`,
  },
  empty: {
    noArticle: 'لا مقالات هنا.',
    nobody: 'لم يُختر شيء يمكن أن يذكر أحدًا.',
    allHidden: 'كل الأسماء مخفية.',
    noneOfTypes: 'لا اسم من الأنواع المعروضة.',
    showAllTypes: 'إظهار كل الأنواع',
    noNames: 'لا أسماء في هذه الفترة.',
    noneRecognised: (articles) =>
      articles === 1 ? 'لم يُتعرَّف في المقالة الوحيدة على أي شخص أو منظمة أو مكان.' : 'لم يُتعرَّف في المقالات على أي شخص أو منظمة أو مكان.',
  },
};
