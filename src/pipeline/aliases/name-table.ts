import type { EntityType } from '../../schema/entity.ts';
import { isEnglish } from '../../schema/language.ts';
import type { ListedEntity } from '../settings/settings.ts';
import { countryCode } from '../text/country-names.ts';
import { institutionKey } from './institution.ts';
import { nameForm, type NameForm } from './name-form.ts';
import { normalizeName } from '../../schema/normalize-name.ts';

/** A form that knows of which name it is one. */
export interface TableForm extends NameForm {
  /** Index of the name: forms of one type and key share it. */
  readonly name: number;
}

/** A name as the corpus has it: all forms of one key and type. */
export interface Name {
  readonly form: NameForm;
  /** Row of the user's list, where it is there. */
  readonly listed?: number;
  /** Articles that have it and where it stands for itself. */
  articles: number;
  /** In how many articles it was short for each other name, by that name's index. */
  readonly shortFor: Map<number, number>;
}

/** Every spelling of the corpus, worked out once; spellings that differ in white space or invisible characters only are one form. */
export class NameTable {
  readonly names: Name[] = [];
  readonly #indexOfKey = new Map<string, number>();
  readonly #bySurface: Readonly<Record<EntityType, Map<string, TableForm>>> = {
    person: new Map(),
    organization: new Map(),
    place: new Map(),
  };
  readonly #foreignPlaces = new Map<string, Map<string, TableForm>>();
  readonly #listed = new Map<string, number>();

  constructor(listed: readonly ListedEntity[] = []) {
    listed.forEach(({ name, type, aliases }, row) => {
      for (const surface of [name, ...aliases]) {
        const key = `${type} ${normalizeName(surface)}`;
        if (!this.#listed.has(key)) this.#listed.set(key, row);
      }
    });
  }

  /** @param language of the article: its own names of countries are told apart from equal names elsewhere */
  form(surface: string, type: EntityType, language = 'en'): TableForm {
    const bySurface = type === 'place' && !isEnglish(language) ? this.#placesOf(language) : this.#bySurface[type];
    let form = bySurface.get(surface);
    if (form !== undefined) return form;
    const plain = nameForm(surface, type, language);
    form = bySurface.get(plain.shown);
    if (form === undefined) {
      const row = this.#listed.size === 0 ? undefined : this.#listed.get(`${type} ${normalizeName(plain.shown)}`);
      form = row === undefined ? { ...plain, name: this.#name(plain) } : this.#listedForm(plain, row);
      bySurface.set(plain.shown, form);
    }
    bySurface.set(surface, form);
    return form;
  }

  #placesOf(language: string): Map<string, TableForm> {
    let places = this.#foreignPlaces.get(language);
    if (places === undefined) this.#foreignPlaces.set(language, (places = new Map()));
    return places;
  }

  /** A name of somebody known by an id of another's making, whatever the surface: only the id says who it is. */
  given(surface: string, type: EntityType, id: string): TableForm {
    const plain = { ...nameForm(surface, type), key: `given ${id}`, fixed: true as const };
    return { ...plain, name: this.#name(plain) };
  }

  /** The institution of one country that a form without a country names in an article about it. */
  national(form: TableForm, country: string): TableForm {
    const plain = { ...form, key: institutionKey(form.institution!.core, country) };
    return { ...plain, name: this.#name(plain) };
  }

  /** The name that a surface of this type has, or an entity's shown name ("Senate (France)"), where the corpus has it. */
  find(surface: string, type: EntityType): number | undefined {
    const [, institution, country] = /^(.+) \((.+)\)$/.exec(surface) ?? [];
    const code = country === undefined ? undefined : countryCode(country);
    const core = code === undefined ? undefined : nameForm(institution!, type).institution?.core;
    if (core !== undefined) return this.#indexOfKey.get(`${type} ${institutionKey(core, code!)}`);
    const form = this.#bySurface[type].get(surface) ?? nameForm(surface, type);
    const row = this.#listed.get(`${type} ${normalizeName(surface)}`);
    return this.#indexOfKey.get(`${type} ${row === undefined ? form.key : `listed ${row}`}`);
  }

  #listedForm(plain: NameForm, row: number): TableForm {
    const form = { ...plain, key: `listed ${row}`, fixed: true as const };
    return { ...form, name: this.#name(form, row) };
  }

  #name(form: NameForm, listed?: number): number {
    const key = `${form.type} ${form.key}`;
    let index = this.#indexOfKey.get(key);
    if (index === undefined) {
      this.#indexOfKey.set(key, (index = this.names.length));
      this.names.push({ form, articles: 0, shortFor: new Map(), ...(listed === undefined ? {} : { listed }) });
    }
    return index;
  }
}
