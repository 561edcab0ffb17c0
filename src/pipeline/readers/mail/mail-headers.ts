export interface MailHeader {
  /** In lower case. */
  readonly name: string;
  /** On one line, one character a byte, not decoded. */
  readonly value: string;
  readonly offset: number;
}

export interface MailHead {
  readonly headers: readonly MailHeader[];
  /** Where what they head begins. */
  readonly bodyStart: number;
}

/** The headers that a message, or a part of one, begins with (RFC 5322, section 2.2); the first line that is none ends them. */
export function mailHead(text: string, start: number, end: number): MailHead {
  const headers: { name: string; value: string; offset: number }[] = [];
  for (let at = start; at < end;) {
    const newline = text.indexOf('\n', at);
    const lineEnd = newline < 0 || newline > end ? end : newline;
    if (lineEnd === at) return { headers, bodyStart: Math.min(end, at + 1) };
    const line = text.slice(at, lineEnd);
    const last = headers.at(-1);
    if (last && /^[ \t]/.test(line)) {
      if (last.value.length < LONGEST_VALUE) last.value += ` ${line.trim()}`;
    } else {
      const colon = line.indexOf(':');
      const name = line.slice(0, Math.max(0, colon)).trimEnd();
      if (!/^[!-9;-~]{1,100}$/.test(name)) return { headers, bodyStart: line.trim() ? at : Math.min(end, lineEnd + 1) };
      headers.push({ name: name.toLowerCase(), value: line.slice(colon + 1).trim(), offset: at });
    }
    at = lineEnd + 1;
  }
  return { headers, bodyStart: end };
}

/** Lists of a thousand receivers exist, and nobody reads them here. */
const LONGEST_VALUE = 20_000;

/** The first header of a name. */
export function headerOf({ headers }: Pick<MailHead, 'headers'>, name: string): MailHeader | undefined {
  return headers.find((header) => header.name === name);
}
