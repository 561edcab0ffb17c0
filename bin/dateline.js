#!/usr/bin/env node
import { existsSync } from 'node:fs';

const built = new URL('../dist/cli/dateline.js', import.meta.url);
if (existsSync(built)) await import(built.href);
else {
  process.stderr.write('dateline: it has not been built yet; run “npm run prepare” in its folder\n');
  process.exitCode = 1;
}
