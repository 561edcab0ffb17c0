import { evenWriting } from '../../schema/even-writing.ts';
import { check } from '../words/check.ts';
import type { Asked } from './asked-passage.ts';

/** The question with slots for the names: {words} and {name}, or {a} and {b}. */
export function questionSlots({ drawn, entities: [one], places: [place] }: Asked): string {
  if (drawn.kind === 'tie') return check.isTied;
  const isThatName = evenWriting(place!.text) === evenWriting(one!.name);
  return (isThatName ? check.isOfThatName : check.isNamed)[one!.type];
}

/** The same in one piece, for who hears it. */
export function questionWords(asked: Asked): string {
  const { entities, places } = asked;
  const slots: Readonly<Record<string, string>> = {
    words: places[0]!.text,
    name: entities[0]!.name,
    a: entities[0]!.name,
    b: entities[1]?.name ?? '',
  };
  return questionSlots(asked).replace(/\{(\w+)\}/g, (_, slot: string) => slots[slot]!);
}
