import { join } from 'node:path';
import { defineConfig } from 'vite';
import { packTables } from './src/node/pack-tables.ts';

/** The pipeline as one script, which a page that builds runs in workers. It lies in a page, so that it may load nothing. */
export default defineConfig({
  publicDir: false,
  plugins: [packTables()],
  resolve: {
    alias: {
      'iconv-lite': join(import.meta.dirname, 'src/worker/iconv.ts'),
      // The same, bundled for workers; its other entries reach for packages of Node.
      linkedom: join(import.meta.dirname, 'node_modules/linkedom/worker.js'),
    },
  },
  build: {
    target: 'es2022',
    outDir: 'dist/worker',
    emptyOutDir: true,
    lib: { entry: 'src/worker/main.ts', formats: ['iife'], name: 'dateline', fileName: () => 'worker.js' },
    rolldownOptions: {
      output: { codeSplitting: false },
      checks: { eval: false },
      transform: { define: { 'import.meta': '{}' } }, // a script of a worker that lies in a page has no address
    },
  },
});
