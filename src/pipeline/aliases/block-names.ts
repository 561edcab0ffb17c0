import type { NameForm } from './name-form.ts';

/**
 * Keys under which forms that might be one name meet, so that only those are compared: "spelling" for one name spelt two ways,
 * "middle" for one with and without initials, "nation" for a body with and without its country in front. A form without such a key has no variants but its equals.
 */
export function blockKeys({ type, parts, country, acronym, nation, institution }: NameForm): string[] {
  // Of institutions the key has the country, and the parts may be equal all over the world.
  if (country !== undefined || acronym !== undefined || institution !== undefined) return [];
  const joined = parts.join('');
  const keys = joined.length >= 8 ? [`${type} joined ${joined}`] : [];
  if (type === 'organization' && parts.length > 1) keys.push(`nation ${nation?.rest ?? parts.join(' ')}`);
  if (type !== 'person' || parts.length < 2) return keys;
  const last = parts.at(-1)!;
  keys.push(`middle ${parts[0]} ${last}`);
  if (last.length >= 7) keys.push(`spelling ${parts.slice(0, -1).join(' ')} ${foldTransliteration(last)}`);
  return keys;
}

/** What transliterations from Cyrillic and Arabic differ in: y, i, iy, yy; doubled letters; kh, ou, w. */
function foldTransliteration(word: string): string {
  return word
    .replace(/[yij]+/g, 'i')
    .replace(/ou|oo/g, 'u')
    .replace(/kh/g, 'h')
    .replace(/w/g, 'v')
    .replace(/ph/g, 'f')
    .replace(/ck/g, 'k')
    .replace(/(.)\1+/g, '$1');
}
