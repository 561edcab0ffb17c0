import { excerpt } from '../excerpt.ts';
import type { Annotation, Refusal } from './annotation.ts';
import { readOwnAnnotation } from './own-form.ts';
import { readSpacyAnnotation } from './spacy-form.ts';

/** A record in either form: `ents` are spaCy's, `mentions` and `titleMentions` Dateline's own. */
export function readAnnotation(json: string): Annotation | Refusal {
  let record: unknown;
  try {
    record = JSON.parse(json);
  } catch {
    return { message: `“${excerpt(json)}” is not JSON`, cure: 'write one whole JSON object a line, with its strings in double quotes' };
  }
  if (record === null || typeof record !== 'object' || Array.isArray(record))
    return { message: `“${excerpt(json)}” is not a JSON object`, cure: FORMS };
  const fields = record as Readonly<Record<string, unknown>>;
  if (fields['mentions'] !== undefined || fields['titleMentions'] !== undefined) return readOwnAnnotation(fields);
  if (fields['ents'] !== undefined) return readSpacyAnnotation(fields);
  return { message: `“${excerpt(json)}” has neither "mentions" nor "ents"`, cure: FORMS };
}

const FORMS = 'write {"id": "…", "mentions": [{"start": 0, "end": 5, "type": "person"}]}, or what spaCy’s doc.to_json() gives';
