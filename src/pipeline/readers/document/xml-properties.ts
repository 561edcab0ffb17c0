import { walkXml } from '../walk-xml.ts';

/** The first value of each of some elements, in which they hold text alone; names with the prefixes given. */
export function xmlProperties(
  xml: Uint8Array | undefined,
  names: readonly string[],
  prefixes: Readonly<Record<string, string>>,
): Readonly<Record<string, string>> {
  const values: Record<string, string> = {};
  let open: string | undefined;
  if (!xml) return values;
  walkXml(xml, prefixes, {
    open(name) {
      open = names.includes(name) && values[name] === undefined ? name : undefined;
    },
    close() {
      open = undefined;
    },
    text(text) {
      if (open !== undefined) values[open] = (values[open] ?? '') + text;
    },
  });
  return values;
}
