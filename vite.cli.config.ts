import { defineConfig } from 'vite';
import { packTables } from './src/node/pack-tables.ts';

/** The command line and its worker thread, for Node 20, which reads no TypeScript. */
export default defineConfig({
  publicDir: false,
  plugins: [packTables()],
  build: {
    ssr: true,
    target: 'node20',
    outDir: 'dist/cli',
    emptyOutDir: true,
    rolldownOptions: {
      input: { dateline: 'src/node/main.ts', index: 'src/node/index.ts', 'analyze-worker': 'src/node/analyze-worker.ts' },
      output: { entryFileNames: '[name].js', chunkFileNames: '[name]-[hash].js' },
      checks: { eval: false },
    },
  },
  // One file starts in half the time that several hundred take. The pool finds its own worker by its place on the disk.
  ssr: { noExternal: true, external: ['tinypool'] },
});
