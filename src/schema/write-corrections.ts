import type { CheckAnswer } from './checked.ts';
import { CORRECTIONS_FORMAT, CORRECTIONS_VERSION, type Correction, type NameCorrection, type NamedEntity } from './corrections.ts';

/**
 * The text of `corrections.json`, one correction a line, so that people can compare two of them. Reading it gives the same back.
 *
 * @param checked answers of a check, which the file keeps beside them
 */
export function writeCorrections(corrections: readonly Correction[], checked: readonly CheckAnswer[] = []): string {
  const lists = [
    `"corrections": ${writtenList(corrections.map(writtenCorrection))}`,
    ...(checked.length > 0 ? [`"checked": ${writtenList(checked.map(writtenAnswer))}`] : []),
  ];
  return `{\n  "format": "${CORRECTIONS_FORMAT}",\n  "version": ${CORRECTIONS_VERSION},\n  ${lists.join(',\n  ')}\n}\n`;
}

function writtenList(entries: readonly unknown[]): string {
  return entries.length === 0 ? '[]' : `[\n${entries.map((entry) => `    ${spacedJson(entry)}`).join(',\n')}\n  ]`;
}

/** An answer as the file has it. */
export function writtenAnswer({ kind, entities, places, answer }: CheckAnswer): Record<string, unknown> {
  const at = places.map(({ article, start, end, text, inTitle }) => ({ article, start, end, text, inTitle }));
  return { [kind]: entities.map(({ name, type }) => ({ name, type })), at, answer };
}

/** A correction as the file has it. */
export function writtenCorrection(correction: Correction): Record<string, unknown> {
  switch (correction.kind) {
    case 'merge':
    case 'apart':
      return { [correction.kind]: correction.entities.map(nameOrBoth) };
    case 'split': {
      const { articles, mentions, to } = correction;
      const places = mentions.map(({ article, start, end, text, inTitle }) => ({ article, start, end, text, inTitle }));
      return {
        ...about(correction),
        ...(articles.length ? { articles } : {}),
        ...(places.length ? { mentions: places } : {}),
        ...(to ? { to: nameOrBoth(to) } : {}),
      };
    }
    case 'rename':
    case 'retype':
      return { ...about(correction), to: correction.to };
    case 'hide':
      return about(correction);
    case 'count':
      return { count: correction.line };
    case 'add':
    case 'alias':
      return { ...about(correction), ...(correction.aliases.length ? { aliases: correction.aliases } : {}) };
  }
}

function about({ kind, entity: { name, type } }: Exclude<NameCorrection, { entities: unknown }>): Record<string, unknown> {
  return { [kind]: name, ...(type ? { type } : {}) };
}

function nameOrBoth({ name, type }: NamedEntity): string | NamedEntity {
  return type ? { name, type } : name;
}

/** JSON on one line, with a space after each comma and colon. */
function spacedJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(spacedJson).join(', ')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const fields = Object.entries(value).filter(([, field]) => field !== undefined);
  return `{${fields.map(([key, field]) => `${JSON.stringify(key)}: ${spacedJson(field)}`).join(', ')}}`;
}
