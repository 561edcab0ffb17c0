import { createHash } from 'node:crypto';
import { ANALYSIS_VERSION, type Config } from '../pipeline/config.ts';
import { weights } from '../pipeline/entities/model/training.json';
import type { ListedName } from '../pipeline/settings/settings.ts';
import type { Piece } from '../pipeline/readers/format.ts';

/**
 * What the analysis of a piece depends on, as 64 hexadecimal digits. Its line and record number are left out, so that a line
 * added at the top of a file does not make all others new; where a result names a line, `analyze-corpus` compares them.
 *
 * @param recognizer what it is known by, where it is not Dateline's own
 */
export function analysisKey(
  { path, format, header, text, bytes, url, dateOrders }: Piece,
  config: Config,
  recognizer: string = weights,
): string {
  const columns = Object.entries(config.columns ?? {}).sort(([a], [b]) => (a < b ? -1 : 1));
  const setting = [
    ANALYSIS_VERSION,
    recognizer,
    config.dateOrder ?? '',
    columns,
    path,
    format,
    header ?? '',
    ...(config.listed ? [listKey(config.listed)] : []),
    ...(url === undefined ? [] : [{ url }]),
    ...(dateOrders ? [{ own: dateOrders.own, text: dateOrders.text }] : []),
  ];
  return createHash('sha256')
    .update(JSON.stringify(setting))
    .update('\n')
    .update(bytes ?? text)
    .digest('hex');
}

/** A list is the same object for all articles, and may be long. */
const listKeys = new WeakMap<readonly ListedName[], string>();

function listKey(listed: readonly ListedName[]): string {
  let key = listKeys.get(listed);
  if (key === undefined) {
    const names = listed.map(({ name, type, aliases }) => [name, type, ...aliases]);
    listKeys.set(listed, (key = createHash('sha256').update(JSON.stringify(names)).digest('hex')));
  }
  return key;
}
