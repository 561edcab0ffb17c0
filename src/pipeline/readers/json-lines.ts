import type { TextFormat } from './format.ts';
import { readJsonRecord } from './json-record.ts';

/** One JSON object a line. Blank lines are nothing. Lines end in LF only: CR and the separators of Unicode may stand in a string. */
export const jsonLines: TextFormat = {
  name: 'json-lines',
  label: 'JSON Lines',
  endings: ['jsonl', 'ndjson'],
  severalRecords: true,
  *split(path, text) {
    let record = 0;
    for (let at = 0, line = 1; at < text.length; line++) {
      const end = text.indexOf('\n', at) < 0 ? text.length : text.indexOf('\n', at);
      const piece = text.slice(at, end).trim();
      if (piece) yield { path, format: 'json-lines', record: ++record, line, text: piece };
      at = end + 1;
    }
  },
  read: readJsonRecord,
};
