import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Tokenizer } from '@huggingface/tokenizers';
import type { LoadRuntime } from '../../../../src/node/onnx/model-runtime.ts';
import { tempFolder } from '../temp-folder.ts';
import { onnxGather, tableOf } from './onnx-gather.ts';

/** How sure the network is of the label that it knows a piece by. */
const SCORE = 5;

/**
 * A token-classification model that knows each piece by one label, in the form in which models are handed around: tokenizer,
 * configuration and network. Lower-case WordPiece unless another tokenizer is given.
 *
 * @param pieces label by piece, as the vocabulary spells it
 */
export function tinyModel(
  pieces: Readonly<Record<string, string>>,
  more: {
    readonly tokenizer?: object;
    readonly labels?: readonly string[];
    readonly mostPieces?: number;
    readonly networkFile?: string;
    readonly without?: string;
  } = {},
): string {
  const vocabulary = ['[PAD]', '[UNK]', '[CLS]', '[SEP]', ...Object.keys(pieces)];
  const labels = more.labels ?? [...new Set(['O', ...Object.values(pieces)])];
  const tokenizer = more.tokenizer ?? wordPiece(vocabulary);
  const rows = vocabularyOf(tokenizer).map((piece) => labels.map((label) => (label === (pieces[piece] ?? 'O') ? SCORE : 0)));
  const files: Record<string, string | Uint8Array> = {
    'config.json': JSON.stringify({
      model_type: 'bert',
      architectures: ['BertForTokenClassification'],
      id2label: Object.fromEntries(labels.entries()),
      max_position_embeddings: 64,
      pad_token_id: 0,
    }),
    'tokenizer.json': JSON.stringify(tokenizer),
    'tokenizer_config.json': JSON.stringify({ tokenizer_class: 'PreTrainedTokenizerFast', model_max_length: more.mostPieces ?? 32 }),
    [more.networkFile ?? 'onnx/model.onnx']: onnxGather(rows),
  };
  if (more.without) delete files[more.without];
  return tempFolder(files);
}

/** Runs such a model with the tokenizer of Transformers.js and without its arithmetic, which is too large to be installed for a test. */
export const runTiny: LoadRuntime = async ({ folder, labels }) => {
  const json = JSON.parse(readFileSync(join(folder, 'tokenizer.json'), 'utf8')) as object;
  const tokenizer = new Tokenizer(json, JSON.parse(readFileSync(join(folder, 'tokenizer_config.json'), 'utf8')) as object);
  const table = tableOf(readFileSync(join(folder, 'onnx/model.onnx')), vocabularyOf(json).length * labels.length);
  return {
    tokenize: (text) => tokenizer.tokenize(text),
    encode: (text, withMarks) => tokenizer.encode(text, { add_special_tokens: withMarks }).ids,
    score: (sequences) =>
      Promise.resolve(
        sequences.map((ids) => Float32Array.from(ids.flatMap((id) => [...table.subarray(id * labels.length, (id + 1) * labels.length)]))),
      ),
  };
};

function vocabularyOf(tokenizer: object): string[] {
  const { vocab } = (tokenizer as { model: { vocab: Record<string, number> | [string, number][] } }).model;
  return Array.isArray(vocab) ? vocab.map(([piece]) => piece) : Object.keys(vocab);
}

const special = (content: string, id: number) => ({ id, content, special: true, normalized: false, lstrip: false, rstrip: false, single_word: false }); // prettier-ignore

function template(first: string, firstId: number, last: string, lastId: number): object {
  const mark = (id: string) => ({ SpecialToken: { id, type_id: 0 } });
  const single = [mark(first), { Sequence: { id: 'A', type_id: 0 } }, mark(last)];
  const tokens = { [first]: { id: first, ids: [firstId], tokens: [first] }, [last]: { id: last, ids: [lastId], tokens: [last] } };
  return { type: 'TemplateProcessing', single, pair: single, special_tokens: tokens };
}

/** As BERT has it: small letters, no accents, "##" before a piece that goes on with a word. */
export function wordPiece(vocabulary: readonly string[]): object {
  return {
    version: '1.0',
    added_tokens: ['[PAD]', '[UNK]', '[CLS]', '[SEP]'].map(special),
    normalizer: { type: 'BertNormalizer', clean_text: true, handle_chinese_chars: true, strip_accents: null, lowercase: true },
    pre_tokenizer: { type: 'BertPreTokenizer' },
    post_processor: template('[CLS]', 2, '[SEP]', 3),
    decoder: { type: 'WordPiece', prefix: '##', cleanup: true },
    model: {
      type: 'WordPiece',
      unk_token: '[UNK]',
      continuing_subword_prefix: '##',
      max_input_chars_per_word: 100,
      vocab: Object.fromEntries(vocabulary.map((piece, id) => [piece, id])),
    },
  };
}

/** As GPT-2 and RoBERTa have it: pieces of bytes, the blank a part of the piece. */
export function byteLevel(merges: readonly string[] = []): object {
  const bytes = Array.from({ length: 256 }, (_, byte) => byte);
  const printable = bytes.filter((byte) => (byte >= 0x21 && byte <= 0x7e) || (byte >= 0xa1 && byte <= 0xac) || byte >= 0xae);
  const others = bytes.filter((byte) => !printable.includes(byte));
  const alphabet = [...printable, ...others.map((_, i) => 0x100 + i)].map((code) => String.fromCodePoint(code));
  const vocabulary = ['<s>', '<pad>', '</s>', '<unk>', ...alphabet, ...merges.map((merge) => merge.replace(' ', ''))];
  return {
    version: '1.0',
    added_tokens: ['<s>', '<pad>', '</s>', '<unk>'].map(special),
    normalizer: null,
    pre_tokenizer: { type: 'ByteLevel', add_prefix_space: false, trim_offsets: true, use_regex: true },
    post_processor: template('<s>', 0, '</s>', 2),
    decoder: { type: 'ByteLevel', add_prefix_space: true, trim_offsets: true, use_regex: true },
    model: { type: 'BPE', unk_token: '<unk>', vocab: Object.fromEntries(vocabulary.map((piece, id) => [piece, id])), merges },
  };
}

/** As XLM-RoBERTa has it: pieces by likelihood, "▁" for a blank, compatibility forms evened out. */
export function sentencePiece(vocabulary: readonly string[]): object {
  const all = ['<s>', '<pad>', '</s>', '<unk>', '▁', ...vocabulary];
  return {
    version: '1.0',
    added_tokens: ['<s>', '<pad>', '</s>', '<unk>'].map(special),
    normalizer: { type: 'NFKC' },
    pre_tokenizer: { type: 'Metaspace', replacement: '▁', prepend_scheme: 'always', split: true },
    post_processor: template('<s>', 0, '</s>', 2),
    decoder: { type: 'Metaspace', replacement: '▁', prepend_scheme: 'always', split: true },
    model: { type: 'Unigram', unk_id: 3, vocab: all.map((piece, i) => [piece, i < 4 ? 0 : -1 - 1 / (piece.length + 1)]) },
  };
}
