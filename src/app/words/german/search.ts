import type { Translation } from '../translation.ts';

export const search: Translation['search'] = {
  field: 'Namen und Wörter suchen',
  clear: 'Suche leeren',
};
