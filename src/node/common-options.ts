import { InvalidArgumentError, Option, type Command } from 'commander';
import { cacheFolder, noCache, openDiskCache, type ResultCache } from './disk-cache.ts';
import { Failure } from './failure.ts';
import { onnxRecognizer, type ForeignRecognizer } from './onnx/onnx-recognizer.ts';
import type { CorpusOptions } from './read-corpus.ts';

/** What every command can be told about reading. */
export interface CommonOptions {
  readonly dateOrder?: 'mdy' | 'dmy';
  readonly map?: Readonly<Record<string, string>>;
  readonly title?: string;
  readonly cache: boolean;
  readonly quiet?: boolean;
  readonly corrections?: string;
  readonly annotations?: readonly string[];
  readonly recognizer?: string;
}

const COLUMNS = ['id', 'title', 'headline', 'date', 'published', 'source', 'url', 'author', 'language', 'lang', 'text', 'body', 'content'];

export function addCommonOptions(command: Command): Command {
  return command
    .addOption(
      new Option('--date-order <order>', 'how 11/6/2023 is read; without it, only dates that can be read one way').choices(['mdy', 'dmy']),
    )
    .addOption(new Option('--map <columns>', 'own names of columns or keys: title=Headline,date=Pubdate').argParser(parseMap))
    .option('--corrections <file>', 'what you know better of names; corrections.json at the top of a folder is read without being named')
    .addOption(
      new Option(
        '--annotations <file>',
        'names found elsewhere, in place of those found here: JSON Lines as export writes them, or spaCy’s JSON; may be given several times',
      ).argParser((file: string, before: readonly string[] = []) => [...before, file]),
    )
    .option('--recognizer <which>', 'what finds names instead of Dateline’s own recogniser: onnx:<folder of a token-classification model>')
    .option('--no-cache', 'analyse every article anew, and keep nothing')
    .option('--quiet', 'say only what went wrong');
}

/**
 * How the articles are read, and what finds their names.
 *
 * @throws Failure where there is no such recogniser
 */
export function readingOptions({
  dateOrder,
  map,
  corrections,
  annotations,
  recognizer,
}: CommonOptions): Pick<CorpusOptions, 'config' | 'corrections' | 'annotations' | 'recognizer'> {
  return {
    config: { ...(dateOrder ? { dateOrder } : {}), ...(map ? { columns: map } : {}) },
    ...(corrections === undefined ? {} : { corrections }),
    ...(annotations === undefined ? {} : { annotations }),
    ...(recognizer === undefined ? {} : { recognizer: recognizerNamed(recognizer) }),
  };
}

function recognizerNamed(name: string): ForeignRecognizer {
  const [, folder] = /^onnx:(.*)$/s.exec(name) ?? [];
  if (folder === undefined)
    throw new Failure(`--recognizer "${name}": there is none of that name; write onnx:<folder of a model>, or leave it out`, 2);
  return onnxRecognizer(folder);
}

export function cacheOf(paths: readonly string[], { cache }: CommonOptions): ResultCache {
  return cache ? openDiskCache(cacheFolder(process.env), paths, new Date()) : noCache;
}

/** `title=Headline,date=Pubdate` → `{ title: 'Headline', date: 'Pubdate' }`. */
function parseMap(value: string): Record<string, string> {
  const columns: Record<string, string> = {};
  for (const pair of value.split(',')) {
    const [, field, name] = /^\s*(\w+)\s*=\s*(.+?)\s*$/.exec(pair) ?? [];
    if (!field || !name) throw new InvalidArgumentError(`“${pair}” is not of the form title=Headline.`);
    if (!COLUMNS.includes(field)) throw new InvalidArgumentError(`“${field}” is not one of ${COLUMNS.join(', ')}.`);
    columns[field] = name;
  }
  return columns;
}
