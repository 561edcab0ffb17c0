import { createHash, type Hash } from 'node:crypto';
import { closeSync, existsSync, openSync, readdirSync, readFileSync, readSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { Failure, reasonOf } from '../failure.ts';
import { readLabel, type Label } from './label-scheme.ts';
import { pieceSpelling, type PieceSpelling } from './piece-spelling.ts';

/** A token-classification model on this disk, as far as its own files describe it. */
export interface ModelFolder {
  readonly folder: string;
  readonly labels: readonly Label[];
  readonly spelling: PieceSpelling;
  /** Pieces that it reads at once, marks of beginning and end included. */
  readonly mostPieces: number;
  /** The piece that fills up a shorter sequence. */
  readonly padding: number;
  /** Folder of the network within `folder`, "onnx" or "", and how its numbers are stored. */
  readonly network: { readonly subfolder: string; readonly stored: string; readonly dataFiles: number };
  /** SHA-256 of everything that decides what it finds. */
  readonly digest: string;
}

/** Forms of one network, the exact one first, by what stands behind "model" in the name. */
const STORED = { '': 'fp32', _fp16: 'fp16', _quantized: 'q8', _int8: 'int8', _uint8: 'uint8', _q4: 'q4', _q4f16: 'q4f16', _bnb4: 'bnb4' };
const DESCRIPTIONS = ['config.json', 'tokenizer.json', 'tokenizer_config.json'];
/** What nearly every model of the kind reads, for one that does not say. */
const USUAL_PIECES = 512;
const HOW = 'choose the folder of a token-classification model, with config.json, tokenizer.json and model.onnx (or onnx/model.onnx)';

/** Looks into the folder of a model without running it. @throws Failure when something in it is missing or no such model */
export function readModelFolder(given: string): ModelFolder {
  const folder = resolve(given);
  if (given === '' || !existsSync(folder)) throw new Failure(`--recognizer onnx:${given}: the folder is not there; ${HOW}`, 1);
  const config = readJson(join(folder, 'config.json'));
  const labels = labelsOf(config).map(readLabel);
  if (!labels.some(({ type }) => type !== undefined)) {
    const named = labelsOf(config).slice(0, 8).join(', ');
    const what =
      named === '' ? 'there are no labels in "id2label"' : `none of its labels (${named}) is of a person, an organisation or a place`;
    throw new Failure(`${join(folder, 'config.json')}: ${what}; ${HOW}`, 1);
  }
  const tokenizer = readJson(join(folder, 'tokenizer.json'));
  const tokenizerConfig = existsSync(join(folder, 'tokenizer_config.json')) ? readJson(join(folder, 'tokenizer_config.json')) : {};
  const { files, ...network } = findNetwork(folder);
  return {
    folder,
    labels,
    spelling: pieceSpelling(tokenizer),
    mostPieces: mostPieces(config, tokenizerConfig),
    padding: typeof config['pad_token_id'] === 'number' ? config['pad_token_id'] : 0,
    network,
    digest: digestOf(folder, [...DESCRIPTIONS, ...files]),
  };
}

function findNetwork(folder: string): ModelFolder['network'] & { readonly files: readonly string[] } {
  for (const subfolder of ['onnx', ''])
    for (const [ending, stored] of Object.entries(STORED)) {
      const name = `model${ending}.onnx`;
      if (!existsSync(join(folder, subfolder, name))) continue;
      const data = readdirSync(join(folder, subfolder)).filter((file) => file.startsWith(`${name}_data`));
      return { subfolder, stored, dataFiles: data.length, files: [name, ...data.sort()].map((file) => join(subfolder, file)) };
    }
  throw new Failure(`${folder}: no model.onnx in it, nor in ${join(folder, 'onnx')}; ${HOW}`, 1);
}

function labelsOf(config: Readonly<Record<string, unknown>>): string[] {
  const labels = config['id2label'];
  if (labels === null || typeof labels !== 'object') return [];
  return Array.from({ length: Object.keys(labels).length }, (_, i) => String((labels as Record<number, unknown>)[i] ?? ''));
}

/** Some models count places from 2, so that a text may be two pieces shorter than there are places; without a plain word we do so too. */
function mostPieces(config: Readonly<Record<string, unknown>>, tokenizerConfig: Readonly<Record<string, unknown>>): number {
  const isSize = (value: unknown): value is number => typeof value === 'number' && value >= 8 && value <= 1e6;
  const places = isSize(config['max_position_embeddings']) ? config['max_position_embeddings'] : undefined;
  const said = isSize(tokenizerConfig['model_max_length']) ? tokenizerConfig['model_max_length'] : undefined;
  if (said !== undefined) return Math.min(said, places ?? said);
  return places === undefined ? USUAL_PIECES : places - 2;
}

function readJson(file: string): Readonly<Record<string, unknown>> {
  try {
    const value: unknown = JSON.parse(readFileSync(file, 'utf8'));
    if (value === null || typeof value !== 'object') throw new TypeError('it holds no JSON object');
    return value as Record<string, unknown>;
  } catch (cause) {
    throw new Failure(`${file}: cannot be read: ${reasonOf(cause)}; ${HOW}`, 1, { cause });
  }
}

function digestOf(folder: string, files: readonly string[]): string {
  const hash = createHash('sha256');
  for (const file of files) {
    const address = join(folder, file);
    if (!existsSync(address)) continue;
    hash.update(`${file.replaceAll('\\', '/')}\n`);
    addFile(hash, address);
  }
  return hash.digest('hex');
}

/** A network may be larger than what Node reads at once. */
function addFile(hash: Hash, address: string): void {
  const handle = openSync(address, 'r');
  try {
    const part = Buffer.alloc(4_000_000);
    for (let length = readSync(handle, part); length > 0; length = readSync(handle, part)) hash.update(part.subarray(0, length));
  } finally {
    closeSync(handle);
  }
}
