import { readClusters, writeClusters } from './clusters-part.ts';
import { SymbolReader } from './symbol-reader.ts';
import { SymbolWriter } from './symbol-writer.ts';
import { TAGS } from './tags.ts';
import { decodeWeights, encodeWeights } from './weights-file.ts';

const COUNTS = 3;
const CODED_AT = 4 * (COUNTS + TAGS * TAGS);

/** Contexts of the coded part; from `WEIGHT` and from `CLUSTERS` on there are several. */
const GAPS = { feature: 0, cluster: 1, name: 2 } as const;
const NAME = 3;
const SCALE = 4;
const WEIGHT = 5;
/** A weight's context: its tag, and how many bits the one before it has. */
const SIZES = 8;
const CLUSTERS = WEIGHT + TAGS * SIZES;

/** Powers of two that features are scaled by lie between these. */
const LEAST_SCALE = -64;
/** Gaps between keys are written in plain bits below, and as a symbol of so many values on average above. */
const GAP_BITS = 3;
/** Before the first of all keys. */
const BEFORE_KEYS = -(2 ** 31) - 1;

/**
 * The weights file in three fifths of its bytes, for a page that carries it: each number as a symbol in the context that tells most of it.
 * Unpacking gives the file back to the byte, and takes some tenths of a second, which the command line would wait for at every start.
 *
 * @throws RangeError when keys are not in ascending order
 */
export function packWeightsFile(file: Uint8Array): Uint8Array {
  const weights = decodeWeights(file);
  const { transitions, featureKeys, featureScales, featureWeights, clusterKeys, clusters, nameKeys, names } = weights;
  const writer = new SymbolWriter();
  writeKeys(featureKeys, GAPS.feature, writer);
  for (const scale of featureScales) writer.put(SCALE, scale - LEAST_SCALE);
  let size = 0;
  featureWeights.forEach((weight, i) => {
    const symbol = (weight << 1) ^ (weight >> 31); // 0, −1, 1, −2 …
    writer.put(WEIGHT + (i % TAGS) * SIZES + size, symbol & 255);
    size = sizeOf(symbol);
  });
  writeKeys(clusterKeys, GAPS.cluster, writer);
  writeClusters(clusters, CLUSTERS, writer);
  writeKeys(nameKeys, GAPS.name, writer);
  for (const bits of names) writer.put(NAME, bits);
  const coded = writer.bytes();
  const bytes = new Uint8Array(CODED_AT + coded.length);
  const head = new DataView(bytes.buffer);
  [featureKeys.length, clusterKeys.length, nameKeys.length].forEach((count, i) => head.setUint32(4 * i, count, true));
  transitions.forEach((weight, i) => head.setFloat32(4 * (COUNTS + i), weight, true));
  bytes.set(coded, CODED_AT);
  return bytes;
}

/** The weights file that was packed. Nothing is checked here: a damaged file is told when it is read. */
export function unpackWeightsFile(bytes: Uint8Array): Uint8Array {
  const head = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const [features, words, known] = [0, 4, 8].map((at) => head.getUint32(at, true)) as [number, number, number];
  const reader = new SymbolReader(bytes.subarray(CODED_AT));
  // The order of the properties is that of the file.
  return encodeWeights({
    transitions: Float32Array.from({ length: TAGS * TAGS }, (_, i) => head.getFloat32(4 * (COUNTS + i), true)),
    featureKeys: readKeys(features, GAPS.feature, reader),
    featureScales: Int8Array.from({ length: features }, () => reader.next(SCALE) + LEAST_SCALE),
    featureWeights: readWeights(features * TAGS, reader),
    clusterKeys: readKeys(words, GAPS.cluster, reader),
    clusters: readClusters(words, CLUSTERS, reader),
    nameKeys: readKeys(known, GAPS.name, reader),
    names: Uint8Array.from({ length: known }, () => reader.next(NAME)),
  });
}

function readWeights(count: number, reader: SymbolReader): Int8Array {
  const weights = new Int8Array(count);
  for (let i = 0, size = 0; i < count; i++) {
    const symbol = reader.next(WEIGHT + (i % TAGS) * SIZES + size);
    weights[i] = (symbol >> 1) ^ -(symbol & 1);
    size = sizeOf(symbol);
  }
  return weights;
}

function sizeOf(symbol: number): number {
  return Math.min(SIZES - 1, 32 - Math.clz32(symbol));
}

/** Plain bits of the gaps between `count` keys. */
function plainBits(count: number): number {
  return Math.max(0, Math.min(24, 32 - GAP_BITS - 32 + Math.clz32(count)));
}

function writeKeys(keys: Int32Array, context: number, writer: SymbolWriter): void {
  const bits = plainBits(keys.length);
  let before = BEFORE_KEYS;
  for (const key of keys) {
    if (key <= before) throw new RangeError(`packWeightsFile: key ${key} does not stand above ${before}`);
    let gap = Math.floor((key - before) / 2 ** bits);
    for (; gap >= 255; gap -= 255) writer.put(context, 255);
    writer.put(context, gap);
    const rest = (key - before) % 2 ** bits;
    writer.putBits(rest & 4095, Math.min(12, bits));
    if (bits > 12) writer.putBits(rest >> 12, bits - 12);
    before = key;
  }
}

function readKeys(count: number, context: number, reader: SymbolReader): Int32Array {
  const bits = plainBits(count);
  const keys = new Int32Array(count);
  for (let i = 0, before = BEFORE_KEYS; i < count; i++) {
    let gap = 0;
    let symbol = reader.next(context);
    for (; symbol === 255; symbol = reader.next(context)) gap += 255;
    const low = reader.bits(Math.min(12, bits));
    const high = bits > 12 ? reader.bits(bits - 12) : 0;
    keys[i] = before += (gap + symbol) * 2 ** bits + (high << 12) + low;
  }
  return keys;
}
