import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineConfig } from 'vite';

export default defineConfig({
  base: './',
  publicDir: false,
  plugins: [svelte()],
  build: { target: 'es2022', outDir: 'dist/page', emptyOutDir: true },
});
