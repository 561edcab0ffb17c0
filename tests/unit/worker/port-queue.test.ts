import { expect, test } from 'vitest';
import type { Piece } from '../../../src/pipeline/readers/format.ts';
import type { Analysis } from '../../../src/pipeline/run.ts';
import type { Batch } from '../../../src/worker/analyst.ts';
import { PortQueue } from '../../../src/worker/port-queue.ts';

const piece = (n: number, size = 40_000): Piece => ({ path: `${n}.txt`, format: 'plain-text', line: 1, text: 'x'.repeat(size) });
const nobody = () => Promise.reject(new Error('the queue should not analyse itself'));

/** The other end of a channel: rejects every piece by its path, and remembers what it was asked. */
function analyst(asked: Batch[]): MessagePort {
  const { port1, port2 } = new MessageChannel();
  port1.onmessage = ({ data }: MessageEvent<Batch>) => {
    asked.push(data);
    port1.postMessage(data.pieces.map(({ path }): Analysis => ({ kind: 'rejected', path, message: 'seen', cure: '' })));
  };
  return port2;
}

test('every piece is answered once and with its own analysis, however many analysts there are', async () => {
  const asked: Batch[] = [];
  const ports = [analyst(asked), analyst(asked), analyst(asked)];
  const queue = new PortQueue({}, ports, nobody);
  const answers: string[] = [];
  for (let n = 0; n < 25; n++) await queue.add(piece(n), (analysis) => answers.push(`${n} ${'path' in analysis ? analysis.path : ''}`));
  await queue.finish();
  for (const port of ports) port.close();
  expect(answers.sort()).toEqual(Array.from({ length: 25 }, (_, n) => `${n} ${n}.txt`).sort());
  expect(asked.filter(({ config }) => config)).toHaveLength(3); // once an analyst
});

test('an analyst has one batch at a time', async () => {
  const asked: Batch[] = [];
  const port = analyst(asked);
  const queue = new PortQueue({}, [port], nobody);
  for (let n = 0; n < 6; n++) await queue.add(piece(n, 70_000), () => {});
  await queue.finish();
  port.close();
  expect(asked.map(({ pieces }) => pieces.length)).toEqual([1, 1, 1, 1, 1, 1]);
});
