import { formatCount, formatTenths } from '../../ui/format-count.ts';
import { plural } from '../plural.ts';
import type { Translation } from '../translation.ts';

const percent = (share: number) => `${formatTenths(100 * share)}٪`;

const answers = (count: number) => plural(count, { one: 'جواب واحد', two: 'جوابان', few: '# أجوبة', many: '# جوابًا', other: '# جواب' });

export const check: Translation['check'] = {
  check: 'افحص 30',
  what: 'ما يُفحص',
  kinds: { mention: 'الأسماء', tie: 'الروابط' },
  progress: (number, target) => `${formatCount(number)} من ${formatCount(target)}`,
  isNamed: {
    person: 'هل المقصود هنا بـ«{words}» هو الشخص {name}؟',
    organization: 'هل المقصود هنا بـ«{words}» هو المنظمة {name}؟',
    place: 'هل المقصود هنا بـ«{words}» هو المكان {name}؟',
  },
  isOfThatName: {
    person: 'هل المقصود هنا بـ«{words}» هو الشخص الذي يحمل هذا الاسم؟',
    organization: 'هل المقصود هنا بـ«{words}» هو المنظمة التي تحمل هذا الاسم؟',
    place: 'هل المقصود هنا بـ«{words}» هو المكان الذي يحمل هذا الاسم؟',
  },
  isTied: 'هل يبيّن هذا المقطع أن بين {a} و{b} صلة؟',
  rule: {
    mention: '«لا» أيضًا إذا لم تكن الكلمات اسمًا، أو لم تكن الاسم كله.',
    tie: '«نعم» إذا بيّن المقطع ذلك بنفسه؛ و«لا» إذا كان الاسمان متجاورين فحسب.',
  },
  answer: 'الجواب',
  answers: { right: 'نعم', wrong: 'لا', unsure: 'غير متأكد' },
  given: { right: 'الجواب: نعم.', wrong: 'الجواب: لا.', unsure: 'الجواب: غير متأكد.' },
  back: 'رجوع',
  takenBack: 'تم التراجع عن آخر جواب.',
  stop: 'توقف هنا',
  goOn: 'متابعة',
  more: 'افحص 30 أخرى',
  nothing: { mention: 'لا تذكر هذه المجموعة أحدًا.', tie: 'لا مقالة هنا تذكر اسمين معًا.' },
  none: 'لم يُجَب عن شيء بعد',
  answered: (answered) =>
    plural(answered, {
      one: 'أُجيب عن موضع واحد',
      two: 'أُجيب عن موضعين',
      few: 'أُجيب عن # مواضع',
      many: 'أُجيب عن # موضعًا',
      other: 'أُجيب عن # موضع',
    }),
  figure: (right, judged, share, low, high) =>
    `الصحيح ${formatCount(right)} من ${formatCount(judged)}: ${percent(share)} (من ${percent(low)} إلى ${percent(high)}، فترة ثقة 95٪)`,
  unsure: (count) => `${formatCount(count)} بلا يقين`,
  semicolon: '؛ ',
  meaning: {
    mention: (population) =>
      `كان لكل ذكر محسوب هنا (عددها ${formatCount(population)}) الاحتمال نفسه في أن يُسحب. وفي 95 من كل 100 سحب كهذا تضم الفترة نسبة الصحيح منها كلها (ويلسون 1927). وما لا يقين فيه متروك خارج الحساب.`,
    tie: (population) =>
      `من المقاطع التي تذكر اسمين (عددها ${formatCount(population)}) يزداد احتمال سحب المقطع بقدر ما يضيف إلى قوة رابطتهما: كلما تقارب الاسمان زاد. والرقم هو نسبة القوة كلها التي تستند إلى مقاطع تبيّن أن بين الاثنين صلة؛ وفي 95 من كل 100 سحب كهذا تضمها الفترة (ويلسون 1927). وما لا يقين فيه متروك خارج الحساب.`,
  },
  isMended: (count) => `صُحّح منذ ذلك الحين من الخطأ ${formatCount(count)}، ويبقى في الرقم لأن الرقم يخص ما سُحب.`,
  wrong: (count) => `الخطأ ${formatCount(count)}`,
  putRight: 'صُحّح.',
  notHere: 'ليس {name} هنا',
  correct: 'تصحيح {name}',
  nothingToMend: 'حيث يصح الاسمان لا شيء يُصحَّح: الرابطة تقول إن الاسمين في مقالة واحدة، لا أكثر.',
  takenFor: '«{words}»، أُخذ على أنه {name}',
  lost: (count) => `${answers(count)} من قبل لم يعد يوافق ما في المقالات، وتُرك خارج الحساب`,
  why: {
    article: 'لم تعد المقالة موجودة.',
    words: 'في الموضع كلمات أخرى الآن.',
    name: 'تأخذ الصفحة الكلمات الآن على أنها اسم آخر.',
  },
  forget: 'انسَها',
  kept: 'تُحفظ الأجوبة في هذا المتصفح، وتدخل في corrections.json مع التصحيحات.',
  notKept: (why) => `هذا المتصفح لا يحفظ أجوبتك (${why}). بإغلاق الصفحة تضيع: نزّل corrections.json من «التصحيحات».`,
  about: {
    term: 'الفحص',
    none: 'لم يُفحص شيء بعد. اقرأ 30 مقطعًا تُسحب عشوائيًّا، فتقول هذه الصفحة كم من أسمائها أو روابطها صحيح.',
    figure: (kind, figure) => `${kind}: ${figure}.`,
    how: 'كم من الأسماء والروابط هنا صحيح؟ 30 منها تُسحب عشوائيًّا تجيب.',
  },
  file: {
    new: (count) => `من فحص: ${answers(count)} من الجديد`,
    known: (count) => `من فحص: ${answers(count)} من المعروف`,
    wrong: (count) => `من فحص: ${answers(count)} غير مفهوم، وتُرك`,
  },
};
