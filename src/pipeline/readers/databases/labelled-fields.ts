/**
 * The fields of a record in which each begins with its name and a colon. Only names that the database has count, since a text may
 * hold others; of a name that comes twice the first counts, but where it was empty.
 *
 * @param names in small letters
 * @returns by name in small letters; lines as they are, so that paragraphs stay apart
 */
export function labelledFields(lines: readonly string[], names: ReadonlySet<string>): Map<string, string> {
  const fields = new Map<string, string[]>();
  let open: string[] | undefined;
  for (const line of lines) {
    const [, name, rest] = /^\s*(\p{L}[\p{L} /()-]{1,45}?)\s?:(?:\s+(?:\|\s*)?(.*)|\s*)$/u.exec(line) ?? [];
    const key = name?.toLowerCase();
    if (key !== undefined && names.has(key)) {
      open = rest ? [rest] : [];
      if (!fields.get(key)?.some((written) => written.trim())) fields.set(key, open);
    } else open?.push(line);
  }
  return new Map([...fields].map(([key, written]) => [key, written.join('\n').trim()]));
}
