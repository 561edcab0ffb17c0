import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright';
import { build as bundle } from 'vite';
import { chromiumArgs, findChromium } from './chromium.mjs';
import { inventedName, seeded } from './made-corpus.mjs';

const FRAMES = 60;

/** What the frame is made of in the page, taken from its own files. */
const PARTS = {
  'app/network/scene': 'networkScene',
  'app/network/draw': 'drawNetwork, isHeavy',
  'app/network/line-raster': 'LineRaster',
  'app/network/text-widths': 'textWidths',
  'app/network/scale': 'networkScale',
  'app/network/frame': 'layoutFrame',
  'schema/tie': 'STRENGTH_UNIT',
};

/**
 * What a frame of the map costs in headless Chromium at 1440 × 900: the page's own scene, labels and drawing, until the pixels are
 * there, in ms, one sample a frame. The network is made up (Zipf names in communities, three quarters of the ties within them); the
 * view pans and zooms from frame to frame, so that no frame could be kept from the one before.
 *
 * @param folder where the parts of the page are bundled
 * @param root of the repository
 * @returns samples by what is drawn: `{ nodes, ties, kind, times, labels }`
 */
export async function networkFrames(folder, root) {
  const script = await bundledParts(folder, root);
  const browser = await chromium.launch({ executablePath: findChromium(), args: chromiumArgs });
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
  await page.setContent('<body style="margin: 0"><canvas style="width: 1440px; height: 900px" width="1440" height="900"></canvas>');
  await page.addScriptTag({ path: script });
  const samples = [];
  for (const [nodes, ties] of [
    [1000, 5000],
    [5000, 25_000],
  ]) {
    const network = madeNetwork(nodes, ties);
    for (const kind of ['pan', 'zoom', 'rest'])
      samples.push({ nodes, ties, kind, ...(await page.evaluate(frames, { network, kind, count: FRAMES })) });
  }
  await browser.close();
  return samples;
}

async function bundledParts(folder, root) {
  const entry = join(folder, 'frames.ts');
  writeFileSync(
    entry,
    Object.entries(PARTS)
      .map(([file, names]) => `export { ${names} } from ${JSON.stringify(join(root, `src/${file}.ts`))};`)
      .join('\n'),
  );
  await bundle({
    configFile: false,
    root,
    publicDir: false,
    logLevel: 'error',
    build: {
      lib: { entry, formats: ['iife'], name: 'parts', fileName: () => 'frames.js' },
      outDir: join(folder, 'frames'),
      emptyOutDir: true,
    },
  });
  return join(folder, 'frames/frames.js');
}

/** Columns as the page's corpus has them, without articles. */
function madeNetwork(nodes, ties) {
  const random = seeded(nodes);
  const communities = Math.ceil(nodes / 40);
  const community = Array.from({ length: nodes }, () => Math.floor(communities * random() ** 1.5));
  const side = Math.sqrt(nodes / 150);
  const middles = Array.from({ length: communities }, () => ({ x: 816 * side * random(), y: 500 * side * random() }));
  const near = () => 160 * (random() + random() - 1);
  const members = Array.from({ length: communities }, (_, own) => [...community.keys()].filter((row) => community[row] === own));
  const pairs = new Map();
  while (pairs.size < ties) {
    const a = Math.floor(nodes * random() ** 2);
    const inside = members[community[a]];
    const b = random() < 0.75 ? inside[Math.floor(inside.length * random() ** 2)] : Math.floor(nodes * random() ** 2);
    if (a !== b) pairs.set(Math.min(a, b) * nodes + Math.max(a, b), 10 * random() ** 4);
  }
  const keys = [...pairs.keys()].sort((x, y) => pairs.get(y) - pairs.get(x));
  return {
    name: Array.from({ length: nodes }, (_, row) => inventedName(row)),
    type: Array.from({ length: nodes }, () => ['person', 'organization', 'place'][Math.floor(3 * random())]),
    articles: Array.from({ length: nodes }, (_, row) => Math.max(2, Math.round(600 / (row + 1)))),
    x: community.map((own) => middles[own].x + near()),
    y: community.map((own) => middles[own].y + near()),
    a: keys.map((key) => Math.floor(key / nodes)),
    b: keys.map((key) => key % nodes),
    strength: keys.map((key) => pairs.get(key)),
    surprise: keys.map(() => (random() < 0.1 ? 5 : 20)),
  };
}

/** Runs in the page. */
async function frames({ network, kind, count }) {
  const { networkScene, drawNetwork, isHeavy, LineRaster, textWidths, networkScale, layoutFrame, STRENGTH_UNIT } = window.parts;
  const nodes = network.name.length;
  const canvas = document.querySelector('canvas');
  const context = canvas.getContext('2d');
  const theme = Object.fromEntries(
    ['ground', 'ink', 'ink2', 'ink3', 'cap', 'tie1', 'tie2', 'tie3', 'accent'].map((name) => [name, '#444']),
  );
  Object.assign(theme, { ground: '#fff', tie1: '#ccc', tie2: '#aaa', person: '#0072b2', organization: '#d55e00', place: '#009e73' });
  theme.family = 'sans-serif';
  const entities = {
    count: nodes,
    placed: nodes,
    name: network.name,
    type: network.type,
    articles: Int32Array.from(network.articles),
    x: Float64Array.from(network.x),
    y: Float64Array.from(network.y),
    community: new Int32Array(nodes),
  };
  const ties = {
    count: network.a.length,
    a: Int32Array.from(network.a),
    b: Int32Array.from(network.b),
    surprise: Float64Array.from(network.surprise),
  };
  const corpus = { articles: { count: 10_000 }, entities, ties };
  const input = {
    corpus,
    counts: {
      unit: 'articles',
      entityCounts: entities.articles,
      tieStrength: Float64Array.from(network.strength, (value) => value * STRENGTH_UNIT),
    },
    network: { entities: network.name.map((_, row) => row), ties: network.a.map((_, row) => row) },
    positions: { x: entities.x, y: entities.y },
    scale: networkScale(corpus),
    frame: layoutFrame(entities),
    width: 1440,
    height: 900,
    selected: [],
    openTies: [],
    filtered: [],
    hovered: -1,
    hoveredTie: -1,
    measure: textWidths(context, theme.family),
  };
  const raster = new LineRaster();
  const times = [];
  let labels = 0;
  for (let i = -10; i < count; i++) {
    const turn = Math.sin(i / 7);
    const k = kind === 'pan' ? 1.4 : 2.1 + 1.1 * turn;
    const zoom = { k, x: 720 * (1 - k) + (kind === 'pan' ? 3 * i : 0), y: 450 * (1 - k) + (kind === 'pan' ? 2 * i : 0) };
    const started = performance.now();
    const scene = networkScene({ ...input, zoom });
    drawNetwork(context, scene, theme, { ratio: 1, isPlain: kind !== 'rest' && isHeavy(scene), raster });
    context.getImageData(0, 0, 1, 1); // only now all has been painted
    if (i >= 0) times.push(performance.now() - started);
    labels += scene.labels.length / (count + 10);
    if (i % 5 === 0) await new Promise((done) => setTimeout(done)); // lets the browser breathe
  }
  return { times, labels: Math.round(labels) };
}
