import { formatCount } from '../../ui/format-count.ts';
import { plural } from '../plural.ts';
import type { Translation } from '../translation.ts';
import { common } from './common.ts';

/** What may run from left to right, so that it takes nothing around it along. */
const apart = (text: string) => `\u2068${text}\u2069`;

const made = (count: number) => plural(count, { one: 'تصحيح واحد', two: 'تصحيحان', few: '# تصحيحات', many: '# تصحيحًا', other: '# تصحيح' });
const open = (count: number) =>
  plural(count, { one: 'سؤال واحد مفتوح', two: 'سؤالان مفتوحان', few: '# أسئلة مفتوحة', many: '# سؤالًا مفتوحًا', other: '# سؤال مفتوح' });

/** Whoever is meant may be a person, an organisation or a place: what is said of it is said of the name, which is masculine. */
export const corrections: Translation['corrections'] = {
  undo: 'تراجع',
  redo: 'إعادة',
  end: '.',
  quoted: (text) => `«${text}»`,
  nothingChanged: (why) => `لم يتغيّر شيء: ${why}`,
  step: {
    merge: (others) => (others > 1 ? '{others} كلها {lead}' : '{others} هو {lead}'),
    apart: (count) => (count > 2 ? '{names} تبقى منفصلة' : '{names} اثنان لا واحد'),
    split: (places, more, isKnown) => {
      const others = plural(more, {
        zero: '',
        one: ' ومقالة أخرى',
        two: ' ومقالتين أخريين',
        few: ' و# مقالات أخرى',
        many: ' و# مقالة أخرى',
        other: ' و# مقالة أخرى',
      });
      const at = plural(places, {
        zero: '',
        one: 'موضع واحد من ',
        two: 'موضعين من ',
        few: '# مواضع من ',
        many: '# موضعًا من ',
        other: '# موضع من ',
      });
      return `{name} في ${at}{article}${others} هو ${isKnown ? '{to}' : 'اسم آخر'}`;
    },
    rename: '{name} صار اسمه {to}',
    retype: (type) => `{name} ${common.ofAType[type]}`,
    hide: '{name} مخفي',
    add: (type, aliases) => `{name} ${common.ofAType[type]}${aliases > 0 ? '، ويُسمّى أيضًا {aliases}' : ''}`,
    alias: '{name} يُسمّى أيضًا {aliases}',
    count: 'تُحتسب الأسماء الواردة في السطر «{line}»',
  },
  did: {
    rename: (name, to) => `صار اسم ${apart(name)} الآن ${apart(to)}.`,
    retype: (name, type) => `نوع ${apart(name)} الآن: ${common.types[type]}.`,
    hide: (name) => `أُخفي ${apart(name)}.`,
    merge: (name, lead) => `دُمج ${apart(name)} في ${apart(lead)}.`,
    give: (name, to) => `${apart(name)} في هذا الموضع هو الآن ${apart(to)}.`,
    giveAll: (name, to) => `${apart(name)} في هذه المقالة هو الآن ${apart(to)}.`,
    count: (lines, articles) =>
      `${plural(lines, {
        one: 'تُحتسب الأسماء الواردة في هذا السطر حيثما ورد',
        two: 'تُحتسب الأسماء الواردة في هذين السطرين حيثما وردا',
        other: 'تُحتسب الأسماء الواردة في هذه السطور حيثما وردت',
      })}: ${plural(articles, { one: 'في مقالة واحدة', two: 'في مقالتين', few: 'في # مقالات', many: 'في # مقالة', other: 'في # مقالة' })}.`,
    uncount: (lines) =>
      plural(lines, {
        one: 'لم تعد الأسماء الواردة في هذا السطر تُحتسب.',
        two: 'لم تعد الأسماء الواردة في هذين السطرين تُحتسب.',
        other: 'لم تعد الأسماء الواردة في هذه السطور تُحتسب.',
      }),
    undo: (what) => `تم التراجع: ${what}`,
    notKept: (why) => `لم يُحفظ ذلك: ${why}`,
  },
  card: {
    title: (name) => `تصحيح ${apart(name)}`,
    name: 'الاسم',
    rename: 'تغيير الاسم',
    isA: 'النوع',
    merge: 'دمج مع …',
    notHere: 'ليس {name} في تلك المقالة',
    hide: 'إخفاء في كل موضع',
    isTaken: (type) =>
      ({
        person: 'شخص آخر يحمل هذا الاسم بالفعل.',
        organization: 'منظمة أخرى تحمل هذا الاسم بالفعل.',
        place: 'مكان آخر يحمل هذا الاسم بالفعل.',
      })[type],
    unclear: 'لا اسم يخص {name} وحده ويميزه من غيره: لا يمكن تصحيحه هنا.',
  },
  merge: {
    whom: 'الدمج مع من',
    leads: '{lead} هو الاسم الرئيسي؛ ويصبح {other} اسمًا آخر له.',
    merge: 'دمج',
    swap: 'اجعل {name} الاسم الرئيسي',
    another: 'اختيار اسم آخر',
    unclear: 'لا اسم يخص {name} وحده ويميزه من غيره: لا يمكن دمجه هنا.',
  },
  choice: {
    find: 'البحث عن اسم',
    none: (typed) => `لا اسم فيه «${apart(typed)}».`,
    noOther: 'لا يوجد اسم آخر.',
  },
  notHere: {
    which: 'أيّ المواضع',
    one: 'هذا الموضع فقط',
    all: (count) => `كل المواضع في هذه المقالة (${formatCount(count)})`,
    who: 'من المقصود؟',
    unclear: 'لا اسم يخص {name} وحده ويميزه من غيره: اختر اسمًا آخر أو اسمًا جديدًا.',
    new: 'أو اسم جديد',
    type: 'نوع الاسم الجديد',
    give: 'إعطاء هذا الاسم',
  },
  list: {
    title: 'التصحيحات',
    none: 'لم يُصحَّح شيء بعد. ما أخطأ البرنامج في فهمه يمكن تصويبه، هنا وفي كل إنشاء لاحق للصفحة:',
    add: 'إضافة اسم …',
    ways: {
      missed: 'اسم فات البرنامج: اختره في المقالة أو اكتبه هنا.',
      one: 'مدخلان لشيء واحد، أو اسم واحد لاثنين: ابدأ من بطاقة أحد الأسماء.',
      oneOrAsked: 'مدخلان لشيء واحد، أو اسم واحد لاثنين: أجب عن الأسئلة المفتوحة، أو ابدأ من بطاقة أحد الأسماء.',
      name: 'اسم ينبغي أن يُكتب على غير ذلك، أو هو من نوع آخر، أو ليس اسمًا أصلًا: على بطاقته.',
      line: 'سطر رمادي ينبغي احتساب الأسماء الواردة فيه: أسفل المقالة.',
      place: 'اسم يُقصد به غيره في مقالة واحدة أو في موضع واحد: في المقالة، عند ذلك الموضع.',
    },
    count: (made, built) =>
      `${made > 0 ? formatCount(made) : 'لا شيء'} في هذه الصفحة، و${built > 0 ? formatCount(built) : 'لا شيء'} عند إنشائها.`,
    asked: (count) => `${open(count)}.`,
    answer: (count) => (count === 1 ? 'أجب عنه' : count === 2 ? 'أجب عنهما' : 'أجب عنها'),
    notKept: (why) => `لا يحفظ هذا المتصفح تصحيحاتك (${apart(why)}). وإغلاق الصفحة يضيّعها: نزّل corrections.json.`,
    undone: 'تم التراجع.',
    redone: 'تمت الإعادة.',
    left: (count) => (count === 0 ? 'لم يبقَ أي تصحيح.' : `الآن ${made(count)}.`),
    clear: (count) => `إزالة الكل (${formatCount(count)})`,
    cleared: 'أُزيلت كلها؛ و«تراجع» يعيدها.',
    remove: 'إزالة',
    removeOf: (step) => `إزالة: ${step}`,
    removed: (step) => `أُزيل: ${step}.`,
    unfit: (count) => `بلا أثر هنا ${formatCount(count)}`,
    made: (count) => `في هذه الصفحة ${formatCount(count)}`,
    newestFirst: 'الأحدث أولًا',
    built: (count) => `عند إنشاء الصفحة ${formatCount(count)}`,
    ofBuild: 'كانت في corrections.json. لإلغاء أحدها احذفه من ذلك الملف وأنشئ الصفحة من جديد.',
    all: (count) => `الكل (${formatCount(count)})`,
  },
  refusal: {
    apart: 'لم يُدمجا: يفصل بينهما تصحيح سابق. تراجع عنه أولًا.',
    nobody: (name) => `لم يتغيّر شيء: لم يعد أحد اسمه ${apart(name)}.`,
    several: (name, count) => `لم يتغيّر شيء: ${common.names(count)} بصيغة ${apart(name)}. غيّر أحدها أولًا.`,
    claimed: (name) => `أُعطي «${apart(name)}» لاثنين، فلا يدل على أيٍّ منهما. انزعه من أحدهما.`,
    noLine: 'لم يتغيّر شيء: لا مقالة فيها هذا السطر بالرمادي.',
    nowhere: 'لم يتغيّر شيء: لا مقالة فيها هذا الاسم.',
    places: (places) => `لا يصح كله. لا اسم كهذا هنا: ${apart(places)}.`,
  },
  misfit: {
    wasOne: 'كانت واحدًا قبل إنشاء هذه الصفحة. وسيفصل بينها الإنشاء التالي بهذا الملف.',
    apart: 'من شأنه أن يجمع اثنين يفصل بينهما تصحيح آخر. أزل أحد التصحيحين.',
    claimed: (name) => `أُعطي «${apart(name)}» لاثنين، فلا يدل على أيٍّ منهما. أزل أحد التصحيحين.`,
    noLine: 'لا مقالة فيها هذا السطر بالرمادي. أزل التصحيح، أو أبقِه لمقالات فيها هذا السطر.',
    nowhere: 'لا مقالة فيها هذا الاسم. أزل التصحيح، أو أبقِه لمقالات فيها الاسم.',
    places: (first, more) =>
      `لم يعد اسم كهذا هنا: ${apart(first)}${more > 0 ? ` و${formatCount(more)} غيره` : ''}. صحّحه من جديد في المقالة كما هي الآن، أو أزل التصحيح.`,
    nobody: (name, type) =>
      `لا أحد هنا اسمه «${apart(name)}»${type ? ` ونوعه: ${common.types[type]}` : ''}. أزل التصحيح، أو أبقِه لمقالات تذكره.`,
    several: (name, count, whom) =>
      `قد يدل «${apart(name)}» هنا على أيٍّ من ${formatCount(count)}${whom && ` (${whom})`}. أزل التصحيح، وأعده من بطاقة المقصود.`,
  },
  file: {
    title: 'الملف',
    kept: 'ما يُصحَّح هنا محفوظ في هذا المتصفح وحده.',
    notKept: 'لا يُحفظ شيء في هذا المتصفح.',
    about: 'ليبقى في كل إنشاء لاحق، ولدى الجميع: نزّل corrections.json، وضعه بهذا الاسم في أعلى مجلد المقالات، وأنشئ الصفحة من جديد.',
    download: 'تنزيل corrections.json',
    load: 'تحميل ملف corrections.json',
    toLoad: 'ملف التصحيحات المراد تحميله',
    saved: 'حُفظ corrections.json حيث يضع هذا المتصفح التنزيلات.',
    isEmpty: (name) => `${apart(name)}: الملف فارغ؛ اختر ملف corrections.json، أو نزّل واحدًا من هنا`,
    isNoJson: (name, why) => `${apart(name)}: الملف ليس بصيغة JSON (${apart(why)})؛ اختر ملف corrections.json، أو نزّل واحدًا من هنا`,
    holdsNone: (name) => `لا تصحيح في ${apart(name)}.`,
    loaded: (name, counts) => `${apart(name)}: ${counts}.`,
    new: (count) => `جديد: ${formatCount(count)}`,
    known: (count) => `معروف: ${formatCount(count)}`,
    wrong: (count, numbers, more) =>
      `غير مفهوم ومتروك: ${formatCount(count)} (${count === 1 ? 'الرقم' : 'الأرقام'} ${numbers.join(common.comma)}${
        more > 0 ? ` و${formatCount(more)} غيرها` : ''
      } في الملف)`,
  },
  link: {
    brought: (count) =>
      `حمل هذا الرابط ${plural(count, { one: 'تصحيحًا واحدًا', two: 'تصحيحين', few: '# تصحيحات', many: '# تصحيحًا', other: '# تصحيح' })}.`,
    see: (count) => (count === 1 ? 'عرضه' : count === 2 ? 'عرضهما' : 'عرضها'),
    copied: (count) => `نُسخ الرابط، ومعه ${made(count)}.`,
    tooLong: (count) => `نُسخ الرابط من دون تصحيحاتك (${formatCount(count)}): لا يتسع لها رابط. أرسل معه corrections.json.`,
  },
  questions: {
    isTheSame: 'هل {short} هو نفسه {full}؟',
    open: (count, putOff) => `${open(count)}${putOff > 0 ? `، منها ${formatCount(putOff)} مؤجَّل` : ''}`,
    allCorrections: 'كل التصحيحات',
    putOff: (count) =>
      plural(count, {
        one: 'سؤال واحد مؤجَّل',
        two: 'سؤالان مؤجَّلان',
        few: '# أسئلة مؤجَّلة',
        many: '# سؤالًا مؤجَّلًا',
        other: '# سؤال مؤجَّل',
      }),
    noneOpen: 'لا سؤال مفتوح',
    othersAnswered: 'أُجيب عن كل ما عدا ذلك.',
    again: (count) => (count === 1 ? 'العودة إليه' : count === 2 ? 'العودة إليهما' : 'العودة إليها'),
    answered: (count) =>
      `${count === 1 ? 'أُجيب عن السؤال.' : `أُجيب عنها كلها (${formatCount(count)}).`} كل جواب بين التصحيحات، ويمكن التراجع عنه هناك.`,
    neverAny: 'لم يجد البرنامج في هذه المقالات اسمين يُحتمل، من دون يقين، أنهما واحد.',
    answer: 'الجواب',
    same: 'واحد',
    two: 'اثنان',
    later: 'لاحقًا',
    isSame: (short, full) => `${apart(short)} هو ${apart(full)}.`,
    areTwo: (short, full) => `${apart(short)} و${apart(full)} اثنان.`,
    isLater: 'أُجّل.',
    undone: 'تم التراجع.',
    noneLeft: 'لم يبقَ سؤال.',
    onlyPutOff: 'لم يبقَ إلا المؤجَّل.',
    left: (count) =>
      plural(count, {
        one: 'بقي سؤال واحد.',
        two: 'بقي سؤالان.',
        few: 'بقيت # أسئلة.',
        many: 'بقي # سؤالًا.',
        other: 'بقي # سؤال.',
      }),
    unclear: 'اثنان من هذه الأسماء يُكتبان بالطريقة نفسها، فلا يستطيع أي تصحيح أن يقول أيهما المقصود: أجّل السؤال.',
    together: (count) =>
      plural(count, {
        zero: 'لا مقالة تذكر الاثنين.',
        one: 'مقالة واحدة تذكر الاثنين.',
        two: 'مقالتان تذكران الاثنين.',
        few: '# مقالات تذكر الاثنين.',
        many: '# مقالة تذكر الاثنين.',
        other: '# مقالة تذكر الاثنين.',
      }),
    shownAs: '«واحد» يعرضهما باسم {name}.',
    about: (type, articles, isAlsoCalled) =>
      `${common.types[type]}، ${common.articles(articles)}${isAlsoCalled ? '، ويُسمّى أيضًا {names}' : ''}`,
  },
};
