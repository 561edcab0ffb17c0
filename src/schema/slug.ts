import { normalizeName } from './normalize-name.ts';

/** `Kim Jong-un` → `kim-jong-un`: ASCII letters and digits, parted by hyphens; "" where a name has none. */
export function slug(name: string): string {
  return normalizeName(name)
    .replace(/'/g, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
}
