import { fontName } from './draw.ts';
import type { LabelFont, Measure } from './labels.ts';

/** Widths of texts in a family of type, each measured once: a canvas takes microseconds for each, and labels ask eight times. */
export function textWidths(context: CanvasRenderingContext2D, family: string): Measure {
  const known = new Map<string, number>();
  return (text: string, font: LabelFont) => {
    const key = `${font.size} ${font.bold} ${text}`;
    let width = known.get(key);
    if (width === undefined) {
      context.font = fontName(font, family);
      width = context.measureText(text).width;
      known.set(key, width);
    }
    return width;
  };
}
