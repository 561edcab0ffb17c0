import { join } from 'node:path';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineConfig } from 'vite';
import { groupAlike } from './src/node/group-alike.ts';
import { dateline } from './src/node/vite-plugin.ts';

export default defineConfig({
  base: './',
  publicDir: false,
  plugins: [svelte(), groupAlike(), dateline(join(import.meta.dirname, 'static/articles'))],
  build: { target: 'es2022', outDir: 'dist/page', emptyOutDir: true },
});
