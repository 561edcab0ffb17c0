import { headFacts, type ExportHead } from '../../schema/export/export-head.ts';
import { xmlText } from '../../schema/export/xml.ts';
import { outlineWidth } from '../network/draw.ts';
import { foldMarkSvg } from '../network/fold-mark.ts';
import { halfExtent, type Label, type Line, type Mark, type Scene } from '../network/scene.ts';
import type { Theme } from '../network/theme.ts';
import { CAPTION_LEADING, CAPTION_MARGIN, captionHeight, type CaptionLine } from './caption.ts';

/** The picture of a network as SVG: what the canvas shows, with names that stay text, and a caption below. */
export function sceneSvg(scene: Scene, theme: Theme, head: ExportHead, caption: readonly CaptionLine[]): string {
  const { width, height } = scene;
  const whole = height + captionHeight(caption);
  const facts = headFacts(head).map(([name, value]) => `${name}: ${value}`);
  return [
    '<?xml version="1.0" encoding="UTF-8"?>\n',
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${whole}" viewBox="0 0 ${width} ${whole}" font-family="${xmlText(theme.family)}">\n`,
    `<title>${xmlText(head.title)}</title>\n<desc>${xmlText(facts.join('\n'))}</desc>\n`,
    `<clipPath id="frame"><rect width="${width}" height="${height}"/></clipPath>\n`,
    `<rect width="${width}" height="${whole}" fill="${theme.ground}"/>\n<g clip-path="url(#frame)">\n`,
    ...scene.lines.map((line) => lineSvg(line, theme)),
    ...scene.marks.map((mark) => markSvg(mark, theme)),
    '<g stroke-linejoin="round" paint-order="stroke">\n',
    ...scene.labels.map((label) => labelSvg(label, theme)),
    '</g>\n</g>\n',
    ...caption.map(({ text, size, bold }, i) => {
      const y = height + CAPTION_MARGIN + (i + 1) * CAPTION_LEADING - 5;
      return `<text x="${CAPTION_MARGIN}" y="${y}" font-size="${size}" font-weight="${bold ? 600 : 400}" fill="${theme.ink}">${xmlText(text)}</text>\n`;
    }),
    '</svg>\n',
  ].join('');
}

function lineSvg({ x1, y1, x2, y2, width, tone, isDotted }: Line, theme: Theme): string {
  const dots = isDotted ? ' stroke-dasharray="1.5 3"' : '';
  const drawn = isDotted ? Math.max(1, width) : width;
  return `<line x1="${px(x1)}" y1="${px(y1)}" x2="${px(x2)}" y2="${px(y2)}" stroke="${theme[tone]}" stroke-width="${px(drawn)}"${dots}/>\n`;
}

function markSvg(mark: Mark, theme: Theme): string {
  if (mark.type === 'community') return foldMarkSvg(mark, theme);
  const isFilled = mark.state === 'rest' || mark.state === 'selected';
  const fill = isFilled ? theme[mark.type] : theme.ground;
  const stroke = isFilled ? theme.ground : mark.state === 'faint' ? theme[mark.type] : theme.cap;
  const dashes = mark.state === 'absent' ? ' stroke-dasharray="2 2"' : '';
  const shape = outline(
    mark,
    0,
    `fill="${fill}" stroke="${stroke}" stroke-width="${isFilled ? px(outlineWidth(mark)) : mark.state === 'faint' ? 1.5 : 1}"${dashes}`,
  );
  if (mark.state !== 'selected' && mark.state !== 'absent' && !mark.isFilter) return shape;
  const isOpen = mark.state === 'selected' || mark.state === 'absent';
  return shape + outline(mark, isOpen ? 5 : 3.5, `fill="none" stroke="${theme.accent}" stroke-width="${isOpen ? 2 : 1.25}"`);
}

/** The shape of a mark, so many px further out. */
function outline(mark: Mark, out: number, look: string): string {
  const { x, y, type, radius } = mark;
  if (type === 'person') return `<circle cx="${px(x)}" cy="${px(y)}" r="${px(radius + out)}" ${look}/>\n`;
  const half = halfExtent(mark);
  if (type === 'organization') {
    const side = px(2 * (half + out));
    return `<rect x="${px(x - half - out)}" y="${px(y - half - out)}" width="${side}" height="${side}" ${look}/>\n`;
  }
  const reach = half + out * Math.SQRT2;
  return `<path d="M${px(x)} ${px(y - reach)}L${px(x + reach)} ${px(y)}L${px(x)} ${px(y + reach)}L${px(x - reach)} ${px(y)}Z" ${look}/>\n`;
}

function labelSvg({ text, font, x, baseline, isDimmed }: Label, theme: Theme): string {
  const colour = isDimmed ? theme.ink3 : theme.ink;
  return `<text x="${px(x)}" y="${px(baseline)}" font-size="${font.size}" font-weight="${font.bold ? 600 : 400}" fill="${colour}" stroke="${theme.ground}" stroke-width="3.5">${xmlText(text)}</text>\n`;
}

function px(value: number): number {
  return Math.round(value * 100) / 100 + 0; // never −0
}
