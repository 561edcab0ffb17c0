/** A country or a language by its code, in English. */
export function nameOf(type: 'region' | 'language', code: string): string | undefined {
  return code === 'und' ? 'this language' : new Intl.DisplayNames('en', { type }).of(code);
}
