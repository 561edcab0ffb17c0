import type { ModelFolder } from './model-folder.ts';

/** What runs a model: its tokenizer and its arithmetic. */
export interface ModelRuntime {
  /** The pieces of a text as the vocabulary spells them, without the marks of beginning and end. */
  readonly tokenize: (text: string) => string[];
  /** Their numbers. */
  readonly encode: (text: string, withMarks: boolean) => number[];
  /** Of each sequence of numbers, marks included, the score of each label for each number, one row after the other. */
  readonly score: (sequences: readonly (readonly number[])[]) => Promise<Float32Array[]>;
}

/** @throws Failure when the model cannot be run here */
export type LoadRuntime = (model: ModelFolder) => Promise<ModelRuntime>;
