import type { Box } from './box-grid.ts';
import { drawLabel, drawLines, drawMark, drawNetwork, isMarkWithin, wholeOf, type DrawOptions } from './draw.ts';
import { emphasisOf, type Emphasis } from './emphasis.ts';
import type { Zoom } from './frame.ts';
import { LineRaster } from './line-raster.ts';
import { movedScene } from './moved-scene.ts';
import { networkScene } from './network-scene.ts';
import { halfExtent, type Label, type Mark, type Scene, type SceneInput } from './scene.ts';
import { Sprites } from './sprites.ts';
import type { Theme } from './theme.ts';

/** What is to be drawn. */
interface Wanted {
  /** All that the picture hangs on but for the zoom: another object where anything else is different. */
  readonly shown: object;
  readonly input: SceneInput;
  readonly theme: Theme;
  readonly options: DrawOptions;
}

/** What is on the canvas. */
export interface Drawn extends Wanted {
  readonly scene: Scene;
  /** Ties as hairlines. */
  readonly isPlain?: boolean;
  readonly emphasis?: Emphasis;
}

/** From so many ties a picture that is being zoomed is drawn more plainly than one at rest. */
const MANY_LINES = 1000;

/** A ring around a mark and the ground around its outline reach so far beyond it, in px; the ground around a label so far. */
const RIM = 2;

/**
 * Draws the frames of a gesture, each from the one before. A pan moves what is on the canvas by whole px of the device and draws
 * what comes in at the edges; a zoom draws anew, large networks with hairlines, marks and labels copied from sprites.
 */
export class MovingMap {
  readonly #raster = new LineRaster();
  readonly #sprites = new Sprites();

  /**
   * Draws the next frame, from the one before where nothing but the zoom is different. What is then on the canvas stands up to half a
   * px of the device beside the place that a pan asked for.
   */
  draw(context: CanvasRenderingContext2D, wanted: Wanted, before: Drawn | undefined): Drawn {
    if (!before || !isSame(before, wanted)) return this.#anew(context, wanted, networkScene(wanted.input));
    const { zoom } = before.input;
    const shift = panBetween(zoom, wanted.input.zoom, wanted.options.ratio);
    const input = shift ? { ...wanted.input, zoom: { k: zoom.k, x: zoom.x + shift.x, y: zoom.y + shift.y } } : wanted.input;
    const emphasis = before.emphasis ?? emphasisOf(input);
    const scene = movedScene(before.scene, zoom, input, emphasis);
    if (!shift || Math.abs(shift.x) >= scene.width || Math.abs(shift.y) >= scene.height)
      return { ...this.#anew(context, { ...wanted, input }, scene), emphasis };
    this.#pan(context, before, scene, shift);
    return { ...before, scene, input, emphasis };
  }

  #anew(context: CanvasRenderingContext2D, wanted: Wanted, scene: Scene): Drawn {
    const { theme, options } = wanted;
    const isPlain = scene.lines.length > MANY_LINES && !options.presence;
    if (isPlain) this.#drawPlain(context, scene, theme, options, wholeOf(scene));
    else drawNetwork(context, scene, theme, options);
    return { ...wanted, scene, isPlain };
  }

