import type { Translation } from '../translation.ts';
import { common } from './common.ts';
import { dates } from './dates.ts';
import { headerMore } from './header-more.ts';
import { header } from './header.ts';
import { help } from './help.ts';
import { search } from './search.ts';
import { searchMore } from './search-more.ts';
import { texts } from './texts.ts';

export default { common, dates, header, 'header-more': headerMore, help, search, 'search-more': searchMore, texts } satisfies Translation;
