// Makes the articles of the invented case, and what is true of them, from their marked source: `npm run case`. It reads nothing else
// and runs nothing of Dateline.
import { join } from 'node:path';
import { runnerImport } from 'vite';

const root = join(import.meta.dirname, '..');
const { module } = await runnerImport(join(root, 'scripts/case/write-case.ts'), { root, configFile: false, logLevel: 'error' });
const folder = join(root, 'tests/corpora/lowgate');
console.log(`${folder}: ${module.writeCase(folder)} articles`);
