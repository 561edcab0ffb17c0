import { drawNetwork } from '../../src/app/network/draw.ts';
import { MovingMap, type Drawn } from '../../src/app/network/moving-map.ts';
import { networkScene } from '../../src/app/network/network-scene.ts';
import { textWidths } from '../../src/app/network/text-widths.ts';
import type { Theme } from '../../src/app/network/theme.ts';
import { madeScene } from './made-scene.ts';

const SIZE = { width: 1440, height: 900 };

const THEME: Theme = {
  ground: '#ffffff',
  ink: '#16181b',
  ink2: '#4b5158',
  ink3: '#666c74',
  cap: '#858b92',
  tie1: '#d0d3d6',
  tie2: '#a4a9ae',
  tie3: '#6c7279',
  hair: '#dcdfe2',
  hair2: '#a9aeb4',
  accent: '#8e1b5b',
  person: '#0072b2',
  organization: '#d55e00',
  place: '#009e73',
  family: 'sans-serif',
};

export interface FrameSamples {
  /** Ms, one a frame. */
  readonly times: readonly number[];
  /** Labels in a frame, on average. */
  readonly labels: number;
}

/** Draws a made network frame after frame, panned or zoomed a little further each time, as the map does; runs in a browser. */
export async function frames(nodes: number, ties: number, kind: 'pan' | 'zoom' | 'rest', count: number): Promise<FrameSamples> {
  const canvas = document.querySelector('canvas')!;
  const context = canvas.getContext('2d')!;
  const input = { ...madeScene(nodes, ties), ...SIZE, measure: textWidths(context, THEME.family) };
  const motion = new MovingMap();
  const times: number[] = [];
  let drawn: Drawn | undefined;
  let labels = 0;
  for (let i = -10; i < count; i++) {
    const k = kind === 'pan' ? 1.4 : 2.1 + 1.1 * Math.sin(i / 7);
    const pan = kind === 'pan' ? i : 0;
    const zoom = { k, x: 720 * (1 - k) + 3 * pan, y: 450 * (1 - k) + 2 * pan };
    const started = performance.now();
    const next = { shown: input, input: { ...input, zoom }, theme: THEME, options: { ratio: 1 } };
    if (drawn && kind !== 'rest') drawn = motion.draw(context, next, drawn);
    else {
      drawn = { ...next, scene: networkScene(next.input) };
      drawNetwork(context, drawn.scene, THEME, next.options);
    }
    context.getImageData(0, 0, 1, 1); // only now all has been painted
    if (i >= 0) times.push(performance.now() - started);
    labels += drawn.scene.labels.length / (count + 10);
    if (i % 5 === 0) await new Promise((done) => setTimeout(done)); // lets the browser breathe
  }
  return { times, labels: Math.round(labels) };
}
