import { headerText } from './header-text.ts';

/** The people of `From:`, each by the name that is given, else by the address: `"Doe, Jane" <jane@example.org>` → Doe, Jane. */
export function mailNames(value: string): string | undefined {
  const names = cutAtCommas(value).flatMap((one) => nameOf(one) ?? []);
  return names.join(', ') || undefined;
}

/** The domain of the first address. */
export function mailDomain(value: string): string | undefined {
  return /@([a-z\d-]+(?:\.[a-z\d-]+)+)/i.exec(value.slice(0, 2000))?.[1]?.toLowerCase();
}

function nameOf(one: string): string | undefined {
  const address = /<([^<>]*)>\s*$/.exec(one);
  const comment = address ? undefined : /^\s*([^\s()]+@[^\s()]+)\s*\((.+)\)\s*$/.exec(one);
  const written = address ? one.slice(0, address.index) : (comment?.[2] ?? one);
  const name = headerText(
    written
      .trim()
      .replace(/^"(.*)"$/s, '$1')
      .replace(/\\(.)/g, '$1'),
  );
  return name.replace(/^'(.*)'$/, '$1').trim() || address?.[1]?.trim() || undefined;
}

/** Commas in quotes, in angle brackets and in comments part nothing. */
function cutAtCommas(value: string): string[] {
  const parts: string[] = [];
  let from = 0;
  let isQuoted = false;
  let depth = 0;
  for (let i = 0; i < value.length; i++) {
    const char = value[i];
    if (char === '\\') i++;
    else if (char === '"') isQuoted = !isQuoted;
    else if (isQuoted) continue;
    else if (char === '<' || char === '(') depth++;
    else if (char === '>' || char === ')') depth = Math.max(0, depth - 1);
    else if (char === ',' && depth === 0) {
      parts.push(value.slice(from, i));
      from = i + 1;
    }
  }
  return [...parts, value.slice(from)];
}
