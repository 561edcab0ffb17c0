import { TAGS } from './tags.ts';

/** How many clusterings of words there are: into 100, 400 and 1,500. */
export const CLUSTERINGS = 3;

/** What is learnt, as it lies in the weights file. Keys are hashes; all lists of one part are of the same length. */
export interface Weights {
  /** `TAGS × TAGS`. */
  readonly transitions: Float32Array;
  /** Hash of each feature that has weights. */
  readonly featureKeys: Int32Array;
  /** A power of two for each feature, by which its weights are multiplied. */
  readonly featureScales: Int8Array;
  /** `TAGS` for each feature. */
  readonly featureWeights: Int8Array;
  readonly clusterKeys: Int32Array;
  /** `CLUSTERINGS` numbers for each word form, from 1; from the coarsest clustering to the finest. */
  readonly clusters: Uint16Array;
  readonly nameKeys: Int32Array;
  /** What each known name, or beginning of one, is; see `gazetteer.ts`. */
  readonly names: Uint8Array;
}

const MAGIC = 0x32454e44; // "DNE2"
const HEAD = 5;

/** The file's bytes, little-endian: magic, checksum, three counts, then the parts, those of larger numbers first. */
export function encodeWeights(weights: Weights): Uint8Array {
  const parts = partsOf(weights);
  const length = 4 * HEAD + parts.reduce((sum, part) => sum + part.byteLength, 0);
  const bytes = new Uint8Array(4 * Math.ceil(length / 4));
  const head = new DataView(bytes.buffer);
  [weights.featureKeys.length, weights.clusterKeys.length, weights.nameKeys.length].forEach((count, i) =>
    head.setUint32(8 + 4 * i, count, true),
  );
  let at = 4 * HEAD;
  for (const part of parts) {
    bytes.set(new Uint8Array(part.buffer, part.byteOffset, part.byteLength), at);
    at += part.byteLength;
  }
  head.setUint32(0, MAGIC, true);
  head.setUint32(4, checksum(bytes), true);
  return bytes;
}

function partsOf(weights: Weights): readonly (Float32Array | Int32Array | Uint16Array | Int8Array | Uint8Array)[] {
  const { transitions, featureKeys, clusterKeys, clusters, nameKeys, featureScales, featureWeights, names } = weights;
  return [transitions, featureKeys, clusterKeys, nameKeys, clusters, featureScales, featureWeights, names];
}

/** @throws Error that says what is wrong with the bytes: no weights file, cut short, or changed since it was written */
export function decodeWeights(bytes: Uint8Array): Weights {
  if (bytes.byteLength < 4 * HEAD) throw new Error('not a weights file: it is too short');
  const buffer = bytes.slice().buffer; // aligned, whatever the bytes were a part of
  const head = new DataView(buffer);
  if (head.getUint32(0, true) !== MAGIC) throw new Error('not a weights file of this version');
  const [features, words, names] = [8, 12, 16].map((at) => head.getUint32(at, true)) as [number, number, number];
  const length = 4 * HEAD + 4 * TAGS * TAGS + features * (5 + TAGS) + words * (4 + 2 * CLUSTERINGS) + names * 5;
  if (bytes.byteLength !== 4 * Math.ceil(length / 4))
    throw new Error(`the weights file is damaged: ${bytes.byteLength} bytes instead of ${length}`);
  if (head.getUint32(4, true) !== checksum(new Uint8Array(buffer))) throw new Error('the weights file is damaged: its checksum is wrong');
  let at = 4 * HEAD;
  const take = (size: number) => (at += size) - size;
  return {
    transitions: new Float32Array(buffer, take(4 * TAGS * TAGS), TAGS * TAGS),
    featureKeys: new Int32Array(buffer, take(4 * features), features),
    clusterKeys: new Int32Array(buffer, take(4 * words), words),
    nameKeys: new Int32Array(buffer, take(4 * names), names),
    clusters: new Uint16Array(buffer, take(2 * CLUSTERINGS * words), CLUSTERINGS * words),
    featureScales: new Int8Array(buffer, take(features), features),
    featureWeights: new Int8Array(buffer, take(features * TAGS), features * TAGS),
    names: new Uint8Array(buffer, take(names), names),
  };
}

/** Of everything after itself, four bytes at a time. */
function checksum(bytes: Uint8Array): number {
  const whole = new Int32Array(bytes.buffer, bytes.byteOffset + 8, (bytes.byteLength - 8) >> 2);
  let sum = 0x811c9dc5;
  for (let i = 0; i < whole.length; i++) sum = Math.imul(sum ^ whole[i]!, 0x01000193);
  return sum >>> 0;
}
