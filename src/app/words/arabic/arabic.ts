import type { Translation } from '../translation.ts';
import { changes } from './changes.ts';
import { common } from './common.ts';
import { corrections } from './corrections.ts';
import { dates } from './dates.ts';
import { headerMore } from './header-more.ts';
import { header } from './header.ts';
import { help } from './help.ts';
import { networkMore } from './network-more.ts';
import { networkSoon } from './network-soon.ts';
import { network } from './network.ts';
import { timelineMore } from './timeline-more.ts';
import { timeline } from './timeline.ts';
import { search } from './search.ts';
import { searchMore } from './search-more.ts';
import { texts } from './texts.ts';
import { facts } from './facts.ts';
import { dated } from './dated.ts';
import { narrow } from './narrow.ts';
import { chains } from './chains.ts';
import { changedTies } from './changed-ties.ts';

export default {
  changes,
  common,
  corrections,
  dates,
  'header-more': headerMore,
  header,
  help,
  'network-more': networkMore,
  'network-soon': networkSoon,
  network,
  'timeline-more': timelineMore,
  timeline,
  search,
  'search-more': searchMore,
  texts,
  facts,
  dated,
  narrow,
  chains,
  'changed-ties': changedTies,
} satisfies Translation;
