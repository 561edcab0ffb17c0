import { common } from '../words/common.ts';

/** "5 independent texts", "14 articles" */
export function unitWords(count: number, unit: 'articles' | 'texts'): string {
  return unit === 'texts' ? common.independentTexts(count) : common.articles(count);
}
