import type { EntityType } from '../../schema/entity.ts';
import { nameForm, type NameForm } from './name-form.ts';
import type { Name } from './join-names.ts';

/** A form that knows of which name it is one. */
export interface TableForm extends NameForm {
  /** Index of the name: forms of one type and key share it. */
  readonly name: number;
}

/** A name whose counts grow while the articles are read. */
export interface GrowingName extends Name {
  articles: number;
  readonly shortFor: Map<number, number>;
}

/** Every spelling of the corpus, worked out once; spellings that differ in white space or invisible characters only are one form. */
export class NameTable {
  readonly names: GrowingName[] = [];
  readonly #indexOfKey = new Map<string, number>();
  readonly #bySurface: Readonly<Record<EntityType, Map<string, TableForm>>> = {
    person: new Map(),
    organization: new Map(),
    place: new Map(),
  };

  form(surface: string, type: EntityType): TableForm {
    const bySurface = this.#bySurface[type];
    let form = bySurface.get(surface);
    if (form !== undefined) return form;
    const plain = nameForm(surface, type);
    form = bySurface.get(plain.shown);
    if (form === undefined) {
      form = { ...plain, name: this.#name(plain) };
      bySurface.set(plain.shown, form);
    }
    bySurface.set(surface, form);
    return form;
  }

  #name(form: NameForm): number {
    const key = `${form.type} ${form.key}`;
    let index = this.#indexOfKey.get(key);
    if (index === undefined) {
      this.#indexOfKey.set(key, (index = this.names.length));
      this.names.push({ form, articles: 0, shortFor: new Map() });
    }
    return index;
  }
}
