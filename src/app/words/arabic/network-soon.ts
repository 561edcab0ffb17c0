import { formatCount } from '../../ui/format-count.ts';
import { plural } from '../plural.ts';
import type { Translation } from '../translation.ts';
import { common } from './common.ts';

export const networkSoon: Translation['network-soon'] = {
  // A sum stands right on the map as well, where a label runs from left to right.
  fold: (name, others) => `${name} +${formatCount(others)}`,
  folds: (names, folds) =>
    `${common.names(names)}، ${plural(folds, { one: 'جماعة مطوية واحدة', two: 'جماعتان مطويتان', few: '# جماعات مطوية', many: '# جماعة مطوية', other: '# جماعة مطوية' })}`,
  folded: (names) => `طُويت الجماعة: ${common.names(names)} في علامة واحدة`,
  unfolded: (names) => `نُشرت الجماعة: ${common.names(names)}`,
  inNoCommunity: (name) => `${name} ليس في أي جماعة من الشبكة المعروضة`,
  pinned: (name) => `ثُبّت ${name}`,
  released: (name) => `أُلغي تثبيت ${name}`,
  tree: { articles: 'الأسماء، مع عدد المقالات التي تذكرها', texts: 'الأسماء، مع عدد النصوص التي تذكرها' },
  isOpen: '▾',
  isClosed: '◂',
  strength: (figure) => `قوة ${figure}`,
  // The sign is one that mirrors itself between right-to-left words.
  leadsOn: (count) => `${count} ›`,
  allTies: (count) => `كل روابط {name} (${formatCount(count)})`,
  everyTie: 'كل روابط {name}',
  about: 'ما يقال عن {name}',
  untiedAbout: 'لا رابطة معروضة؛ ما يقال عن {name}',
  noName: 'لا اسم هنا يحتوي على «{typed}».',
};
