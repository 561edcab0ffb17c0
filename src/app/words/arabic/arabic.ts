import type { Translation } from '../translation.ts';
import { chains } from './chains.ts';
import { changedTies } from './changed-ties.ts';
import { changes } from './changes.ts';
import { check } from './check.ts';
import { chronology } from './chronology.ts';
import { common } from './common.ts';
import { corrections } from './corrections.ts';
import { dated } from './dated.ts';
import { dates } from './dates.ts';
import { exported } from './exported.ts';
import { facts } from './facts.ts';
import { header } from './header.ts';
import { headerMore } from './header-more.ts';
import { help } from './help.ts';
import { missed } from './missed.ts';
import { narrow } from './narrow.ts';
import { network } from './network.ts';
import { networkMore } from './network-more.ts';
import { networkSoon } from './network-soon.ts';
import { notes } from './notes.ts';
import { printed } from './printed.ts';
import { reader } from './reader.ts';
import { readerMore } from './reader-more.ts';
import { search } from './search.ts';
import { searchMore } from './search-more.ts';
import { start } from './start.ts';
import { texts } from './texts.ts';
import { timeline } from './timeline.ts';
import { timelineMore } from './timeline-more.ts';
import { tour } from './tour.ts';
import { withheld } from './withheld.ts';
import { trail } from './trail.ts';

export default {
  chains,
  'changed-ties': changedTies,
  changes,
  check,
  chronology,
  common,
  corrections,
  dated,
  dates,
  exported,
  facts,
  header,
  'header-more': headerMore,
  help,
  missed,
  narrow,
  network,
  'network-more': networkMore,
  'network-soon': networkSoon,
  notes,
  printed,
  reader,
  'reader-more': readerMore,
  search,
  'search-more': searchMore,
  start,
  texts,
  timeline,
  'timeline-more': timelineMore,
  tour,
  withheld,
  trail,
} satisfies Translation;
