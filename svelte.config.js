import { vitePreprocess } from '@sveltejs/vite-plugin-svelte';

/** Component of each class name given out, so that two can never share one. */
const components = new Map();

/**
 * The class that keeps a component's styles its own: four letters instead of the usual thirteen, for they stand on every element
 * and weigh a kilobyte in the page.
 */
function scopeClass({ hash, filename }) {
  const name = filename.replace(/.*\/src\//, '');
  const scope = `s${hash(name).slice(-3)}`;
  const other = components.get(scope);
  if (other !== undefined && other !== name) throw new Error(`${name} and ${other} get the same class ${scope}; rename one`);
  components.set(scope, name);
  return scope;
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
