import type { Translation } from '../translation.ts';
import { common } from './common.ts';
import { corrections } from './corrections.ts';
import { dates } from './dates.ts';
import { headerMore } from './header-more.ts';
import { header } from './header.ts';
import { help } from './help.ts';

export default { common, corrections, dates, header, 'header-more': headerMore, help } satisfies Translation;
