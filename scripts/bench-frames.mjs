import { join } from 'node:path';
import { chromium } from 'playwright';
import { build as bundle } from 'vite';
import { chromiumArgs, findChromium } from './chromium.mjs';

const FRAMES = 60;

/**
 * What a frame of the map costs in headless Chromium at 1440 × 900: the page's own scene, labels and drawing, until the pixels are
 * there, in ms, one sample a frame. The network is made up; the view pans and zooms from frame to frame.
 *
 * @param folder where the parts of the page are bundled
 * @param root of the repository
 * @returns samples by what is drawn: `{ nodes, ties, kind, times, labels }`
 */
export async function networkFrames(folder, root) {
  await bundle({
    configFile: false,
    root,
    publicDir: false,
    logLevel: 'error',
    build: {
      lib: { entry: join(root, 'scripts/frames/in-page.ts'), formats: ['iife'], name: 'bench', fileName: () => 'frames.js' },
      outDir: folder,
      emptyOutDir: false,
    },
  });
  const browser = await chromium.launch({ executablePath: findChromium(), args: chromiumArgs });
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
  await page.setContent('<body style="margin: 0"><canvas style="width: 1440px; height: 900px" width="1440" height="900"></canvas>');
  await page.addScriptTag({ path: join(folder, 'frames.js') });
  const samples = [];
  for (const [nodes, ties] of [
    [1000, 5000],
    [5000, 5000],
    [5000, 25_000],
  ])
    for (const kind of ['pan', 'zoom', 'rest']) {
      const drawn = await page.evaluate((given) => window.bench.frames(...given), [nodes, ties, kind, FRAMES]);
      samples.push({ nodes, ties, kind, ...drawn });
    }
  await browser.close();
  return samples;
}
