/** Whether a language (BCP 47) is the one that Dateline's own recogniser of names has learnt. Of any other, it finds only names that are in lists. */
export const isEnglish = (language: string): boolean => /^en\b/.test(language);
