/** Text as it stands: nothing in it is taken for markup, nor for an address that would swallow what is escaped after it. */
export function escaped(text: string): string {
  return text.replace(/[\\`*_[\]<>|~]|&(?=#?\w+;)|:(?=\/\/)|(?<=\bwww)\./g, '\\$&');
}

/** Words that are escaped already, as a link where there is an address. */
export function linked(words: string, url: string | undefined): string {
  return url === undefined ? words : `[${words}](<${url.replace(/[<>]/g, encodeURIComponent)}>)`;
}
