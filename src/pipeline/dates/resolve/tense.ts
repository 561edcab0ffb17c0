/** Whether a date belongs to something that has happened or to something that is to come; undefined where the words do not tell. */
export type Tense = 'past' | 'future' | undefined;

const FUTURE = words(
  "will shall won't i'll we'll they'll it'll he'll she'll would scheduled slated due expected expects expect plans planned planning plan set going upcoming " +
    'forthcoming tomorrow begins starts opens ends closes meets faces hears resumes expires convenes reopens goes returns arrives departs falls intends aims hopes may might could should can predict predicts predicted forecast forecasts ' +
    'wird werden soll sollen würde geplant',
);
const PAST = words(
  'was were had did said told says died won lost met made took began came went found held saw gave got left led ran wrote became killed ' +
    'spoke spread broke beat fell rose grew hit shot cut put stood struck sent sold bought brought thought taught caught fought felt kept built burnt ' +
    "didn't wasn't weren't hadn't couldn't hasn't haven't " +
    'been has have since following happened hurt sank swept drew drove flew knew threw showed shown seen known given taken ' +
    'fled dealt ate forgot froze hid laid paid quit rang rode sang sat sought shook shrank slept slid spent split sprang stole stuck swore swam swung ' +
    'tore understood woke wore withdrew wept bore bent arose overcame undertook overtook let according ' +
    'ago last yesterday war waren hatte hatten wurde wurden sagte teilte hat haben starb',
);
/** Words in -ed that are no verbs in the past. */
const NOT_PAST = words('need speed indeed hundred feed seed exceed proceed succeed red bed shed based supposed related so-called');
const TO_BE = words('be being is are am');
/** Prepositions just before a date that look ahead or back by themselves. */
const AHEAD =
  /\b(?:until|till|no later than|starting|beginning|effective|deadline (?:of|is|on)|due|bis)\s(?:the\s|early\s|late\s|mid-?\s?|noon\s|midnight\s|on\s)?$/i;
const BY = /\bby\s(?:the\s|early\s|late\s|mid-?\s?)?$/i;
const FROM = /\bfrom\s(?:the\s|early\s|late\s|mid-?\s?)?$/i;
/** "rescheduled its primary to June 2" */
const MOVED_TO =
  /\b(?:rescheduled|postponed|moved|delayed|pushed|extended|deferred|adjourned)\b[^.;]{0,40}\s(?:to|until|till)\s(?:the\s|early\s|late\s|mid-?\s?)?$/i;
/** "The deadline is Friday", "Polls are on Nov. 3" */
const IS = /\b(?:is|are)\s(?:on\s|due\s|next\son\s)?(?:early\s|late\s)?$/;
/** "voters go to the polls", "teams meet": in the present, unless something before them makes an infinitive of them. */
const PRESENT = words('go');
/** Forms that are both the present and the past. */
const EITHER = words('have last cut put set read hit hurt let shut cost split quit spread beat');
const INFINITIVE = words("to will would may might can could should shall must not won't");
/** "Americans have until April": after these "have" is a verb of its own. */
const NO_PARTICIPLE = words('until a an the no their its his her our more some only less');
/** "hoped to publish", "wants to give": what follows is to come. */
const WISH = words(
  'hope hopes hoped want wants wanted vow vowed promise promised agree agreed pledge pledged aims aimed intended planned expected seek seeks sought decided likely able ready ask asked',
);
const BEHIND = /\b(?:since|as of|seit)\s(?:the\s|early\s|late\s|mid-?\s?|at\sleast\s)?$/i;

/**
 * The tense around a date: the nearest verb before it in the sentence, else the first after it. A shallow reading: it looks
 * for forms, and knows no syntax.
 */
