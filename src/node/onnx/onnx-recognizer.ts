import { keepScheme } from '../../pipeline/entities/keep-scheme.ts';
import type { FoundNames, Recognizer } from '../../pipeline/entities/recognizer.ts';
import { Failure, reasonOf } from '../failure.ts';
import { loadTransformers } from './load-transformers.ts';
import { readModelFolder } from './model-folder.ts';
import type { LoadRuntime } from './model-runtime.ts';
import { recognizeByModel, type ModelRecognizer } from './recognize-by-model.ts';

/** A recogniser that takes the place of Dateline's own. */
export interface ForeignRecognizer {
  /** Differs wherever it may find something else: analyses are kept under it. */
  readonly identity: string;
  readonly recognize: Recognizer;
}

/** Raised whenever the same model would now find other names. */
const READING_VERSION = 1;

/**
 * A token-classification model in ONNX form from a folder on this disk. It is loaded when the first article needs it: a build that
 * finds everything in the cache needs none.
 *
 * @throws Failure when the folder is none of such a model; once used, also when the model cannot be run
 */
export function onnxRecognizer(folder: string, load: LoadRuntime = loadTransformers): ForeignRecognizer {
  const model = readModelFolder(folder);
  let recognizer: Promise<ModelRecognizer> | undefined;
  return {
    identity: `onnx ${READING_VERSION} ${model.digest}`,
    async recognize(reading) {
      recognizer ??= load(model).then((runtime) => recognizeByModel(model, runtime));
      const recognize = await recognizer;
      let found: FoundNames;
      try {
        found = await recognize(reading);
      } catch (cause) {
        throw new Failure(`${model.folder}: the model fails: ${reasonOf(cause)}; check that it is one for token classification`, 1, {
          cause,
        });
      }
      return keepScheme(reading, found);
    },
  };
}
