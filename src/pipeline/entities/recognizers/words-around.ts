import type { Candidate, Opinion } from '../candidate.ts';
import { knownType } from '../lexicon/lexicon.ts';

const SAYING = new Set(
  'said says told tells added adds explained argued claimed stated insisted warned wrote tweeted replied responded recalled joked noted thinks believes thought felt smiled resigned married died born lives lived studied graduated retired testified'.split(
    ' ',
  ),
);
const IN_A_PLACE = new Set('in near inside outside throughout across'.split(' '));
const TOWARDS = new Set('at from to into around visited leaving toward towards via'.split(' '));
const PLACE_KINDS = new Set(
  'city town village capital province state region district suburb island county country nation port municipality township river lake mountain peninsula neighborhood neighbourhood republic borough commune prefecture coast outskirts streets north south east west northeast northwest southeast southwest northern southern eastern western central downtown mainland'.split(
    ' ',
  ),
);
const ORGANIZATION_KINDS = new Set(
  'company firm group party newspaper magazine agency charity organization organisation network broadcaster manufacturer maker giant airline bank university club band team union publisher retailer startup think-tank militia channel station website daily tabloid'.split(
    ' ',
  ),
);

/** The words on both sides: "Zinichev said", "in Magnitogorsk", "the city of X", "Tver, Russia", "Schmidt, 45,", "the Sentinels". */
export function recognizeWordsAround({ line, first, last, words }: Candidate): Opinion[] {
  const { tokens } = line;
  const opinions: Opinion[] = [];
  const before = tokens[first - 1];
  const beforeThat = tokens[first - 2];
  const next = tokens[last + 1];
  const afterThat = tokens[last + 2];
  const small = before?.casing === 'lower' ? before.text : before?.text.toLowerCase();
  if (next && SAYING.has(next.text))
    opinions.push({ type: 'person', weight: words.length > 1 ? 1 : 0.8 }, { type: 'organization', weight: 0.3 });
  if (next?.text === 'who' || (next?.text === ',' && (afterThat?.text === 'who' || afterThat?.text === 'whose')))
    opinions.push({ type: 'person', weight: 1.5 });
  if (next?.text === ',' && afterThat?.kind === 'number' && /^\d{2}$/.test(afterThat.text) && /^[,.]?$/.test(tokens[last + 3]?.text ?? ''))
    opinions.push({ type: 'person', weight: 2 });
  if (next?.text === '(' && afterThat?.kind === 'number' && /^\d{2}$/.test(afterThat.text)) opinions.push({ type: 'person', weight: 1.2 });
  if (small !== undefined && IN_A_PLACE.has(small)) opinions.push({ type: 'place', weight: words.length > 2 ? 0.6 : 1.1 });
  else if (small !== undefined && TOWARDS.has(small)) opinions.push({ type: 'place', weight: 0.5 });
  if (small === 'of' && beforeThat && PLACE_KINDS.has(beforeThat.text)) opinions.push({ type: 'place', weight: 2 });
  else if (small !== undefined && PLACE_KINDS.has(small)) opinions.push({ type: 'place', weight: 1.2 });
  if (small !== undefined && ORGANIZATION_KINDS.has(small)) opinions.push({ type: 'organization', weight: 1.6 });
  if (next && ORGANIZATION_KINDS.has(next.text)) opinions.push({ type: 'organization', weight: 1 });
  if (next && PLACE_KINDS.has(next.text) && next.text !== 'state') opinions.push({ type: 'place', weight: 0.9 });
  if (next?.text === ',' && afterThat && afterThat.casing !== 'lower' && isPlaceAfterComma(line, last + 2))
    opinions.push({ type: 'place', weight: 2.2 });
  if (next?.text === '-' && /^(?:based|born)$/.test(afterThat?.text ?? '')) opinions.push({ type: 'place', weight: 1.5 });
  if (small === 'the') {
    opinions.push(
      { type: 'person', weight: -1.5 },
      { type: 'organization', weight: words.length > 1 ? 1.2 : 0.7 },
      { type: 'place', weight: -0.3 },
    );
  } else if (small === 'a' || small === 'an')
    opinions.push({ type: 'none', weight: 1 }, { type: 'person', weight: -1 }, { type: 'place', weight: -1 });
  if (before?.text === 'by' && words.length > 1) opinions.push({ type: 'person', weight: 0.5 });
  if (small === 'on' || small === 'during') opinions.push({ type: 'none', weight: 0.3 });
  if (next?.kind === 'possessive' && words.length === 1) opinions.push({ type: 'person', weight: 0.2 });
  if (
    next?.kind === 'word' &&
    next.casing === 'lower' &&
    /^(?:CEO|founder|spokesman|spokeswoman|spokesperson|executives?|shares|stock|employees|users)$/.test(next.text)
  )
    opinions.push({ type: 'organization', weight: 1.2 });
  return opinions;
}

/** A country, state or region directly after the comma: "Springfield, Illinois". */
function isPlaceAfterComma({ tokens, text }: Candidate['line'], at: number): boolean {
  for (let to = Math.min(at + 2, tokens.length - 1); to >= at; to--)
    if (knownType(text.slice(tokens[at]!.start, tokens[to]!.end)) === 'place') return true;
  return false;
}
