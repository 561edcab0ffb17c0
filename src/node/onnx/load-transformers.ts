import { createRequire } from 'node:module';
import { Failure, reasonOf } from '../failure.ts';
import { packageFolder } from '../package-files.ts';
import type { ModelFolder } from './model-folder.ts';
import type { ModelRuntime } from './model-runtime.ts';

/** What we use of the library. It is not installed with Dateline, so its own types are not at hand. */
interface Transformers {
  readonly env: { allowRemoteModels: boolean; allowLocalModels: boolean; useFSCache: boolean; useBrowserCache: boolean };
  readonly AutoTokenizer: { from_pretrained(folder: string, options: object): Promise<Tokenizer> };
  readonly AutoModelForTokenClassification: { from_pretrained(folder: string, options: object): Promise<Network> };
  readonly Tensor: new (type: 'int64', data: BigInt64Array, dims: readonly number[]) => object;
}
interface Tokenizer {
  tokenize(text: string): string[];
  encode(text: string, options: { add_special_tokens: boolean }): number[];
}
type Network = (inputs: object) => Promise<{ logits: { data: Float32Array; dims: readonly number[] } }>;

/** No dependency, since one of its own has an install script; no optional peer either, since npm 10 then installs it not even when asked. */
const LIBRARY = '@huggingface/transformers';
const VERSION = '4.3.1';

/**
 * Runs a model by Transformers.js. It reads from the model's folder and nowhere else: whatever it might fetch is forbidden to it.
 *
 * @throws Failure when the library is not installed or refuses the model
 */
export async function loadTransformers(model: ModelFolder): Promise<ModelRuntime> {
  const { env, AutoTokenizer, AutoModelForTokenClassification, Tensor } = await importLibrary();
  Object.assign(env, { allowRemoteModels: false, allowLocalModels: true, useFSCache: false, useBrowserCache: false });
  const { folder, network, labels, padding } = model;
  const here = { local_files_only: true };
  let tokenizer: Tokenizer;
  let run: Network;
  try {
    tokenizer = await AutoTokenizer.from_pretrained(folder, here);
    run = await AutoModelForTokenClassification.from_pretrained(folder, {
      ...here,
      subfolder: network.subfolder,
      dtype: network.stored,
      device: 'cpu',
      ...(network.dataFiles > 0 ? { use_external_data_format: network.dataFiles } : {}),
    });
  } catch (cause) {
    throw new Failure(`${folder}: the model cannot be loaded: ${reasonOf(cause)}; export it to ONNX anew`, 1, { cause });
  }
  return {
    tokenize: (text) => tokenizer.tokenize(text),
    encode: (text, withMarks) => tokenizer.encode(text, { add_special_tokens: withMarks }),
    async score(sequences) {
      const length = Math.max(...sequences.map((sequence) => sequence.length));
      const size = sequences.length * length;
      const [ids, attended] = [new BigInt64Array(size).fill(BigInt(padding)), new BigInt64Array(size)];
      sequences.forEach((sequence, row) =>
        sequence.forEach((id, at) => {
          ids[row * length + at] = BigInt(id);
          attended[row * length + at] = 1n;
        }),
      );
      const dims = [sequences.length, length];
      const { logits } = await run({
        input_ids: new Tensor('int64', ids, dims),
        attention_mask: new Tensor('int64', attended, dims),
        token_type_ids: new Tensor('int64', new BigInt64Array(size), dims),
      });
      if (logits.dims.join() !== [...dims, labels.length].join())
        throw new RangeError(`it gives ${logits.dims.join(' × ')} scores where ${dims.join(' × ')} × ${labels.length} were expected`);
      const each = length * labels.length;
      return sequences.map((sequence, row) => logits.data.slice(row * each, row * each + sequence.length * labels.length));
    },
  };
}

async function importLibrary(): Promise<Transformers> {
  const name: string = LIBRARY; // a name that the build does not see through: it is looked for when it is needed
  try {
    return (await import(/* @vite-ignore */ name)) as Transformers;
  } catch (cause) {
    const what = isInstalled(name) ? `cannot be used here: ${reasonOf(cause)}` : 'is not installed';
    const install = `npm install --no-save --ignore-scripts ${LIBRARY}@${VERSION}`;
    throw new Failure(`--recognizer onnx: ${LIBRARY}, which runs the model, ${what}; in ${packageFolder()}, run “${install}”`, 1, {
      cause,
    });
  }
}

function isInstalled(name: string): boolean {
  try {
    createRequire(import.meta.url).resolve(name);
    return true;
  } catch {
    return false;
  }
}
