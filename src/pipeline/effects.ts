/** Whatever the pipeline needs of the world, handed in: it has no disk, clock, log or chance of its own. */
export interface Effects {
  /** One step of a long stage is done: `progress('relating', 3, 6)`. */
  readonly progress?: (stage: string, done: number, total: number) => void;
  /** In hexadecimal digits; of a text, of its UTF-8. */
  readonly sha256: (content: string | Uint8Array) => string;
}
