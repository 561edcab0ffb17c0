/** Stand before a name, so a sentence does not end with them. */
const BEFORE_A_NAME =
  'Mr Mrs Ms Mx Dr Prof Gen Lt Col Capt Cpt Cmdr Cdr Maj Sgt Cpl Pvt Adm Brig Sen Rep Gov Pres Hon Rev Fr St Ste Mt Ft Msgr Messrs Amb Insp Supt Sr. Sra Mme Mlle Hr Fig Eq No Nos Art Sec vs cf eg ie viz approx pp';
/** May end a sentence: one does end there only if the next word often begins one. */
const ANYWHERE =
  'Inc Co Corp Ltd Bros Jr Sr Esq etc al Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec Mon Tue Tues Wed Thu Thur Thurs Fri Sat Sun Ave Blvd Rd Dept Univ Assn Est est Ph.D ft in lb oz km hr hrs min a.m p.m e.g i.e Calif Mass Conn Fla Penn Tex Wash Ariz Colo Ill Mich Minn Tenn Va Vt Wis Ont Que';
const TITLE_PART = 'Mr Mrs Ms Mx Dr Prof Gen Lt Col Capt Cmdr Maj Sgt Cpl Adm Sen Rep Gov Hon Rev St Ste Mt Ft Jr Sr Inc Corp Ltd Bros';

const beforeAName = new Set(BEFORE_A_NAME.split(' '));
const anywhere = new Set(ANYWHERE.split(' '));
const titleParts = new Set(TITLE_PART.split(' '));

/** `word` without its full stop. */
export const isPrefixAbbreviation = (word: string) => beforeAName.has(word);

/** `word` without its last full stop: abbreviations and everything dotted ("U.S", "p.m"). */
export const isAbbreviation = (word: string) => anywhere.has(word) || /^(?:\p{L}\.)+\p{L}$/u.test(word);

/** Parts of names and titles whose full stop a token keeps. */
export const isTitleAbbreviation = (word: string) => titleParts.has(word);
