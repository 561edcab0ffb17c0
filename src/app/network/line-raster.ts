import type { Line, Scene } from './scene.ts';
import type { Theme } from './theme.ts';

/** How dark a tie of each tone is at full width, on a ramp from the ground to the darkest tie. */
const DARKNESS = { tie1: 85, tie2: 170, tie3: 255, ink2: 0, ink: 0, accent: 0 } as const;

/**
 * Draws the ties of a large network in motion as hairlines, several times as fast as a canvas strokes them: each pixel keeps the
 * darkest line that crosses it, so that no blending is needed and crowds of weak ties do not add up to black. Only the three greys
 * are drawn; what is lit is few, and a canvas does it better.
 */
export class LineRaster {
  #darkness = new Uint8Array();
  #image: ImageData | undefined;
  #pixels = new Uint32Array();
  #ramp = new Uint32Array(256);
  #theme: Theme | undefined;
  #canvas: HTMLCanvasElement | undefined;

  /** Draws the ties of a scene on a canvas of its size, in the place of all that is there. */
  draw(context: CanvasRenderingContext2D, scene: Scene, theme: Theme): void {
    const width = Math.ceil(scene.width);
    const height = Math.ceil(scene.height);
    if (this.#image?.width !== width || this.#image.height !== height) {
      this.#image = context.createImageData(width, height);
      this.#pixels = new Uint32Array(this.#image.data.buffer);
      // In fours, so that four pixels of ground can be told at once.
      this.#darkness = new Uint8Array(4 * Math.ceil((width * height) / 4));
    }
    if (this.#theme !== theme) this.#ramp = rampOf((this.#theme = theme));
    this.#darkness.fill(0);
    for (const line of scene.lines) trace(this.#darkness, width, height, line);
    colour(this.#pixels, this.#darkness, this.#ramp);
    const { canvas } = context;
    if (canvas.width === width && canvas.height === height) {
      context.putImageData(this.#image, 0, 0);
      return;
    }
    this.#canvas ??= document.createElement('canvas');
    Object.assign(this.#canvas, { width, height });
    this.#canvas.getContext('2d')!.putImageData(this.#image, 0, 0);
    context.clearRect(0, 0, width, height);
    context.drawImage(this.#canvas, 0, 0, width, height);
  }
}

/** Most of a picture is ground, or else most of it is not: either way a look at four pixels pays. */
function colour(pixels: Uint32Array, darkness: Uint8Array, ramp: Uint32Array): void {
  const fours = new Uint32Array(darkness.buffer);
  pixels.fill(0);
  for (let four = 0, i = 0; four < fours.length; four++, i += 4) {
    if (fours[four] === 0) continue;
    pixels[i] = ramp[darkness[i]!]!;
    pixels[i + 1] = ramp[darkness[i + 1]!]!;
    pixels[i + 2] = ramp[darkness[i + 2]!]!;
    pixels[i + 3] = ramp[darkness[i + 3]!]!;
  }
}

/** A pixel for each darkness: transparent, then ever more of the first tone, then from tone to tone. */
function rampOf(theme: Theme): Uint32Array<ArrayBuffer> {
  const canvas = Object.assign(document.createElement('canvas'), { width: 256, height: 1 });
  const context = canvas.getContext('2d', { willReadFrequently: true })!;
  const gradient = context.createLinearGradient(0, 0, 256, 0);
  gradient.addColorStop(0, theme.ground);
  gradient.addColorStop(1 / 3, theme.tie1);
  gradient.addColorStop(2 / 3, theme.tie2);
  gradient.addColorStop(1, theme.tie3);
  context.fillStyle = gradient;
  context.fillRect(0, 0, 256, 1);
  const ramp = new Uint32Array(context.getImageData(0, 0, 256, 1).data.buffer);
  ramp[0] = 0;
  return ramp;
}

/** Wu 1991, "An Efficient Antialiasing Technique": along the longer axis, each step shared by the two pixels beside the line. */
function trace(darkness: Uint8Array, width: number, height: number, { x1, y1, x2, y2, tone, width: thick }: Line): void {
  const full = Math.round(DARKNESS[tone] * Math.min(1, thick));
  if (full === 0 || Math.max(x1, x2) < 0 || Math.min(x1, x2) > width || Math.max(y1, y2) < 0 || Math.min(y1, y2) > height) return;
  const isFlat = Math.abs(x2 - x1) >= Math.abs(y2 - y1);
  const [from, to, start, end] = isFlat ? (x1 < x2 ? [x1, x2, y1, y2] : [x2, x1, y2, y1]) : y1 < y2 ? [y1, y2, x1, x2] : [y2, y1, x2, x1];
  const slope = to === from ? 0 : (end - start) / (to - from);
  const along = isFlat ? width : height;
  const across = (isFlat ? height : width) - 1;
  let first = Math.max(0, Math.ceil(from));
  let last = Math.min(along - 1, Math.floor(to));
  // Only where both pixels beside the line lie on the canvas.
  if (slope !== 0) {
    const enter = from + ((slope > 0 ? 0 : across) - start) / slope;
    const leave = from + ((slope > 0 ? across : 0) - start) / slope;
    first = Math.max(first, Math.ceil(enter) + 1);
    last = Math.min(last, Math.ceil(leave) - 2);
  } else if (start < 0 || start >= across) return;
  const step = isFlat ? 1 : width;
  const aside = isFlat ? width : 1;
  // In integers, sixteen bits of them behind the point: some millions of steps a frame.
  const slide = Math.round(slope * 65_536);
  let at = Math.round((start + (first - from) * slope) * 65_536);
  for (let i = first, row = first * step; i <= last; i++, row += step, at += slide) {
    const there = (full * ((at >> 8) & 255)) >> 8;
    const place = row + Math.imul(at >> 16, aside);
    // Whether a pixel is dark already cannot be foreseen: a branch here costs as much as all the rest.
    darkness[place] = Math.max(darkness[place]!, full - there);
    darkness[place + aside] = Math.max(darkness[place + aside]!, there);
  }
}
