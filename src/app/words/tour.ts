import { counted, formatCount } from '../ui/format-count.ts';
import { catalogue } from './catalogue.ts';

/** The invitation to a tour, and what stands around its steps; the steps are the corpus’s own. */
export const tour = catalogue('tour', {
  invitation: 'Invitation',
  invited: (steps: number) => `A tour of this story, ${counted(steps, 'step')}.`,
  later: 'Also later, under “Help”.',
  start: 'Start',
  decline: 'No, thanks',
  tour: 'Tour',
  titled: (title: string) => `Tour: ${title}`,
  step: (step: number, steps: number) => `Step ${formatCount(step)} of ${formatCount(steps)}`,
  count: (step: number, steps: number) => `${formatCount(step)} of ${formatCount(steps)}`,
  back: 'Back',
  next: 'Next',
  done: 'Done',
  leave: 'Leave the tour',
  left: 'You have left the tour. It is still under “Help”.',
  take: 'Take the tour of this story',
  failed: (why: string) => `The tour cannot be shown: ${why}`,
});
