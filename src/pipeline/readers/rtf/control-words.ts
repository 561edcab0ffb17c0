/** Control words that stand for characters. */
export const CHARACTERS: ReadonlyMap<string, string> = new Map([
  ['tab', '\t'],
  ['line', '\n'],
  ['lbr', '\n'],
  ['emdash', '—'],
  ['endash', '–'],
  ['lquote', '‘'],
  ['rquote', '’'],
  ['ldblquote', '“'],
  ['rdblquote', '”'],
  ['bullet', '•'],
  ['emspace', ' '],
  ['enspace', ' '],
  ['qmspace', ' '],
  ['ltrmark', '\u200e'],
  ['rtlmark', '\u200f'],
  ['zwj', '\u200d'],
  ['zwnj', '\u200c'],
  // Cells of a table in a table, which is there for the layout.
  ['nestcell', '\n'],
  ['nestrow', '\n'],
]);

/** Escapes of one sign. */
export const ESCAPES: ReadonlyMap<string, string> = new Map([
  ['~', '\u00a0'],
  ['_', '\u2011'],
  ['-', ''],
  [':', ''],
  ['|', ''],
]);

/** Words that end a paragraph. */
export const ENDS: ReadonlySet<string> = new Set(['par', 'sect', 'page', 'softpage', 'column']);

/**
 * Groups that hold nothing of the text although they do not begin with `\*`, which says so of all others: tables, pictures, running
 * heads, bullets, entries of an index, what a program writes twice for older ones.
 */
export const SKIPPED: ReadonlySet<string> = new Set(
  (
    'colortbl filetbl listtables revtbl pict objdata objclass objname nonshppict shprslt nonesttables header headerl headerr headerf ' +
    'footer footerl footerr footerf ftnsep ftnsepc ftncn aftnsep aftnsepc aftncn listtext pntext pntxta pntxtb xe tc tcn rxe txe ' +
    'template subject keywords comment operator company category manager doccomm hlinkbase creatim revtim printim buptim sp sn sv private ' +
    'annotation atnid atnauthor fldtype datafield formfield'
  ).split(' '),
);

/** Groups that begin with `\*` and hold text all the same: shapes, in which text boxes stand, and the better half of `\upr`. */
export const READ_THOUGH_STARRED: ReadonlySet<string> = new Set(['shpinst', 'ud']);
