import { plural } from '../plural.ts';
import type { Translation } from '../translation.ts';

export const texts: Translation['texts'] = {
  noDate: 'بلا تاريخ',
  sameAs: (source) => `النص نفسه في ${source}`,
  copies: (count) => plural(count, { one: 'نسخة واحدة', two: 'نسختان', few: '# نسخ', many: '# نسخة', other: '# نسخة' }),
  loading: 'يجري تحميل النص …',
  noData: 'لا تحمل هذه الصفحة أي بيانات. أنشئها بالأمر «dateline build» الذي يضع المقالات فيها.',
  needsServer:
    'هذه الصفحة أكبر من أن يسعها ملف واحد، وهي تحتاج إلى خادم ويب: شغّل «dateline serve» على مقالاتك، أو ضع هذا المجلد على أي خادم ويب.',
  unreachable: (address) => `يتعذر الوصول إلى «${address}». هل ما زال الخادم يعمل؟`,
  missing: (address, status) => `يجب أن يكون «${address}» بجانب هذه الصفحة (أجاب الخادم بالرمز ${status}). انسخ المجلد كله.`,
  lacksPart: (part) => `ينقص هذه الصفحةَ جزؤها ${part}. حمّلها من جديد؛ فإن لم يفد ذلك فأنشئها من جديد.`,
  lacksArticle: (number) => `لا يحتوي أي جزء من هذه الصفحة على المقالة ${number}. أنشئها من جديد.`,
};
