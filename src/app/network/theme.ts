import { ENTITY_TYPES, type EntityType } from '../../schema/entity.ts';

const COLOURS = ['ground', 'ink', 'ink2', 'ink3', 'hair', 'hair2', 'cap', 'tie1', 'tie2', 'tie3', 'accent'] as const;

/** The page's colours and its sans, as a canvas wants them. */
export type Theme = Readonly<Record<(typeof COLOURS)[number] | EntityType | 'family', string>>;

/** Reads the colours that hold for an element now; where the system forces its own, those. */
export function readTheme(element: Element, isForced: boolean): Theme {
  const style = getComputedStyle(element);
  const read = (name: string) => style.getPropertyValue(`--${name}`).trim();
  const named = Object.fromEntries([...COLOURS, ...ENTITY_TYPES].map((name) => [name, isForced ? forcedColour(name) : read(name)]));
  return { ...named, family: style.fontFamily } as Theme;
}

function forcedColour(name: string): string {
  if (name === 'ground') return 'Canvas';
  if (name === 'accent') return 'Highlight';
  return name === 'ink3' || name === 'tie1' || name.startsWith('hair') ? 'GrayText' : 'CanvasText';
}
