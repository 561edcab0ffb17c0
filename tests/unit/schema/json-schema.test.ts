import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { jsonSchemas } from '../../../scripts/json-schemas.ts';

test.each(Object.entries(jsonSchemas()))('%s is what `npm run schema` writes', (path, schema) => {
  const committed: unknown = JSON.parse(readFileSync(new URL(`../../../${path}`, import.meta.url), 'utf8'));
  expect(committed).toEqual(JSON.parse(JSON.stringify(schema)));
});
