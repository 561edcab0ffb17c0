import { printed as words } from '../words/printed.ts';
import { comparedOf } from '../changes/compared.ts';
import { comparedShapes } from '../export/compared-shapes.ts';
import { drawnChangesOf } from '../export/compared-picture.ts';
import { drawShapes } from '../export/draw-shapes.ts';
import { paperOf } from '../export/paper.ts';
import { exportHead } from '../export/export-head.ts';
import { pictureIn, RATIO } from '../export/picture.ts';
import { measureLine } from '../export/shape-picture.ts';
import { timelineFigure } from '../export/timeline-figure.ts';
import { byHand } from '../network/by-hand.ts';
import { drawNetwork } from '../network/draw.ts';
import type { Explorer } from '../state/explorer.svelte.ts';
import type { PrintedFigure } from './printed.ts';

/** Px across of a timeline on a sheet: its words are as large as a caption then. */
const ACROSS = 640;
/** Of a network, for the same reason. */
const MAP = { width: 800, height: 560 };

/** The timeline, and if asked for the network, as they stand on the page, on white. */
export function printedFigures(explorer: Explorer, withNetwork: boolean): PrintedFigure[] {
  const paper = paperOf(document);
  const figure = timelineFigure(explorer, paper, measureLine(paper.family), ACROSS);
  return [
    ...(figure ? [{ width: figure.width, height: figure.height, label: figure.words, drawing: figure.shapes }] : []),
    ...(withNetwork && explorer.listing.network.entities.length > 0 ? [networkFigure(explorer)] : []),
  ];
}

function networkFigure(explorer: Explorer): PrintedFigure {
  const paper = paperOf(document);
  const changes = comparedOf(explorer) && drawnChangesOf(explorer, paper);
  const label = words.whoIsTied;
  const caption = `${exportHead(explorer, '').selection} ${words.marks}`;
  if (changes) {
    const shapes = comparedShapes(changes, paper, { selected: explorer.selected, openTie: -1 });
    const draw = (context: CanvasRenderingContext2D) => {
      context.scale(RATIO, RATIO);
      drawShapes(context, shapes, paper.family);
    };
    return { width: changes.width, height: changes.height, label, caption, drawing: onCanvas(changes, draw) };
  }
  const scene = pictureIn(MAP, explorer, paper);
  const draw = (context: CanvasRenderingContext2D) => drawNetwork(context, scene, paper, { ratio: RATIO, byHand });
  return { width: scene.width, height: scene.height, label, caption, drawing: onCanvas(scene, draw) };
}

function onCanvas(
  { width, height }: { readonly width: number; readonly height: number },
  draw: (context: CanvasRenderingContext2D) => void,
) {
  return (canvas: HTMLCanvasElement) => {
    canvas.width = Math.ceil(width * RATIO);
    canvas.height = Math.ceil(height * RATIO);
    const context = canvas.getContext('2d');
    if (context) draw(context);
  };
}
