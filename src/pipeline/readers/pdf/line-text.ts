import type { TextItem } from './text-item.ts';

/** From here on, in sizes of the font, two stretches are two words. */
const SPACE = 0.15;
const RIGHT_TO_LEFT = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/u;
/** Letters as they are set, begun or joined; in text they are the letters themselves. */
const PRESENTATION_FORMS = /[\ufb00-\ufdff\ufe70-\ufefc]+/gu;

/** The text of a line from its stretches in the order of the page, from the left; a line of Arabic or Hebrew begins at the right. */
export function lineText(items: readonly TextItem[]): string {
  const isRightToLeft =
    items.filter(({ text }) => RIGHT_TO_LEFT.test(text)).length > items.filter(({ text }) => /\p{sc=Latin}/u.test(text)).length;
  const ordered = isRightToLeft ? fromTheRight(items) : items;
  let line = '';
  let before: TextItem | undefined;
  for (const item of ordered) {
    const gap = before ? Math.max(item.x - (before.x + before.width), before.x - (item.x + item.width)) : 0;
    if (before && gap > SPACE * item.size) line += ' ';
    line += item.text;
    before = item;
  }
  return line
    .replace(PRESENTATION_FORMS, (forms) => forms.normalize('NFKC'))
    .replace(/\s+/g, ' ')
    .trim();
}

/** From right to left, but for what runs from left to right within: figures and Latin words. */
function fromTheRight(items: readonly TextItem[]): TextItem[] {
  const ordered: TextItem[] = [];
  let leftToRight: TextItem[] = [];
  for (const item of [...items].reverse()) {
    if (/[\p{sc=Latin}\p{Nd}]/u.test(item.text) && !RIGHT_TO_LEFT.test(item.text)) leftToRight.unshift(item);
    else {
      ordered.push(...leftToRight, item);
      leftToRight = [];
    }
  }
  return [...ordered, ...leftToRight];
}
