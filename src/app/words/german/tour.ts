import { counted, formatCount } from '../../ui/format-count.ts';
import type { Translation } from '../translation.ts';

export const tour: Translation['tour'] = {
  invitation: 'Einladung',
  invited: (steps) => `Ein Rundgang durch diese Geschichte, ${counted(steps, 'Schritt', 'Schritte')}.`,
  later: 'Auch später, unter „Hilfe“.',
  start: 'Beginnen',
  decline: 'Nein, danke',
  tour: 'Rundgang',
  titled: (title) => `Rundgang: ${title}`,
  step: (step, steps) => `Schritt ${formatCount(step)} von ${formatCount(steps)}`,
  count: (step, steps) => `${formatCount(step)} von ${formatCount(steps)}`,
  back: 'Zurück',
  next: 'Weiter',
  done: 'Fertig',
  leave: 'Rundgang verlassen',
  left: 'Sie haben den Rundgang verlassen. Er bleibt unter „Hilfe“.',
  take: 'Den Rundgang durch diese Geschichte beginnen',
  failed: (why) => `Der Rundgang kann nicht gezeigt werden: ${why}`,
};
