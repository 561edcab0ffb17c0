/** The part of JSON Schema that the bundle's format makes use of; keys beyond those named are let pass. */
export interface Shape {
  readonly type?: string;
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly pattern?: string;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly properties?: Readonly<Record<string, Shape>>;
  readonly required?: readonly string[];
  readonly items?: Shape;
  readonly prefixItems?: readonly Shape[];
}

/** A test of values, put together once so that a million rows are not asked what they should be. Answers with what is wrong, or undefined. */
type Check = (value: unknown, path: string) => string | undefined;

/**
 * Compiles a JSON Schema into a check. The page carries this and the schema instead of a validation library, which would be an eighth
 * of its budget.
 */
export function compileShape(shape: Shape): Check {
  const checks = [...valueChecks(shape), ...objectChecks(shape), ...arrayChecks(shape)];
  return (value, path) => {
    for (const check of checks) {
      const problem = check(value, path);
      if (problem !== undefined) return problem;
    }
    return undefined;
  };
}

function valueChecks({ type, const: constant, enum: choices, pattern, minimum, maximum }: Shape): Check[] {
  const checks: Check[] = [];
  const add = (isRight: (value: unknown) => boolean, problem: string) =>
    checks.push((value, path) => (isRight(value) ? undefined : `${path || 'the whole'}: ${problem}`));
  if (type !== undefined) add(TYPES[type] ?? (() => false), `is no ${type}`);
  if (constant !== undefined) add((value) => value === constant, `is not ${JSON.stringify(constant)}`);
  if (choices) add((value) => choices.includes(value), `is none of ${choices.join(', ')}`);
  if (pattern !== undefined) {
    const test = new RegExp(pattern, 'u');
    add((value) => test.test(value as string), 'holds characters that do not belong there');
  }
  if (minimum !== undefined) add((value) => (value as number) >= minimum, `is less than ${minimum}`);
  if (maximum !== undefined) add((value) => (value as number) <= maximum, `is more than ${maximum}`);
  return checks;
}

const TYPES: Readonly<Record<string, (value: unknown) => boolean>> = {
  string: (value) => typeof value === 'string',
  number: (value) => typeof value === 'number',
  integer: Number.isSafeInteger,
  boolean: (value) => typeof value === 'boolean',
  object: (value) => typeof value === 'object' && value !== null && !Array.isArray(value),
  array: Array.isArray,
};

function objectChecks({ properties = {}, required = [] }: Shape): Check[] {
  return Object.entries(properties).map(([key, shape]) => {
    const check = compileShape(shape);
    const isRequired = required.includes(key);
    return (value, path) => {
      const part = (value as Record<string, unknown>)[key];
      const place = path ? `${path}.${key}` : key;
      if (part === undefined) return isRequired ? `${place}: is missing` : undefined;
      return check(part, place);
    };
  });
}

function arrayChecks({ items, prefixItems }: Shape): Check[] {
  if (prefixItems) {
    const checks = prefixItems.map(compileShape);
    const checkItem: Check = (value, path) => {
      const parts = value as unknown[];
      if (parts.length !== checks.length) return `${path}: has ${parts.length} parts, not ${checks.length}`;
      return first(checks, (check, i) => check(parts[i], path && `${path}.${i}`));
    };
    return [checkItem];
  }
  if (!items) return [];
  const check = compileShape(items);
  // The path of a row is written only when something is wrong with it.
  return [
    (value, path) => first(value as unknown[], (item, i) => (check(item, '') === undefined ? undefined : check(item, `${path}.${i}`))),
  ];
}

function first<T>(list: readonly T[], find: (item: T, i: number) => string | undefined): string | undefined {
  for (let i = 0; i < list.length; i++) {
    const found = find(list[i]!, i);
    if (found !== undefined) return found;
  }
  return undefined;
}
