import { parseIsoDay } from '../../schema/day.ts';
import { excerpt } from '../excerpt.ts';
import type { FindEntity, Misfit } from './named-entity.ts';
import { PAIRED_KEYS, STEP_KINDS, VIEW_KEYS, type ViewValue } from './view-keys.ts';

/** What a view may name. */
export interface Known {
  readonly findEntity: FindEntity;
  readonly articles: ReadonlySet<string>;
  readonly outlets: ReadonlySet<string>;
}

/** What "Share" adds to a link, about the articles that it was made from: a tour is built with its own. */
const MARK = 'v';

/**
 * A view as the page's address has it: names stand as ids, and what this corpus does not hold is left out and told.
 *
 * @param written a link, or what follows its `#`
 */
export function settleView(written: string, known: Known): { view: string; misfits: readonly Misfit[] } {
  const misfits: Misfit[] = [];
  const settled = new URLSearchParams();
  const fragment = /^[^#]*#/.test(written) ? written.replace(/^[^#]*#/, '') : written.replace(/^\?/, '');
  for (const [key, value] of new URLSearchParams(fragment)) {
    if (key === MARK) continue;
    const shown = `“${excerpt(key, 30)}=${excerpt(value, 60)}”`;
    const expected = Object.hasOwn(VIEW_KEYS, key) ? VIEW_KEYS[key] : undefined;
    const result = expected
      ? settleValue(value, expected, known)
      : { message: `“${excerpt(key, 30)}” is nothing that a view has`, cure: 'copy the link of the view from the page' };
    if (typeof result === 'string') settled.append(key, result);
    else misfits.push({ ...result, message: `${shown}: ${result.message}` });
  }
  for (const pair of PAIRED_KEYS) misfits.push(...unpaired(settled, pair));
  return { view: settled.toString(), misfits };
}

function settleValue(value: string, expected: ViewValue, known: Known): string | Misfit {
  switch (expected.kind) {
    case 'entity':
      return known.findEntity(value);
    case 'outlet':
      if (value === '' || known.outlets.has(value)) return value;
      return { message: 'no article is from that outlet', cure: `write one of ${excerpt([...known.outlets].join(', '), 120)}` };
    case 'day':
      return parseIsoDay(value) === undefined ? { message: 'this is no day', cure: 'write it as 2019-03-04' } : value;
    case 'period': {
      const days = value.split('..').map(parseIsoDay);
      const isPeriod = days.length === 2 && days[0] !== undefined && days[1] !== undefined && days[0] <= days[1];
      return isPeriod ? value : { message: 'this is no period', cure: 'write it as 2019-03-04..2019-04-03' };
    }
    case 'number':
      return /^\d+$/.test(value) ? value : { message: 'this is no number', cure: 'write it in figures' };
    case 'words':
      return value.trim() ? value : { message: 'no word stands there', cure: 'write what to search for' };
    case 'tag':
      return value;
    case 'choice':
      return expected.of.includes(value) ? value : { message: 'there is no such choice', cure: `write one of ${expected.of.join(', ')}` };
    case 'step':
      return settleStep(value, known);
    case 'pin':
      return settleFirst(value, /^-?\d+:-?\d+$/, 'a place by hand is written “name:120:80”', known);
    case 'around':
      return settleFirst(value, /^[123]$/, 'how far around a name is written “name:1” to “name:3”', known);
  }
}

/** A name, and behind a colon what it is told. */
function settleFirst(value: string, rest: RegExp, cure: string, { findEntity }: Known): string | Misfit {
  const at = value.indexOf(':');
  const name = decoded(at < 0 ? value : value.slice(0, at));
  if (at < 0 || name === undefined || !rest.test(value.slice(at + 1))) return { message: 'this is not of the form that is read', cure };
  const id = findEntity(name);
  return typeof id === 'string' ? `${encodeURIComponent(id)}:${value.slice(at + 1)}` : id;
}

/** What is open; names and articles stand between colons, each encoded once more. */
function settleStep(value: string, known: Known): string | Misfit {
  const [kind = '', ...rest] = value.split(':');
  const parts = rest.map(decoded);
  const cure = `write one of article:…, ${Object.keys(STEP_KINDS).map((known) => `${known}${STEP_KINDS[known]!.least > 0 ? ':…' : ''}`).join(', ')}`; // prettier-ignore
  if (parts.includes(undefined)) return { message: 'a percent sign is mangled', cure: 'copy the link of the view from the page' };
  const names = parts as string[];
  if (kind === 'article') {
    const [id = '', at] = names;
    if (names.length > 2 || (at !== undefined && !/^(?:-1|\d+)$/.test(at))) return { message: 'this cannot be opened', cure };
    if (known.articles.has(id)) return value;
    return { message: `no article has the id “${excerpt(id, 60)}”`, cure: 'open the article in the page and copy the link' };
  }
  const expected = Object.hasOwn(STEP_KINDS, kind) ? STEP_KINDS[kind] : undefined;
  if (!expected || names.length < expected.least || names.length > expected.most) return { message: 'this cannot be opened', cure };
  const ids: string[] = [];
  for (const name of names) {
    const id = known.findEntity(name);
    if (typeof id !== 'string') return id;
    ids.push(encodeURIComponent(id));
  }
  return [kind, ...ids].join(':');
}

/** Takes out what says nothing without its other half, and ranges that end before they begin. */
function unpaired(settled: URLSearchParams, [first, second]: readonly [string, string]): Misfit[] {
  const [one, other] = [settled.get(first), settled.get(second)];
  if (one === null && other === null) return [];
  const isDay = VIEW_KEYS[first]!.kind === 'day';
  if (one !== null && other !== null && !(isDay && one > other)) return [];
  settled.delete(first);
  settled.delete(second);
  if (one !== null && other !== null)
    return [{ message: `“${first}=${one}” is later than “${second}=${other}”; neither holds`, cure: 'exchange the two' }];
  const [there, missing] = one === null ? [second, first] : [first, second];
  return [{ message: `“${there}” says nothing without “${missing}”`, cure: `write “${missing}=…” as well` }];
}

function decoded(text: string): string | undefined {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
}
