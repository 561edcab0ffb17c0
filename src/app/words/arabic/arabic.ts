import type { Translation } from '../translation.ts';
import { changes } from './changes.ts';
import { common } from './common.ts';
import { dates } from './dates.ts';
import { headerMore } from './header-more.ts';
import { header } from './header.ts';
import { help } from './help.ts';
import { networkMore } from './network-more.ts';
import { networkSoon } from './network-soon.ts';
import { network } from './network.ts';

export default {
  changes,
  common,
  dates,
  header,
  'header-more': headerMore,
  help,
  network,
  'network-soon': networkSoon,
  'network-more': networkMore,
} satisfies Translation;
