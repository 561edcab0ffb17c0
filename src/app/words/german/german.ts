import type { Translation } from '../translation.ts';
import { chronology } from './chronology.ts';
import { common } from './common.ts';
import { dates } from './dates.ts';
import { headerMore } from './header-more.ts';
import { header } from './header.ts';
import { help } from './help.ts';
import { readerMore } from './reader-more.ts';
import { reader } from './reader.ts';

export default {
  common,
  dates,
  header,
  'header-more': headerMore,
  help,
  reader,
  'reader-more': readerMore,
  chronology,
} satisfies Translation;
