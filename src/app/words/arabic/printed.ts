import { formatCount } from '../../ui/format-count.ts';
import { plural } from '../plural.ts';
import type { Translation } from '../translation.ts';
import { common } from './common.ts';

const first = (most: number, all: number, what: string) => `أول ${formatCount(most)} من ${formatCount(all)} من ${what}.`;
const SHORTER = 'اختر فترة أقصر لترى الباقي.';

export const printed: Translation['printed'] = {
  document: 'وثيقة مطبوعة',
  printedOn: (day, origin) => `طُبعت في ${day}. ${origin}`,
  nothing: 'لا شيء مسرود.',
  missing: (texts) => `لم تُحمَّل بعدُ ${common.texts(texts)}، فلا اقتباس منها. أما «طباعة» في الصفحة فتنتظر النصوص كلها.`,
  leftOut: {
    articles: (most, all) => `${first(most, all, 'المقالات')} «تصدير» في الصفحة يحفظها كلها بصيغة CSV.`,
    dated: (most, all) => `${first(most, all, 'المقاطع المؤرخة')} النسخ أو الحفظ فوق التسلسل الزمني في الصفحة يحفظها كلها بصيغة CSV.`,
    places: (most, all) => `${first(most, all, 'المواضع')} «CSV» فوق القائمة في الصفحة يحفظها كلها.`,
    notes: (most, all) => `${first(most, all, 'الملاحظات')} «حفظ بصيغة Markdown» فوق الملاحظات في الصفحة يحويها كلها.`,
    ties: (most, all) => `${first(most, all, 'الروابط')} يمكن حفظ الجدول كله في الصفحة بصيغة CSV.`,
    passages: (most, all) => `${first(most, all, 'المقاطع')} ${SHORTER}`,
    tying: (most, all) => `${first(most, all, 'المقالات')} ${SHORTER}`,
  },
  readAmong: (selection) => `قُرئت ضمن: ${selection}.`,
  notAmong: (selection) => `ليست ضمن: ${selection}.`,
  marks: 'الدوائر أشخاص، والمربعات منظمات، والمعيّنات أماكن؛ وكلما كبرت زادت المقالات.',
  whoIsTied: 'من يرتبط بمن',
  bestFirst: 'أفضل جواب أولًا',
  list: (selection, order) => `${selection}؛ ${order}.`,
  listOfTexts: (selection, order) => `${selection}؛ وممّا تتطابق كلماته إلى حد بعيد أولُه، ${order}.`,
  figures: (articles, outlets, names, ties) =>
    `${articles}${outlets > 0 ? `، من ${plural(outlets, { one: 'جهة نشر واحدة', two: 'جهتي نشر', few: '# جهات نشر', many: '# جهة نشر', other: '# جهة نشر' })}` : ''}؛ فيها ${common.names(names)} و${common.ties(ties)}.`,
  places: (places, selection) =>
    `${plural(places, { zero: 'لا مواضع', one: 'موضع واحد', two: 'موضعان', few: '# مواضع', many: '# موضعًا', other: '# موضع' })} في: ${selection}.`,
  notes: (notes, articles) =>
    `${plural(notes, { zero: 'لا ملاحظات', one: 'ملاحظة واحدة', two: 'ملاحظتان', few: '# ملاحظات', many: '# ملاحظة', other: '# ملاحظة' })}، في: ${common.articles(articles)}.`,
  share: (when, percent) => `${when} ${percent}٪`,
  ofTexts: (earlier, later) => `من النصوص المستقلة ${earlier}، ${later}.`,
  noChain: 'لم تُوجد سلسلة',
  bothAlso: (articles) => `ويرد الاثنان أيضًا في: ${common.articles(articles)}.`,
  strongest: (ties) => `أقوى الروابط: ${ties}.`,
  counts: (articles, scope, since) => `${articles}${scope && ` ${scope}`}. ${since}`.trim(),
  tie: (strength, counts, _articles, scope) => `رابطة قوتها ${strength}: ${counts}، يُذكر فيها الاثنان${scope && ` ${scope}`}.`,
  noTie: 'لا مقالة من المختار تذكر الاثنين.',
};
