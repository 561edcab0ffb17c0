import type { Translation } from '../translation.ts';

export const search: Translation['search'] = {
  field: 'البحث عن أسماء وكلمات',
  clear: 'مسح البحث',
};
