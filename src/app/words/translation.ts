import type { Translated } from './catalogue.ts';
import type { common } from './common.ts';
import type { dates } from './dates.ts';
import type { header } from './header.ts';
import type { headerMore } from './header-more.ts';
import type { help } from './help.ts';
import type { reader } from './reader.ts';
import type { readerMore } from './reader-more.ts';
import type { chronology } from './chronology.ts';

/** All that a language has to say for the page to be written in it. */
export interface Translation {
  readonly common: Translated<typeof common>;
  readonly dates: Translated<typeof dates>;
  readonly header: Translated<typeof header>;
  readonly 'header-more': Translated<typeof headerMore>;
  readonly help: Translated<typeof help>;
  readonly reader: Translated<typeof reader>;
  readonly 'reader-more': Translated<typeof readerMore>;
  readonly chronology: Translated<typeof chronology>;
}
