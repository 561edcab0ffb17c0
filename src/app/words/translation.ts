import type { Translated } from './catalogue.ts';
import type { changes } from './changes.ts';
import type { common } from './common.ts';
import type { corrections } from './corrections.ts';
import type { dates } from './dates.ts';
import type { header } from './header.ts';
import type { headerMore } from './header-more.ts';
import type { help } from './help.ts';
import type { network } from './network.ts';
import type { networkSoon } from './network-soon.ts';
import type { networkMore } from './network-more.ts';
import type { timeline } from './timeline.ts';
import type { timelineMore } from './timeline-more.ts';
import type { search } from './search.ts';
import type { searchMore } from './search-more.ts';
import type { texts } from './texts.ts';
import type { facts } from './facts.ts';
import type { dated } from './dated.ts';
import type { narrow } from './narrow.ts';
import type { chains } from './chains.ts';
import type { changedTies } from './changed-ties.ts';

/** All that a language has to say for the page to be written in it. */
export interface Translation {
  readonly changes: Translated<typeof changes>;
  readonly common: Translated<typeof common>;
  readonly corrections: Translated<typeof corrections>;
  readonly dates: Translated<typeof dates>;
  readonly header: Translated<typeof header>;
  readonly 'header-more': Translated<typeof headerMore>;
  readonly help: Translated<typeof help>;
  readonly network: Translated<typeof network>;
  readonly 'network-soon': Translated<typeof networkSoon>;
  readonly 'network-more': Translated<typeof networkMore>;
  readonly timeline: Translated<typeof timeline>;
  readonly 'timeline-more': Translated<typeof timelineMore>;
  readonly search: Translated<typeof search>;
  readonly 'search-more': Translated<typeof searchMore>;
  readonly texts: Translated<typeof texts>;
  readonly facts: Translated<typeof facts>;
  readonly dated: Translated<typeof dated>;
  readonly narrow: Translated<typeof narrow>;
  readonly chains: Translated<typeof chains>;
  readonly 'changed-ties': Translated<typeof changedTies>;
}
