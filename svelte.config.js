import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { vitePreprocess } from '@sveltejs/vite-plugin-svelte';

const app = join(import.meta.dirname, 'src/app');
const components = readdirSync(app, { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.svelte'))
  .sort();

/**
 * The class that keeps a component's styles its own: the component's number, two letters instead of the usual thirteen, for they
 * stand on every element and weigh more than a kilobyte in the page.
 */
function scopeClass({ hash, filename }) {
  const number = components.findIndex((path) => filename.endsWith(join('src/app', path)));
  if (number < 0) return `s-${hash(filename)}`; // written since, or of a test
  return String.fromCharCode(97 + (number % 26)) + Math.floor(number / 26).toString(36);
}

/** @type {import('@sveltejs/vite-plugin-svelte').SvelteConfig} */
export default {
  preprocess: vitePreprocess(),
  compilerOptions: { cssHash: scopeClass },
  vitePlugin: {
    // Not `compilerOptions.runes`: it would reach components inside node_modules that still use the old syntax.
    dynamicCompileOptions: ({ filename }) => (filename.includes('node_modules') ? undefined : { runes: true }),
  },
};
