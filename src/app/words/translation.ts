import type { Translated } from './catalogue.ts';
import type { common } from './common.ts';
import type { corrections } from './corrections.ts';
import type { dates } from './dates.ts';
import type { header } from './header.ts';
import type { headerMore } from './header-more.ts';
import type { help } from './help.ts';

/** All that a language has to say for the page to be written in it. */
export interface Translation {
  readonly common: Translated<typeof common>;
  readonly corrections: Translated<typeof corrections>;
  readonly dates: Translated<typeof dates>;
  readonly header: Translated<typeof header>;
  readonly 'header-more': Translated<typeof headerMore>;
  readonly help: Translated<typeof help>;
}
