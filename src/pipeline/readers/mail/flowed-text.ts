/**
 * Lines that were wrapped to be joined again (RFC 3676, format=flowed): those that end in a blank go on in the next one of the same
 * depth of quotation.
 *
 * @param deletesBlank the blank is only a sign (DelSp=yes)
 */
export function joinFlowed(text: string, deletesBlank: boolean): string {
  let joined = '';
  let depthBefore = -1;
  let goesOn = false;
  for (const line of text.split('\n')) {
    const quotes = /^>*/.exec(line)![0];
    const words = line.slice(quotes.length).replace(/^ /, '');
    // A blank line parts paragraphs, even where the one before it would go on.
    if (!goesOn || !words.trim() || quotes.length !== depthBefore) joined += `${depthBefore < 0 ? '' : '\n'}${quotes ? `${quotes} ` : ''}`;
    goesOn = words.endsWith(' ') && words !== '-- '; // a signature's mark ends in a blank as well
    joined += goesOn && deletesBlank ? words.slice(0, -1) : words;
    depthBefore = quotes.length;
  }
  return joined;
}