export function tenseAt(sentence: string, start: number, end: number): Tense {
  const near = sentence.slice(Math.max(0, start - 160), start);
  if (BEHIND.test(near)) return 'past';
  // What stands beyond a semicolon or a colon is another clause.
  const before = near.slice(Math.max(near.lastIndexOf('; '), near.lastIndexOf(': ')) + 1);
  const tokens = wordsIn(before);
  if (AHEAD.test(before) && /\bhad\s(?:\S+\s){1,6}$/.test(before) && !/\b(?:will|would|could)\b/.test(before)) return 'past';
  if (MOVED_TO.test(before)) return 'future';
  // "is today" tells of what lasts.
  if (IS.test(before) && !/^today$/i.test(sentence.slice(start, end))) return 'future';
  const reach = AHEAD.test(before) ? 3 : BY.test(before) && tokens.length > 1 ? 9 : tokens.length;
  for (let i = tokens.length - 1; i >= Math.max(0, tokens.length - reach); i--) {
    const tense = tenseOf(tokens, i);
    if (tense) return tense;
  }
  if (reach < tokens.length || AHEAD.test(before)) return 'future';
  const after = wordsIn(sentence.slice(end, end + 160).split('; ', 1)[0]!);
  for (let i = 0; i < after.length; i++) {
    const tense = tenseOf(after, i);
    if (tense) return tense;
    if (i === 0 && (after[0] === 'is' || after[0] === 'are') && !/^(?:of|on|from|in)$/.test(tokens.at(-1) ?? '')) return 'future';
  }
  return BY.test(before) || FROM.test(before) ? 'future' : undefined;
}

function tenseOf(tokens: readonly string[], i: number): Tense {
  const word = tokens[i]!;
  const previous = tokens[i - 1] ?? '';
  if (WISH.has(word) && tokens[i + 1] === 'to') return 'future';
  if (PRESENT.has(word)) return INFINITIVE.has(previous) || /^(?:did|didn't|do|don't)$/.test(previous) ? undefined : 'future';
  if ((word === 'have' || word === 'has') && NO_PARTICIPLE.has(tokens[i + 1] ?? '')) return undefined;
  if (EITHER.has(word) && INFINITIVE.has(previous)) return undefined;
  if (FUTURE.has(word)) {
    if (/^(?:scheduled|slated|due|expected|planned|set|proposed)$/.test(word)) {
      // "the originally planned launch"
      if (/^(?:an?|the|this|its|their|his|her|originally|previously|long)$/i.test(previous)) return undefined;
      if (
        (previous === 'been' && tokens[i - 2] === 'had') ||
        (word === 'set' && !TO_BE.has(previous) && !['was', 'were'].includes(previous))
      )
        return 'past';
      return 'future';
    }
    return 'future';
  }
  if ((word === 'was' || word === 'were') && tokens[i + 1] === 'to') return undefined;
  if (TO_BE.has(word)) return tokens[i + 1] === 'to' ? 'future' : undefined;
  if (TO_BE.has(previous) && previous !== 'is' && previous !== 'are' && previous !== 'am') return undefined;
  if (PAST.has(word)) return 'past';
  return /^\p{Ll}{3,}ed$/u.test(word) && !NOT_PAST.has(word) ? 'past' : undefined;
}

/** Words in lower case; those with a capital, which are names or begin a sentence, keep it and so match nothing. */
function wordsIn(text: string): string[] {
  const found: string[] = [];
  let from = -1;
  for (let i = 0; i <= text.length; i++) {
    if (i < text.length && isWordCode(text.charCodeAt(i))) {
      if (from < 0) from = i;
    } else if (from >= 0) {
      const word = text.slice(from, i);
      found.push(word.includes('’') ? word.replaceAll('’', "'") : word);
      from = -1;
    }
  }
  return found;
}

/** Letters, apostrophes and hyphens. Letters beyond the alphabet are all that lie beyond it save punctuation: no verb here has others. */
function isWordCode(code: number): boolean {
  return (
    (code >= 97 && code <= 122) ||
    (code >= 65 && code <= 90) ||
    code === 39 ||
    code === 45 ||
    code === 0x2019 ||
    (code >= 192 && code < 0x2000)
  );
}

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(' '));
}
