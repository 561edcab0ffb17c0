import { formatCount } from '../../ui/format-count.ts';
import { plural } from '../plural.ts';
import type { Translation } from '../translation.ts';

/** As the subject of a sentence. */
const passageCount = (count: number) =>
  plural(count, { zero: 'لا مقاطع', one: 'مقطع واحد', two: 'مقطعان', few: '# مقاطع', many: '# مقطعًا', other: '# مقطع' });

export const chronology: Translation['chronology'] = {
  onlyNaming: 'الجمل التي تذكر {names} فقط',
  showAll: 'إظهار كل المقاطع المؤرخة',
  noSentence: (names) => `لا جملة فيها تاريخ تذكر ${names}.`,
  noDate: (articles) =>
    articles === 1
      ? 'المقالة المختارة لا تذكر أي تاريخ.'
      : articles === 2
        ? 'لا تذكر أيٌّ من المقالتين المختارتين تاريخًا.'
        : `لا تذكر أيٌّ من المقالات المختارة (${formatCount(articles)}) تاريخًا.`,
  certainty: { 'as written': 'كما كُتب', 'worked out': 'محسوب', approximate: 'تقريبي', uncertain: 'غير مؤكد' },
  readFrom: (certainty, said, reason) => `${certainty}: «${said}»، ${reason}`,
  alone: (certainty) => `${certainty}، في سطر مستقل`,
  doubts: ['نحو', 'ربما', 'ربما نحو'],
  of: ' من',
  alsoIn: (articles) =>
    `أيضًا في ${plural(articles, { one: 'مقالة أخرى', two: 'مقالتين أخريين', few: '# مقالات أخرى', many: '# مقالة أخرى', other: '# مقالة أخرى' })}`,
  copyOrSave: 'نسخ التسلسل الزمني أو حفظه',
  copy: 'نسخ',
  copyOrSaveShort: 'نسخ أو حفظ',
  formats: { text: 'نسخ نصًّا', markdown: 'نسخ بصيغة Markdown', csv: 'حفظ بصيغة CSV' },
  tooMany: (passages, most) => `${passageCount(passages)} أكثر من أن تُلصق: احفظها بصيغة CSV، أو اختر أقل من ${formatCount(most)}.`,
  all: (passages) =>
    passages === 1 ? 'المقطع الوحيد في هذه القائمة مع مصدره.' : `كل مقاطع هذه القائمة (${formatCount(passages)})، كل منها مع مصدره.`,
  reading: 'تجري قراءة النصوص',
  progress: (read, parts) => `: ${formatCount(read)} من ${formatCount(parts)} …`,
  stop: 'إيقاف',
  stopped: 'أُوقف.',
  saved: (passages, file) => `حُفظ في ${file}: ${passageCount(passages)}.`,
  copied: (passages) => `نُسخ مع ${passages === 1 ? 'مصدره' : 'المصادر'}: ${passageCount(passages)}.`,
  copiedMarkdown: (passages) => `نُسخ بصيغة Markdown مع ${passages === 1 ? 'مصدره' : 'المصادر'}: ${passageCount(passages)}.`,
  copyThis: 'نسخ التسلسل الزمني',
  title: (corpus) => `${corpus}: التسلسل الزمني`,
  what: (passages, again, selection) =>
    `${plural(passages, { one: 'مقطع مؤرخ واحد', two: 'مقطعان مؤرخان', few: '# مقاطع مؤرخة', many: '# مقطعًا مؤرخًا', other: '# مقطع مؤرخ' })}${again > 0 ? ` (و${formatCount(again)} غيرها تقول الشيء نفسه)` : ''}. الاختيار: ${selection}.`,
  semicolon: '؛ ',
  wholly: 'المقاطع التي تقع كلها داخل الفترة التي تتحدث عنها فقط',
  sentencesNaming: (names) => `الجمل التي تذكر ${names} فقط`,
  origin: (fingerprint, generator) => `المجموعة ${fingerprint}، قرأها ${generator}.`,
  quoted: (words) => `«${words}»`,
  sameIn: 'الشيء نفسه في:',
};
