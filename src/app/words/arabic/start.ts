import { formatCount } from '../../ui/format-count.ts';
import { plural } from '../plural.ts';
import type { Translation } from '../translation.ts';

const articlesOf = (count: number) => plural(count, { one: 'مقال واحد', two: 'مقالان', few: '# مقالات', many: '# مقالًا', other: '# مقال' });
const filesOf = (count: number) => plural(count, { one: 'ملف واحد', two: 'ملفان', few: '# ملفات', many: '# ملفًا', other: '# ملف' });
const secondsOf = (count: number) =>
  plural(count, { one: 'ثانية واحدة', two: 'ثانيتان', few: '# ثوانٍ', many: '# ثانية', other: '# ثانية' });
const minutesOf = (count: number) =>
  plural(count, { one: 'دقيقة واحدة', two: 'دقيقتان', few: '# دقائق', many: '# دقيقة', other: '# دقيقة' });

export const start: Translation['start'] = {
  lead: 'أعطِه مجلدًا من المقالات الإخبارية، فيُريك متى نُشر كل خبر، ومن يرتبط بمن، والجمل التي تقول ذلك.',
  drop: 'اسحب مجلدًا أو ملفات أو ملف ZIP إلى هنا',
  dropNow: 'أفلِت ليبدأ العمل',
  or: 'أو',
  chooseFolder: 'اختر مجلدًا',
  chooseFiles: 'اختر ملفات',
  sample: 'اطّلع على المثال',
  private: 'تُقرأ مقالاتك على هذا الحاسوب ولا تُرسل إلى أي مكان: سياسة الأمان في هذه الصفحة تمنع المتصفح من أي اتصال، بنا أو بغيرنا.',
  reads: (endings) => `تُقرأ الملفات المنتهية بـ \u2066${endings}\u2069. لا يُثبَّت شيء، ولا يبقى شيء بعد إغلاق الصفحة.`,
  collecting: 'يجري فحص ما أعطيته …',
  loading: 'يجري تحميل الجزء الذي يقرأ …',
  reading: (articles) => `القراءة: ${articlesOf(articles)} حتى الآن`,
  files: (done, all) => `${formatCount(done)} من ${filesOf(all)}`,
  relating: (articles) => `قُرئ ${articlesOf(articles)}؛ يجري الآن تحديد من هو من، ومن يرتبط بمن`,
  secondsLeft: (seconds) => `بقي نحو ${secondsOf(seconds)}`,
  minutesLeft: (minutes) => `بقي نحو ${minutesOf(minutes)}`,
  cancel: 'إلغاء',
  cancelled: 'أُلغي العمل. لم يُحتفظ بشيء.',
  nothingGiven: 'لم يكن فيما أعطيته أي ملف.',
  noArticle: (found) => `لم يُعثر على أي مقال في ${filesOf(found)}. وهذا ما آل إليه كل منها:`,
  failed: (why) => `تعذّر بناء الصفحة: ${why}`,
  again: 'ابدأ من جديد',
  back: 'رجوع',
  counts: (read, rejected, ignored) => `قُرئ ${articlesOf(read)}، ورُفض ${formatCount(rejected)}، وأُهمل ${formatCount(ignored)}`,
  which: 'لماذا',
  whatBecame: 'ما آلت إليه ملفاتك',
  rejected: 'مرفوض',
  ignored: 'مهمل',
  remarks: 'ملاحظات',
  more: (count) => `… و${formatCount(count)} أخرى`,
  only: 'في هذه النافذة فقط',
  onlyMeans: 'بُنيت على هذا الحاسوب. لم يُرسل شيء، ولن يبقى شيء بعد إغلاق النافذة ما لم تحفظها.',
  add: 'أضف مقالات',
  addFolder: 'أضف مجلدًا',
  addFiles: 'أضف ملفات',
  save: 'احفظ في ملف واحد',
  texts: { full: 'مع النصوص كاملة', passages: 'مع المقاطع التي تقوم عليها العلامات', none: 'بلا نصوص، الأعداد فقط' },
  textsNote: 'من لديه الملف يستطيع قراءة ما فيه. وتبقى كل الأعداد كما هي.',
  saving: 'يجري الحفظ …',
  saved: 'حُفظ الملف.',
  sampleIs: 'المثال: مقالان من نوفمبر 2023.',
  yours: 'مقالاتك أنت',
  cannotLoad: (address) => `تعذّر تحميل ${address}؛ يجب أن يكون بجانب هذه الصفحة كما سُلِّم`,
  tooOld: 'ينقص هذا المتصفح ما يلزم (DecompressionStream)؛ استخدم إصدارًا حديثًا من Firefox أو Chrome أو Edge أو Safari.',
};
