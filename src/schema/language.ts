/** Whether a language (BCP 47) is the one that the recogniser of names has learnt. Of any other, only names from lists are found. */
export const isEnglish = (language: string): boolean => /^en\b/.test(language);
