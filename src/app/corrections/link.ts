import type { Correction } from '../../schema/corrections.ts';
import { parseList } from '../../schema/parse-corrections.ts';
import { writtenCorrection } from '../../schema/write-corrections.ts';
import { CARRIED } from './kept.ts';

/** Corrections as a link carries them: the file's form, in base64 that needs no escaping. */
export function carriedText(corrections: readonly Correction[]): string {
  const bytes = new TextEncoder().encode(JSON.stringify(corrections.map(writtenCorrection)));
  const base64 = btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
  return CARRIED + base64.replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '');
}

/** The corrections that a fragment carries; none where they are mangled. */
export function carriedCorrections(fragment: string): readonly Correction[] {
  const text = new URLSearchParams(fragment.replace(/^#/, '')).get(CARRIED.slice(0, -1));
  if (!text) return [];
  try {
    const binary = atob(text.replaceAll('-', '+').replaceAll('_', '/'));
    const list: unknown = JSON.parse(new TextDecoder().decode(Uint8Array.from(binary, (unit) => unit.charCodeAt(0))));
    return Array.isArray(list) ? parseList(list).corrections : [];
  } catch {
    return [];
  }
}
