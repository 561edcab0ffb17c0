import type { Span } from '../../schema/mention.ts';

const NAME = String.raw`\p{Lu}[\p{L}\p{M}'’.-]*`;
/** Names in capitals, joined by what joins names. */
const NAMES = String.raw`${NAME}(?:(?:,? (?:and|in|of|the|for|de|van|von|al|bin) |, | & | )${NAME}){0,14}`;
const CREDIT_WORDS =
  'reporting writing editing graphics graphic research translation photography written edited compiled translated produced reported';
/** `[Rr]eporting`: to ignore case altogether would take any words for names. */
const CREDIT = String.raw`(?:[Aa]dditional |[Ff]urther )?(?:${CREDIT_WORDS.split(' ')
  .map((word) => `[${word[0]!.toUpperCase()}${word[0]}]${word.slice(1)}`)
  .join('|')})`;
const AGENCY = String.raw`(?:AP|Associated Press|Reuters|AFP|EPA|dpa|Getty|Getty Images|Bloomberg|PA|Shutterstock|Xinhua|TASS|Anadolu)`;

/** What a line has to be, whole, to be no part of the article. Each is kept narrow: a lost sentence is worse than a counted credit. */
const FORMS: readonly RegExp[] = [
  // captions
  /^(?:file )?(?:image|photo|picture|photograph|video|graphic|illustration|caption)s?(?: (?:credit|caption|by|courtesy))?\s?:\s.{1,600}$/iu,
  new RegExp(
    String.raw`^.{0,600}\((?:${AGENCY} ?(?:file )?photo|(?:file )?photo(?:graph)?(?:: | by | courtesy )|image: |${AGENCY}\/|.{1,60}\/${AGENCY}(?: via ${AGENCY})?\))[^()]{0,120}\)?\.?$`,
    'iu',
  ),
  new RegExp(String.raw`^${NAMES}\s?\/\s?${AGENCY}(?: via ${AGENCY})?$`, 'u'),
  // credits and bylines
  new RegExp(String.raw`^\(?${CREDIT} (?:by|from) ${NAMES}(?:; ?(?:and )?(?:${CREDIT}) (?:by|from) ${NAMES})*\.?\)?$`, 'u'),
  new RegExp(String.raw`^(?:By|BY) ${NAMES}(?: ?[|•·] ?.{1,60})?$`, 'u'),
  /^(?:©|\(c\) |copyright (?:©|\(c\)|\d{4})).{0,200}$/iu,
  /^.{0,100}\ball rights reserved\.?$/iu,
  // what leads elsewhere
  /^(?:related|related (?:articles?|stories|news|topics|content|coverage)|read more|more on this(?: story)?|read next|read also|also read|see also|you may also like|recommended|most read|trending)\s?:?$/iu,
  /^(?:related(?: (?:articles?|stories|story))?|read more|read also|also read|see also|more on this|read next|watch|listen)\s?:\s.{1,200}$/iu,
  // newsletters
  /^(?:sign up|subscribe|register)\b.{0,120}\b(?:newsletters?|inbox|alerts?|updates|e-?mails?|podcast|channel)\b.{0,80}$/iu,
  /^(?:get|receive)\b.{0,100}\b(?:newsletters?|inbox)\b.{0,80}$/iu,
  // sharing
  /^(?:share|share (?:this|on|via|with)\b.{0,40}|tweet(?: this)?|copy link|print|e-?mail this.{0,20}|comments?|\d+ comments?|leave a comment)$/iu,
  /^follow .{1,40} on (?:twitter|x|facebook|instagram|youtube|telegram|mastodon|bluesky|tiktok|google news)\b.{0,60}$/iu,
  /^(?:advertisement|sponsored(?: content)?|story continues below.{0,20})\.?$/iu,
];

/** Longer lines are paragraphs of the article, whatever they hold. */
const LONGEST = 800;

/**
 * Lines that are no part of the article although they stand in its text: captions, credits, bylines, "Related", newsletters,
 * sharing. Known by their form alone; what repeats across an outlet is found where all its articles are at hand.
 *
 * @param marked paragraphs that the file itself marks as captions
 * @returns spans of whole lines without surrounding white space, ascending, none within another
 */
export function findFurniture(text: string, marked: readonly Span[] = []): Span[] {
  const spans: Span[] = [...marked];
  for (let at = 0; at <= text.length;) {
    const newline = text.indexOf('\n', at);
    const lineEnd = newline < 0 ? text.length : newline;
    if (lineEnd - at <= LONGEST) {
      const line = text.slice(at, lineEnd);
      const written = line.trim();
      if (written && FORMS.some((form) => form.test(written))) {
        const start = at + line.indexOf(written);
        spans.push({ start, end: start + written.length });
      }
    }
    at = lineEnd + 1;
  }
  spans.sort((a, b) => a.start - b.start || b.end - a.end);
  let reached = 0;
  return spans.filter(({ end }) => end > reached && (reached = end) > 0);
}
