import type { Corpus } from '../data/corpus.ts';
import type { QueryNote } from '../query/clauses.ts';
import { common } from '../words/common.ts';
import { withheld } from '../words/withheld.ts';
import { searchMore as words } from '../words/search-more.ts';
import { FIELDS, fieldNamed, type Field, type Misread } from './parse-query.ts';
import type { Reading } from './run-query.ts';

/** What may stand after the colon of a field. */
export function fieldHint(field: Field): string {
  return words.hints[field === 'from' || field === 'to' || field === 'on' ? 'day' : field];
}

/** So many forms of a word, or names, are told. */
const TOLD = 4;

/** @param typed what the readings are of */
export function queryNotes(
  { entities, outlets, carried }: Corpus,
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
        const text = words.nobody[kind](name);
        notes.push({ text, remark: text.slice(0, -1), instead: { label: words.asWords(name), words: put(part, `"${name}"`) } });
      } else if (meant.length > 1 || meant[0]!.toLowerCase() !== name.toLowerCase())
        notes.push({ text: words.takenAs(name, listed(meant)) });
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
          text: words.near(word, listed(forms)),
          remark: words.nearRemark(word, listed(forms)),
          instead: { label: words.toTheLetter(word), words: quoted },
        });
      else if (how === 'none') {
        const loose = { label: words.like(word), words: put(part, sign + reading.part.words.join(' ')) };
        notes.push({ text: words.none(word), ...(isExact ? { instead: loose } : {}) });
      } else if (!isExact && !isBeginning && forms.some((form) => form !== word)) {
        const longer = forms.filter((form) => form !== word);
        notes.push(
          longer.length < forms.length
            ? { text: words.alsoFinds(word, listed(longer)), instead: { label: words.itself(word), words: quoted } }
            : { text: words.noneItself(word, listed(longer)) },
        );
      }
    }
  }
  const isOfTexts = readings.some((reading) => reading.kind === 'words' && !reading.part.isTitle);
  return carried !== 'full' && isOfTexts ? [...notes, { text: withheld.searched[carried] }] : notes;
}

function misreadNote({ reason, typed }: Misread): QueryNote {
  if (reason === 'field') return { text: words.noField(typed, Object.keys(FIELDS).join(common.comma)), remark: words.noFieldRemark(typed) };
  if (reason === 'day') return { text: words.noDay(typed), remark: words.noDayRemark(typed) };
  const field = fieldNamed(typed);
  return { text: words.field(typed, field ? fieldHint(field) : ''), remark: words.nothingAfter(typed) };
}

function listed(all: readonly string[]): string {
  const told = all.slice(0, all.length <= TOLD + 1 ? TOLD + 1 : TOLD);
  return told.join(common.comma) + (told.length < all.length ? words.andMore(all.length - told.length) : '');
}
