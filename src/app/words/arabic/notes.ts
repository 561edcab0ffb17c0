import { formatCount } from '../../ui/format-count.ts';
import { plural } from '../plural.ts';
import type { Translation } from '../translation.ts';

const notesOf = (count: number) =>
  plural(count, { zero: 'لا ملاحظات', one: 'ملاحظة واحدة', two: 'ملاحظتان', few: '# ملاحظات', many: '# ملاحظة', other: '# ملاحظة' });

export const notes: Translation['notes'] = {
  notes: 'الملاحظات',
  inArticle: 'الملاحظات في هذه المقالة',
  note: 'ملاحظة',
  tags: 'الوسوم، تفصل بينها فواصل',
  comment: 'تعليق',
  save: 'حفظ',
  remove: 'إزالة',
  cancel: 'إلغاء',
  count: (count) => `${notesOf(count)}.`,
  countTagged: (count, all, tag) => `${formatCount(count)} من ${formatCount(all)} من الملاحظات، موسومة بـ«${tag}».`,
  keptHere: 'محفوظة في هذا المتصفح وحده.',
  none: 'لا ملاحظات بعد. اختر كلمات في مقالة واضغط «ملاحظة»، أو حمّل ملاحظات محفوظة.',
  tag: 'الوسم',
  everyTag: 'الكل',
  only: 'هذه المقالات فقط',
  notOnly: 'ليس هذه المقالات فقط',
  saveJson: 'حفظ بصيغة JSON',
  saveMarkdown: 'حفظ بصيغة Markdown',
  copy: 'نسخ',
  load: 'تحميل …',
  file: 'ملف الملاحظات',
  copied: (count) => `نُسخت ${notesOf(count)} مع مصادرها.`,
  loaded: (added, changed, same) => `أُضيفت ${notesOf(added)}، وتغيّر ${formatCount(changed)}، وبقي ${formatCount(same)} كما كان.`,
  otherCorpus: 'أُنشئ الملف مع مجموعة أخرى.',
  removed: 'أُزيلت الملاحظة.',
  undo: 'تراجع',
  notKept: (why) => `لا يحفظ المتصفح الملاحظات (${why}). احفظها بصيغة JSON قبل إغلاق الصفحة.`,
  notInCorpus: (article) => `«${article}» ليست في هذه المجموعة`,
  tagged: (tags) => `الوسوم: ${tags}`,
  adrift: 'لم تعد هذه الكلمات في المقالة.',
  readNote: (words) => `قراءة «${words}» في مقالتها`,
  readArticle: 'قراءة المقالة',
  removeNote: (words) => `إزالة الملاحظة على «${words}»`,
  copyNotes: 'نسخ الملاحظات',
  selected: 'الكلمات المختارة:',
  sentence: 'هذه الجملة:',
  openNote: 'فتح الملاحظة',
  quoted: 'اقتباس',
  citeSelected: 'اقتباس الكلمات المختارة',
  citeSentence: 'اقتباس هذه الجملة',
};
