/** What the words of a line say of whether it is part of an article. */
export type LineSign =
  /** It speaks to the reader, or of the page, the text or its rights: "Support our journalism", "This story was first published by …". */
  | 'reader'
  /** It says who wrote: "Ada Brook is the Courier’s political correspondent." Who stands in the news may be told of in such words. */
  | 'maker'
  /** No sentence: a heading, a label, a link. */
  | 'label'
  | 'sentence';

const OF_OURS = [
  'newsletters?|inbox|subscriptions?|subscribers?|supporters?|readers|journalism|newsroom|website|site|app|podcasts?|channel',
  'privacy|cookies?|e-?mail address|browser|donations?|contributions?|membership|terms|work|newspaper',
].join('|');

/** Nobody quoted: what stands in quotation marks is left out before. Each is kept narrow, as what is said of the news may come near. */
const READER: readonly RegExp[] = [
  new RegExp(String.raw`\b(?:our|your) (?:free |daily |weekly |morning |evening |independent |local )?(?:${OF_OURS})\b`, 'iu'),
  /^(?:please )?(?:subscribe|sign up|donate|click|unsubscribe|become an? (?:member|subscriber|supporter|patron)|join (?:us|our|the (?:conversation|discussion))|follow (?:us|our|@)|like us|find us|contact (?:us|the (?:authors?|reporters?|newsroom|editors?))|e-?mail (?:us|the authors?)|write to (?:us|the editor)|send (?:us|your (?:tips?|letters?|stor(?:y|ies)|photos?|comments?))|help us|tell us|have your say|share this|leave a comment|view (?:all )?comments|comments are closed|read (?:more|also|next|the full|the original)|listen to (?:our|the podcast)|watch our|get (?:our|the latest|more (?:news|stories))|support (?:us|our|independent|local)|register (?:here|now|for free)|download our|skip to|back to top)\b/iu,
  /^(?:if you (?:like|liked|enjoy|enjoyed|value|appreciate)|you can (?:also )?(?:unsubscribe|subscribe|follow (?:us|our)|support us)|we (?:rely|depend) on|we use cookies|we welcome your|see (?:also|more)\b|more (?:from|on|about|stories)\b)/iu,
  /\bthis (?:story|article|post|piece|column|interview|dispatch|translation|content|page|website|site)\b[^.]{0,80}\b(?:published|appeared|updated|posted|edited|written|produced|made possible|reproduced|republished|reprinted|amended|corrected|funded|supported|sponsored|translated|licen[cs]ed|uses cookies|part of (?:a|our|the) (?:series|project))\b/iu,
  /^(?:first|originally) (?:published|appeared|posted)\b/iu,
  /\bcontributed (?:reporting\b|to this (?:story|report|article|piece)\b)/iu,
  /^(?:this is a|a) developing story\b|^more (?:to follow|follows)\b|\bcheck back for updates\b/iu,
  /\ball rights reserved\b|©|\bcopyright \d|\bunder a creative commons\b|\bmay not be (?:published|reproduced|republished|redistributed|copied)\b/iu,
  /^(?:reach|contact|e-?mail|write to|follow|tips?\b).{0,60}\S@\S/iu,
  /^\d[\d.,]*k? (?:comments?|shares?|views?|likes?|reactions?|min(?:ute)?s?(?: read)?)$/iu,
  /^(?:estimated )?reading time\b|^(?:first |last )?(?:published|updated|posted|modified)(?::| (?:on|at)\b)[^.]{0,60}$/iu,
  // German
  /(?<!\p{L})(?:unser(?:e[nrms]?)?|Ihr(?:e[nrms]?)?) (?:Newsletter|Postfach|Abonnement|Abo|Podcast|App|Leser(?:innen)?|Spende|Journalismus|Redaktion)(?!\p{L})/u,
  /^(?:Abonnieren|Melden Sie sich|Folgen Sie uns|Unterstützen Sie|Spenden Sie|Lesen Sie (?:auch|mehr|hier)|Lesen Sie|Mehr zum Thema|Hören Sie|Klicken Sie|Schreiben Sie uns|Teilen Sie|Alle Rechte vorbehalten)(?!\p{L})/u,
  /(?<!\p{L})Dieser (?:Artikel|Text|Beitrag)(?!\p{L})[^.]{0,80}(?<!\p{L})(?:erschienen|erschien|veröffentlicht|aktualisiert|übersetzt)(?!\p{L})/u,
];

const PERSON = String.raw`(?:\p{Lu}[\p{L}\p{M}'’.-]*\s){1,4}\p{Lu}[\p{L}\p{M}'’.-]*`;
const CRAFT = 'correspondent|reporter|editor|columnist|journalist|writer|contributor|photographer|bureau chief|freelancer?';
const MAKER: readonly RegExp[] = [
  new RegExp(
    String.raw`^(?:${PERSON}|The (?:author|writer)) (?:is|covers|writes|reports (?:on|from|for)|edits|has (?:covered|written|reported))\s.{0,200}\b(?:${CRAFT}|covers|writes about|author of)\b`,
    'u',
  ),
  new RegExp(
    String.raw`^(?:${PERSON}|The (?:author|writer)) (?:covers|writes about|reports (?:on|from|for))\s.{0,160}\b(?:for|at) the\b`,
    'u',
  ),
  new RegExp(String.raw`^(?:${PERSON}|The (?:author|writer)) can be (?:reached|contacted) (?:at|on|by)\b`, 'u'),
];

const QUOTED = /["“„«][^"“”„«»]*["“”»]/gu;
const BEGINS_QUOTED = /^[-–—•*\s]*["“”„«'‘‚]/u;
/** A menu: "Home | About | Contact". */
const MENU = /^[^.]+\s[|•·]\s[^.]+\s[|•·]\s[^.]+$/u;
const ENDS_SENTENCE = /[.!…:;,]["”’»)\]]*$/u;

/**
 * What a line looks like; undefined where it is part of an article in whatever many it stands: a quotation, as a pull quote is one, and a
 * question, as interviews ask the same ones again and again.
 */
export function lineSign(line: string): LineSign | undefined {
  if (BEGINS_QUOTED.test(line) || /\?["”’»)\]]*$/u.test(line)) return undefined;
  const own = line.replace(QUOTED, ' ');
  if (READER.some((form) => form.test(own)) || MENU.test(own)) return 'reader';
  if (MAKER.some((form) => form.test(own))) return 'maker';
  return ENDS_SENTENCE.test(line) ? 'sentence' : 'label';
}
