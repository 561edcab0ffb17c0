/** How large a matrix is drawn, in px. */
export interface MatrixLayout {
  readonly cell: number;
  /** Between two cells. */
  readonly gap: number;
  /** Room for what stands to the left of the rows and above the columns. */
  readonly side: number;
  readonly top: number;
  /** Whether each row and column has its name beside it; else names are told of the cell that the pointer or the keys have come to. */
  readonly isNamed: boolean;
}

const LARGEST = 24;
/** A name needs so much to be read beside its row. */
const NAMED = 13;
/** What is smaller cannot be pointed at; more names than fit so are scrolled through. */
const SMALLEST = 4;
const [SIDE, TOP] = [168, 128];
/** Beside small cells stand the names of groups alone. */
const GROUPS = 132;
const NARROW = 560;

/**
 * Cells as large as the room allows, so that a matrix is seen whole: with every name beside its row where they can be read, else without.
 *
 * @param isLarge cells of full size with their names, scrolled through, whatever the room
 */
export function matrixLayout(names: number, width: number, height: number, isLarge = false): MatrixLayout {
  const isNarrow = width < NARROW;
  const [side, top] = isNarrow ? [112, 96] : [SIDE, TOP];
  const fitting = (besides: number, above: number) => Math.floor(Math.min((width - besides) / names, (height - above) / names));
  const named = isLarge ? LARGEST : Math.min(LARGEST, fitting(side, top));
  if (named >= NAMED) return { cell: named, gap: 2, side, top, isNamed: true };
  const groups = isNarrow ? 0 : GROUPS;
  const cell = Math.min(LARGEST, Math.max(SMALLEST, fitting(groups, 0)));
  return { cell, gap: cell >= 12 ? 2 : cell >= 6 ? 1 : 0, side: groups, top: 0, isNamed: false };
}
