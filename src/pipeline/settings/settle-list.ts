import type { Diagnostic } from '../diagnostic.ts';
import { excerpt } from '../excerpt.ts';
import { evenWriting } from '../../schema/even-writing.ts';
import { placeWords } from './find-contradictions.ts';
import type { ListedEntity, PlacedEntity, SettingsPlace } from './settings.ts';

/** Another name of somebody, and where it is written. */
interface PlacedAlias extends SettingsPlace {
  readonly alias: string;
}

/** An entity of a list with all other names that lists and corrections give it. */
export interface Candidate extends PlacedEntity {
  readonly aliases: readonly PlacedAlias[];
}

/**
 * One entity a name. Of two entries for one entity the first counts; a name that two types claim, and an alias that two entities claim,
 * stand for neither; an alias that is another's name stands for that one.
 */
export function settleList(candidates: readonly Candidate[]): { listed: ListedEntity[]; notes: Diagnostic[] } {
  const notes: Diagnostic[] = [];
  const note = ({ path, line }: SettingsPlace, message: string, cure: string) => notes.push({ kind: 'note', path, line, message, cure });

  const byName = new Map<string, Candidate[]>();
  for (const candidate of candidates) push(byName, evenWriting(candidate.entity.name), candidate);
  const kept = new Set<Candidate>();
  for (const [, bearers] of byName) {
    const [first] = bearers as [Candidate, ...Candidate[]];
    const other = bearers.find(({ entity }) => entity.type !== first.entity.type);
    if (!other) kept.add(first);
    for (const bearer of bearers) {
      const { name, type } = bearer.entity;
      const rival = other && bearers.find(({ entity }) => entity.type !== type)!;
      if (rival)
        note(bearer, `${quoted(name)} is ${withArticle(type)} here and ${withArticle(rival.entity.type)} in ${placeWords(rival, bearer.path)}; both are left out`, 'remove one of them'); // prettier-ignore
      else if (bearer !== first)
        note(
          bearer,
          `${quoted(name)} stands in ${placeWords(first, bearer.path)} already; this entry is left out`,
          'make one entry of both',
        );
    }
  }

  const claims = new Map<string, { readonly by: Candidate; readonly at: PlacedAlias }[]>();
  for (const by of kept)
    for (const at of by.aliases) {
      const key = evenWriting(at.alias);
      const bearer = byName.get(key)?.[0];
      if (bearer === by || claims.get(key)?.some((claim) => claim.by === by)) continue;
      if (bearer)
        note(at, `alias ${quoted(at.alias)} of ${quoted(by.entity.name)} is the name of an entry of its own in ${placeWords(bearer, at.path)}; the alias is left out`, 'remove the alias, or that entry'); // prettier-ignore
      else push(claims, key, { by, at });
    }
  const aliases = new Map<Candidate, string[]>();
  for (const group of claims.values()) {
    const [{ by, at }] = group as [(typeof group)[number]];
    if (group.length === 1) push(aliases, by, at.alias);
    else
      for (const claim of group) {
        const rival = group.find((other) => other !== claim)!;
        note(claim.at, `alias ${quoted(claim.at.alias)} of ${quoted(claim.by.entity.name)} is claimed for ${quoted(rival.by.entity.name)} in ${placeWords(rival.at, claim.at.path)} too; it is left out for both`, 'give it to one of them'); // prettier-ignore
      }
  }
  return { listed: [...kept].map((candidate) => ({ ...candidate.entity, aliases: aliases.get(candidate) ?? [] })), notes };
}

function push<K, V>(into: Map<K, V[]>, key: K, value: V): void {
  const list = into.get(key);
  if (list) list.push(value);
  else into.set(key, [value]);
}

function quoted(name: string): string {
  return `“${excerpt(name, 40)}”`;
}

function withArticle(type: string): string {
  return `${type === 'organization' ? 'an' : 'a'} ${type}`;
}
