import type { Translation } from '../translation.ts';
import { common } from './common.ts';
import { dates } from './dates.ts';
import { headerMore } from './header-more.ts';
import { header } from './header.ts';
import { help } from './help.ts';
import { timelineMore } from './timeline-more.ts';
import { timeline } from './timeline.ts';

export default {
  common,
  dates,
  header,
  'header-more': headerMore,
  help,
  timeline,
  'timeline-more': timelineMore,
} satisfies Translation;
