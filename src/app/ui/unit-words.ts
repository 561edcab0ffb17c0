import { counted } from './format-count.ts';

/** "5 independent texts", "14 articles" */
export function unitWords(count: number, unit: 'articles' | 'texts'): string {
  return counted(count, unit === 'texts' ? 'independent text' : 'article');
}
