/** A text, or a sentence that is made of what it is given; in groups where there are many. */
export interface Texts {
  readonly [name: string]: string | readonly string[] | ((...given: never[]) => string) | Texts;
}

/** What a translation of some texts must have: the same names, and sentences that are given the same. */
export type Translated<T> = {
  readonly [Name in keyof T]: T[Name] extends string
    ? string
    : T[Name] extends readonly string[]
      ? TranslatedList<T[Name]>
      : T[Name] extends (...given: infer Given) => string
        ? (...given: Given) => string
        : Translated<T[Name]>;
};

type TranslatedList<T extends readonly string[]> = { readonly [Index in keyof T]: string };

const made = new Map<string, object>();
let translation: Readonly<Record<string, object>> = {};

/**
 * The page's texts of one kind, as they are in English until another language is spoken. They are read where something is said,
 * never kept: a constant made of them when the script is read would stay English.
 */
export function catalogue<const T extends Texts>(name: string, english: T): T {
  made.set(name, english);
  return Object.assign(english, translation[name]);
}

/** From now on, and in the parts of the page that are yet to come, the texts are these: by the name of their catalogue. */
export function translate(into: Readonly<Record<string, object>>): void {
  translation = into;
  for (const [name, texts] of made) Object.assign(texts, into[name]);
}
