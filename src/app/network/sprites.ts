/** A small picture, and where its upper left corner lies from the point that it belongs to, in px of the device. */
interface Sprite {
  readonly canvas: HTMLCanvasElement;
  readonly left: number;
  readonly top: number;
}

/** So many are kept; a network has fewer that differ, and names that come and go are not to fill the memory. */
const MOST = 2000;

/** What is drawn in every frame of a gesture, drawn once and then copied: a canvas copies several times as fast as it paints. */
export class Sprites {
  readonly #known = new Map<string, Sprite>();
  #ratio = 1;

  /** Forgets all that was drawn finer or coarser. */
  at(ratio: number): void {
    if (ratio !== this.#ratio || this.#known.size > MOST) this.#known.clear();
    this.#ratio = ratio;
  }

  /**
   * Copies the sprite of a name to a point, to whole px of the device.
   *
   * @param box what the sprite covers around its point, in px
   * @param paint draws it around the point (0, 0)
   */
  draw(
    context: CanvasRenderingContext2D,
    name: string,
    x: number,
    y: number,
    box: () => { readonly left: number; readonly top: number; readonly right: number; readonly bottom: number },
    paint: (context: CanvasRenderingContext2D) => void,
  ): void {
    let sprite = this.#known.get(name);
    if (!sprite) this.#known.set(name, (sprite = painted(box(), this.#ratio, paint)));
    context.drawImage(sprite.canvas, Math.round(x * this.#ratio) + sprite.left, Math.round(y * this.#ratio) + sprite.top);
  }
}

function painted(
  box: { left: number; top: number; right: number; bottom: number },
  ratio: number,
  paint: (context: CanvasRenderingContext2D) => void,
): Sprite {
  const left = Math.floor(box.left * ratio);
  const top = Math.floor(box.top * ratio);
  const canvas = document.createElement('canvas');
  canvas.width = Math.ceil(box.right * ratio) - left;
  canvas.height = Math.ceil(box.bottom * ratio) - top;
  const context = canvas.getContext('2d')!;
  context.setTransform(ratio, 0, 0, ratio, -left, -top);
  paint(context);
  return { canvas, left, top };
}
