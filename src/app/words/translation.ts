import type { Translated } from './catalogue.ts';
import type { changes } from './changes.ts';
import type { common } from './common.ts';
import type { dates } from './dates.ts';
import type { header } from './header.ts';
import type { headerMore } from './header-more.ts';
import type { help } from './help.ts';
import type { networkMore } from './network-more.ts';
import type { networkSoon } from './network-soon.ts';
import type { network } from './network.ts';

/** All that a language has to say for the page to be written in it. */
export interface Translation {
  readonly changes: Translated<typeof changes>;
  readonly common: Translated<typeof common>;
  readonly dates: Translated<typeof dates>;
  readonly header: Translated<typeof header>;
  readonly 'header-more': Translated<typeof headerMore>;
  readonly help: Translated<typeof help>;
  readonly network: Translated<typeof network>;
  readonly 'network-soon': Translated<typeof networkSoon>;
  readonly 'network-more': Translated<typeof networkMore>;
}
