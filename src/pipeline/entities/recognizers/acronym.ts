import type { Candidate, Opinion } from '../candidate.ts';

/** Two to six capitals are mostly an organisation; surely so in brackets after the name they shorten. */
export function recognizeAcronym({ line, first, last, name }: Candidate): Opinion[] {
  if (first !== last || line.casing === 'upper' || !/^(?:\p{Lu}\.?){2,7}s?$|^\p{Lu}+[&/]\p{Lu}+$/u.test(name)) return [];
  const { tokens } = line;
  const bracketed = tokens[first - 1]?.text === '(' && tokens[last + 1]?.text === ')';
  if (bracketed && defines(name, tokens, first - 2)) return [{ type: 'organization', weight: 2.5 }];
  return [{ type: 'organization', weight: bracketed ? 1 : name.length > 5 ? 1 : 1.4 }];
}

/** Whether the words before the bracket begin with the letters of the acronym, in order; small words may be passed over. */
function defines(acronym: string, tokens: Candidate['line']['tokens'], before: number): boolean {
  const letters = acronym.replaceAll('.', '');
  let at = before;
  for (let i = letters.length - 1; i >= 0; at--) {
    const token = tokens[at];
    if (token === undefined || before - at > letters.length + 4) return false;
    if (token.text[0]?.toUpperCase() === letters[i]) i--;
    else if (token.casing === 'capital' && i === letters.length - 1) return false;
  }
  return true;
}
