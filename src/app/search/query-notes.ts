import type { Corpus } from '../data/corpus.ts';
import type { QueryNote } from '../query/clauses.ts';
import { FIELDS, type Field, type Misread } from './parse-query.ts';
import type { Reading } from './run-query.ts';

/** What may stand after the colon of a field. */
export const FIELD_HINTS: Readonly<Record<Field, string>> = {
  who: 'a person’s name',
  org: 'an organisation’s name',
  where: 'a place’s name',
  name: 'any name',
  title: 'a word of the headline',
  source: 'an outlet',
  from: 'a year, a month or a day, as 2023, 2023-09 or 2023-09-06',
  to: 'a year, a month or a day, as 2023, 2023-09 or 2023-09-06',
  on: 'a year, a month or a day, as 2023, 2023-09 or 2023-09-06',
};

const NOBODY = { who: 'nobody', org: 'no organisation', where: 'no place', name: 'nobody and nothing', source: 'no outlet' } as const;
/** So many forms of a word, or names, are told. */
const TOLD = 4;

/** @param typed what the readings are of */
export function queryNotes(
  { entities, outlets }: Corpus,
  typed: string,
  { readings, misread }: { readonly readings: readonly Reading[]; readonly misread: readonly Misread[] },
): QueryNote[] {
  const notes = misread.map((part) => misreadNote(part));
  const put = ({ start, end }: { start: number; end: number }, text: string) => typed.slice(0, start) + text + typed.slice(end);
  for (const reading of readings) {
    const { part } = reading;
    if (reading.kind !== 'words') {
      const { kind, name } = reading.part;
      const meant =
        reading.kind === 'names' ? reading.entities.map((row) => entities.name[row]!) : reading.outlets.map((row) => outlets[row]!);
      if (meant.length === 0) {
        const text = `${capital(NOBODY[kind])} here is called “${name}”.`;
        notes.push({ text, remark: text.slice(0, -1), instead: { label: `“${name}” as words`, words: put(part, `"${name}"`) } });
      } else if (meant.length > 1 || meant[0]!.toLowerCase() !== name.toLowerCase())
        notes.push({ text: `“${name}” is taken as ${listed(meant)}.` });
      continue;
    }
    const { isExact, isBeginning, isExcluded } = reading.part;
    const sign = isExcluded ? '-' : '';
    const quoted = put(
      part,
      `${sign}"${typed
        .slice(part.start, part.end)
        .replace(/^-/, '')
        .replace(/[*"“”]/g, '')}"`,
    );
    for (const { word, how, forms } of reading.words) {
      if (how === 'near')
        notes.push({
          text: `No article has “${word}”: ${listed(forms)} instead.`,
          remark: `“${word}” taken as ${listed(forms)}`,
          instead: { label: `Only “${word}”, to the letter`, words: quoted },
        });
      else if (how === 'none') {
        const loose = { label: `Words like “${word}”`, words: put(part, sign + reading.part.words.join(' ')) };
        notes.push({ text: `No article has “${word}”.`, ...(isExact ? { instead: loose } : {}) });
      } else if (!isExact && !isBeginning && forms.some((form) => form !== word)) {
        const longer = forms.filter((form) => form !== word);
        notes.push(
          longer.length < forms.length
            ? { text: `“${word}” also finds ${listed(longer)}.`, instead: { label: `Only “${word}” itself`, words: quoted } }
            : { text: `No article has “${word}” itself: ${listed(longer)}.` },
        );
      }
    }
  }
  return notes;
}

function misreadNote({ reason, typed }: Misread): QueryNote {
  if (reason === 'field') {
    const fields = Object.keys(FIELDS).join(', ');
    return { text: `“${typed}:” is no field; fields are ${fields}. Its words are searched.`, remark: `“${typed}:” is no field` };
  }
  if (reason === 'day')
    return { text: `“${typed}” is no day: write 2023, 2023-09 or 2023-09-06.`, remark: `“${typed}” is no day and was left out` };
  const small = typed.toLowerCase();
  const field = (Object.keys(FIELDS) as Field[]).find((name) => (FIELDS[name] as readonly string[]).includes(small));
  return { text: `${typed}: ${field ? FIELD_HINTS[field] : ''}`, remark: `nothing stands after “${typed}:”` };
}

function listed(words: readonly string[]): string {
  const told = words.slice(0, words.length <= TOLD + 1 ? TOLD + 1 : TOLD);
  return told.join(', ') + (told.length < words.length ? ` and ${words.length - told.length} more` : '');
}

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