  #pan(context: CanvasRenderingContext2D, before: Drawn, scene: Scene, shift: { readonly x: number; readonly y: number }): void {
    const { theme, options, isPlain } = before;
    const { ratio } = options;
    // The whole canvas, whose last px may be cut by the page's edge.
    const width = context.canvas.width / ratio;
    const height = context.canvas.height / ratio;
    context.setTransform(1, 0, 0, 1, 0, 0);
    context.globalCompositeOperation = 'copy';
    context.drawImage(context.canvas, Math.round(shift.x * ratio), Math.round(shift.y * ratio));
    context.globalCompositeOperation = 'source-over';
    const across = shift.y > 0 ? { top: 0, bottom: shift.y } : { top: height + shift.y, bottom: height };
    const along = shift.x > 0 ? { left: 0, right: shift.x } : { left: width + shift.x, right: width };
    const strips: Box[] = [];
    if (shift.y !== 0) strips.push({ left: 0, right: width, ...across });
    if (shift.x !== 0) strips.push({ top: 0, bottom: height, ...along });
    const known = new Set(before.scene.labels.map(({ entity }) => entity));
    const lines = isPlain ? scene.lines.map(hairline) : scene.lines;
    const parts = { ...scene, lines, labels: scene.labels.filter(({ entity }) => known.has(entity)) };
    for (const strip of strips) {
      context.save();
      context.setTransform(ratio, 0, 0, ratio, 0, 0);
      context.beginPath();
      context.rect(strip.left, strip.top, strip.right - strip.left, strip.bottom - strip.top);
      context.clip();
      drawNetwork(context, parts, theme, options, strip);
      context.restore();
    }
    context.setTransform(ratio, 0, 0, ratio, 0, 0);
    for (const label of scene.labels) if (!known.has(label.entity)) drawLabel(context, label, theme);
  }

  #drawPlain(context: CanvasRenderingContext2D, scene: Scene, theme: Theme, options: DrawOptions, within: Box): void {
    const { ratio } = options;
    context.setTransform(ratio, 0, 0, ratio, 0, 0);
    this.#raster.draw(context, scene, theme);
    const lit = scene.lines.filter(({ tone }) => !tone.startsWith('tie'));
    drawLines(context, lit, scene.marks, theme, () => 1, within);
    this.#sprites.at(ratio);
    context.setTransform(1, 0, 0, 1, 0, 0);
    for (const mark of scene.marks) if (isMarkWithin(mark, within)) this.#drawMark(context, mark, theme, options);
    for (const label of scene.labels) this.#drawLabel(context, label, theme);
  }

  #drawMark(context: CanvasRenderingContext2D, mark: Mark, theme: Theme, options: DrawOptions): void {
    const { ratio, colourOf } = options;
    if (mark.state === 'selected' || mark.state === 'absent' || mark.isFilter || mark.isPinned || mark.isFocused) {
      context.setTransform(ratio, 0, 0, ratio, 0, 0);
      drawMark(context, mark, theme, options);
      context.setTransform(1, 0, 0, 1, 0, 0);
      return;
    }
    // Sizes by quarters of a px: what is zoomed grows, and is not to be painted anew in each frame for that.
    const radius = Math.round(4 * mark.radius) / 4;
    const reach = halfExtent({ ...mark, radius }) + RIM;
    this.#sprites.draw(
      context,
      `${mark.type} ${mark.state} ${radius} ${colourOf?.(mark.entity) ?? ''} ${theme.ground}`,
      mark.x,
      mark.y,
      () => ({ left: -reach, top: -reach, right: reach, bottom: reach }),
      (into) => drawMark(into, { ...mark, x: 0, y: 0, radius }, theme, options),
    );
  }

  #drawLabel(context: CanvasRenderingContext2D, label: Label, theme: Theme): void {
    const { x, baseline, left, right, top, bottom } = label;
    this.#sprites.draw(
      context,
      `${label.text} ${label.font.size} ${label.font.bold} ${label.isDimmed} ${label.isPlate} ${theme.ground}`,
      x,
      baseline,
      () => ({ left: left - x - RIM, right: right - x + RIM, top: top - baseline - RIM, bottom: bottom - baseline + RIM }),
      (into) =>
        drawLabel(
          into,
          { ...label, x: 0, baseline: 0, left: left - x, right: right - x, top: top - baseline, bottom: bottom - baseline },
          theme,
        ),
    );
  }
}

function isSame(one: Wanted, two: Wanted): boolean {
  if (one.options.presence || two.options.presence) return false; // somebody is coming in, differently in each frame
  return (
    one.shown === two.shown &&
    one.theme === two.theme &&
    one.options.colourOf === two.options.colourOf &&
    one.options.byHand === two.options.byHand &&
    one.options.ratio === two.options.ratio
  );
}

/** How far a pan leads, in px of the page that are whole ones of the device; undefined for what is no pan. */
function panBetween(from: Zoom, to: Zoom, ratio: number): { readonly x: number; readonly y: number } | undefined {
  if (from.k !== to.k) return undefined;
  const whole = (shift: number) => Math.round(shift * ratio) / ratio;
  return { x: whole(to.x - from.x), y: whole(to.y - from.y) };
}

function hairline<T extends { readonly width: number }>(line: T): T {
  return { ...line, width: Math.min(1, line.width), isDotted: false };
}
