import { formatCount } from '../../ui/format-count.ts';
import { plural } from '../plural.ts';
import type { Translation } from '../translation.ts';
import { common } from './common.ts';

const REST = 'وكل ملف يذكر ذلك بنفسه، مع رابط هذا العرض والأيام وعدد المقالات التي حُسب منها وأي مجموعة هي';

export const exported: Translation['exported'] = {
  about: (fingerprint) => `ما يظهر الآن تمامًا، والصور على خلفية بيضاء. ${REST} (${fingerprint}).`,
  aboutCompared: (fingerprint) => `ما يظهر الآن تمامًا، مع ما في كل من الفترتين وما تغيّر، والصور على خلفية بيضاء. ${REST} (${fingerprint}).`,
  timeline: {
    png: ['الخط الزمني PNG', 'الصورة، بضعف دقتها في هذه الصفحة'],
    svg: ['الخط الزمني SVG', 'الرسم، وكلماته نصوص'],
  },
  network: {
    png: ['PNG', 'الخريطة صورةً، بضعف دقتها في هذه الصفحة'],
    svg: ['SVG', 'الخريطة رسمًا، وأسماؤها نصوص'],
    gexf: ['GEXF', 'الأسماء والروابط، لبرنامج Gephi'],
    graphml: ['GraphML', 'الأسماء والروابط، لبرامج yEd وCytoscape وigraph وNetworkX'],
    ties: ['CSV للروابط', 'رابطة في كل صف، لجدول حسابي'],
    names: ['CSV للأسماء', 'اسم في كل صف'],
    json: ['JSON', 'كل شيء، لبرنامج'],
  },
  articles: ['CSV للمقالات', 'القائمة، مقالة في كل صف: يومها وجهة نشرها وعنوانها، ومقطعها وأسماؤها ورابطها'],
  noPicture: (width, height) => `PNG: لا يصنع المتصفح صورة بحجم ${width} × ${height} بكسل؛ احفظها بصيغة SVG`,
  noDrawing: 'لا يسمح المتصفح لهذه الصفحة بالرسم',
  noTimeline: 'لا تاريخ لأي مقالة هنا، فلا خط زمنيًّا يُحفظ.',
  reading: (read, parts) => `تجري قراءة النصوص: ${formatCount(read)} من ${formatCount(parts)} من الأجزاء …`,
  saved: (file) => `حُفظ باسم ${file}.`,
  basis: (count, origin) => `العدد: ${common.articles(count)}. ${origin}`,
  basisOfDays: (first, last, count, origin) => `من ${first} إلى ${last}، العدد: ${common.articles(count)}. ${origin}`,
  withTies: (names) => `مع روابط ${names}`,
  namesAndTies: (names, ties) => `${names} و${ties}`,
  someTies: (drawn, all) => `${formatCount(drawn)} من ${formatCount(all)} من الروابط`,
  beyondChance: 'ما يتجاوز المصادفة',
  beyondChanceHere: 'ما يتجاوز المصادفة هنا',
  strongest: 'الأقوى',
  least: (strength) => `بقوة لا تقل عن ${strength}`,
  countedOnce: 'والمقالات التي تتطابق كلماتها إلى حد بعيد تُعدّ مرة واحدة',
  folded: (lines, inside) =>
    `رُسمت روابط الجماعات المطوية معًا، ${plural(lines, { one: 'خط واحد', two: 'خطان', few: '# خطوط', many: '# خطًّا', other: '# خط' })} إجمالًا، وتُركت ${common.ties(inside)} داخلها`,
  compared: (names, ties) => `مقارنة فترتين: رُسمت ${common.names(names)} و${common.ties(ties)}، من كل نوع من التغيّر ما هو أبعد عن المصادفة`,
  texts: (period, texts) => `${period}: ${common.independentTexts(texts)}`,
  inColumns: (period, column) => `${period} (في الأعمدة «${column}»)`,
  shared: (days) =>
    plural(days, {
      one: 'يوم واحد في الفترتين معًا',
      two: 'يومان في الفترتين معًا',
      few: '# أيام في الفترتين معًا',
      many: '# يومًا في الفترتين معًا',
      other: '# يوم في الفترتين معًا',
    }),
  changed: (changed, ties, tested) =>
    `تغيّر ${formatCount(changed)} من ${formatCount(ties)} من الروابط، واختُبر ${formatCount(tested)}، بمعدل اكتشاف خاطئ قدره 5٪`,
  key: {
    selected: 'المختار',
    otherDays: 'مثله في أيام أخرى',
    all: { article: 'كل المقالات', 'independent text': 'كل النصوص المستقلة', passage: 'كل المقاطع' },
    fewer: (few) => `حصة من أقل من ${formatCount(few)}`,
    dated: 'كل المقاطع المؤرخة',
    month: 'شهر أو أكثر',
    aboutDay: 'نحو يوم',
    aboutMonth: 'نحو شهر أو أكثر',
  },
  shares: {
    article: (unit) => `الحصة من كل المقالات لكل ${unit}، بالمئة`,
    'independent text': (unit) => `الحصة من كل النصوص المستقلة لكل ${unit}، بالمئة`,
    passage: (unit) => `الحصة من كل المقاطع المؤرخة لكل ${unit}، بالمئة`,
  },
  by: { published: (what) => `${what}، بحسب يوم النشر`, mentioned: (what) => `${what}، بحسب الأيام المذكورة` },
  plane: 'المقاطع المؤرخة، بحسب يوم النشر (أفقيًّا) والأيام المذكورة (عموديًّا)',
  within: (title) => title,
  leftOff: {
    published: (count) => `${common.articles(count)} بلا تاريخ`,
    mentioned: (count) => `${common.articles(count)} بلا تاريخ مذكور`,
  },
  onNoBar: (left) => `${left} خارج الأعمدة`,
};
