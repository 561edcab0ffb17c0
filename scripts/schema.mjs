import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { runnerImport } from 'vite';

/** Writes the JSON Schemas beside src/schema/bundle.ts, the format's only definition. */
const root = join(import.meta.dirname, '..');
const { module } = await runnerImport(join(root, 'scripts/json-schemas.ts'), { root, configFile: false, logLevel: 'error' });
for (const [path, schema] of Object.entries(module.jsonSchemas())) {
  const file = join(root, path);
  writeFileSync(file, await format(JSON.stringify(schema), { ...(await resolveConfig(file)), filepath: file }));
  console.log(path);
}
