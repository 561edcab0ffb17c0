import type { Translated } from './catalogue.ts';
import type { common } from './common.ts';
import type { dates } from './dates.ts';
import type { header } from './header.ts';
import type { headerMore } from './header-more.ts';
import type { help } from './help.ts';
import type { timeline } from './timeline.ts';
import type { timelineMore } from './timeline-more.ts';

/** All that a language has to say for the page to be written in it. */
export interface Translation {
  readonly common: Translated<typeof common>;
  readonly dates: Translated<typeof dates>;
  readonly header: Translated<typeof header>;
  readonly 'header-more': Translated<typeof headerMore>;
  readonly help: Translated<typeof help>;
  readonly timeline: Translated<typeof timeline>;
  readonly 'timeline-more': Translated<typeof timelineMore>;
}
