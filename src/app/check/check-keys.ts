import type { CheckVerdict } from '../../schema/checked.ts';

/** The key of each answer, the same in every language; N and Y as in the open questions. */
export const CHECK_KEYS: Readonly<Record<CheckVerdict, string>> = { right: 'Y', wrong: 'N', unsure: 'U' };

/** The answer that a key gives; Z takes the last one back. */
export function verdictOfKey(key: string): CheckVerdict | 'undo' | undefined {
  switch (key.toUpperCase()) {
    case CHECK_KEYS.right:
      return 'right';
    case CHECK_KEYS.wrong:
      return 'wrong';
    case CHECK_KEYS.unsure:
      return 'unsure';
    case 'Z':
      return 'undo';
    default:
      return undefined;
  }
}
