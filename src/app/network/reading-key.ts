import { currentDirection } from '../words/language.ts';

const OTHER: Readonly<Record<string, string>> = { ArrowLeft: 'ArrowRight', ArrowRight: 'ArrowLeft' };

/** A key as it is meant where one reads from left to right: of a page that is read from the right, the left arrow leads on. */
export function readingKey(key: string): string {
  return currentDirection() === 'rtl' ? (OTHER[key] ?? key) : key;
}
