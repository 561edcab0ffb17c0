import { InvalidArgumentError, Option, type Command } from 'commander';
import type { Config } from '../pipeline/config.ts';
import { cacheFolder, noCache, openDiskCache, type ResultCache } from './disk-cache.ts';
import { Failure } from './failure.ts';
import { onnxRecognizer } from './onnx/onnx-recognizer.ts';
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

/** Options that the contract names and this version does not have; refused by name, since ignoring them would look like obeying. */
const NOT_YET = ['corrections'] as const;

export function addCommonOptions(command: Command): Command {
  command
    .addOption(
      new Option('--date-order <order>', 'how 11/6/2023 is read; without it, only dates that can be read one way').choices(['mdy', 'dmy']),
    )
    .addOption(new Option('--map <columns>', 'own names of columns or keys: title=Headline,date=Pubdate').argParser(parseMap))
    .addOption(
      new Option(
        '--annotations <file>',
        'names found elsewhere, in place of those found here: JSON Lines as export writes them, or spaCy’s JSON; may be given several times',
      ).argParser((file: string, before: readonly string[] = []) => [...before, file]),
    )
    .option('--recognizer <which>', 'what finds names instead of Dateline’s own recogniser: onnx:<folder of a token-classification model>')
    .option('--no-cache', 'analyse every article anew, and keep nothing')
    .option('--quiet', 'say only what went wrong');
  for (const name of NOT_YET) command.addOption(new Option(`--${name} <value>`).hideHelp());
  return command;
}

/** @throws Failure for an option that this version does not have */
export function refuseLaterOptions(options: CommonOptions): void {
  for (const name of NOT_YET)
    if (options[name] !== undefined) throw new Failure(`--${name}: this version of Dateline does not have it yet; leave it out`, 2);
}

export function configOf({ dateOrder, map }: CommonOptions): Config {
  return { ...(dateOrder ? { dateOrder } : {}), ...(map ? { columns: map } : {}) };
}

export function cacheOf(paths: readonly string[], { cache }: CommonOptions): ResultCache {
  return cache ? openDiskCache(cacheFolder(process.env), paths, new Date()) : noCache;
}

/**
 * What finds names instead of Dateline's own recogniser, and names that were found elsewhere.
 *
 * @throws Failure where there is no such recogniser
 */
export function namesOf({ annotations, recognizer }: CommonOptions): Pick<CorpusOptions, 'annotations' | 'recognizer'> {
  const [, folder] = /^onnx:(.*)$/s.exec(recognizer ?? '') ?? [];
  if (recognizer !== undefined && folder === undefined)
    throw new Failure(`--recognizer "${recognizer}": there is none of that name; write onnx:<folder of a model>, or leave it out`, 2);
  return {
    ...(annotations === undefined ? {} : { annotations }),
    ...(folder === undefined ? {} : { recognizer: onnxRecognizer(folder) }),
  };
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
