import js from '@eslint/js';
import prettier from 'eslint-config-prettier';
import svelte from 'eslint-plugin-svelte';
import { defineConfig, globalIgnores } from 'eslint/config';
import globals from 'globals';
import ts from 'typescript-eslint';
import svelteConfig from './svelte.config.js';

/** The walls between rooms, seen from ESLint, which also catches `import type` inside components. */
const wall = (files, groups, message) => ({
  files,
  rules: { 'no-restricted-imports': ['error', { patterns: [{ group: groups, message }] }] },
});

export default defineConfig(
  globalIgnores([
    'dist/',
    'coverage/',
    'test-results/',
    'test-results-sites/',
    'playwright-report/',
    'screenshots/',
    'tests/golden/*/',
    'tests/corpora/',
  ]),
  js.configs.recommended,
  ts.configs.recommended,
  svelte.configs.recommended,
  prettier,
  svelte.configs.prettier,
  {
    languageOptions: { globals: { ...globals.browser, ...globals.node } },
    rules: {
      'no-undef': 'off', // TypeScript reports it
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/no-unused-vars': ['error', { ignoreRestSiblings: true }],
    },
  },
  {
    files: ['**/*.svelte', '**/*.svelte.ts'],
    languageOptions: {
      parserOptions: { parser: ts.parser, extraFileExtensions: ['.svelte'], projectService: true, svelteConfig },
    },
    rules: {
      'svelte/no-at-html-tags': 'error',
      'svelte/require-each-key': 'error',
      'svelte/no-useless-mustaches': 'off', // {' '} keeps a space that a line break would not
      'svelte/prefer-svelte-reactivity': 'off', // state is replaced whole; the reactive collections weigh a kilobyte
      // Not svelte/no-inline-styles, which refuses style: directives too: they go through the object model, which the policy allows.
      'no-restricted-syntax': [
        'error',
        { selector: "SvelteAttribute[key.name='style']", message: 'a style attribute violates the page policy; use style: directives' },
      ],
    },
  },
  wall(['src/schema/**'], ['**/pipeline/**', '**/node/**', '**/app/**', 'node:*'], 'schema is a leaf'),
  wall(['src/pipeline/**'], ['**/node/**', '**/app/**', 'node:*'], 'pipeline knows articles and the schema, no disk and no page'),
  wall(['src/app/**'], ['**/pipeline/**', '**/worker/**', '**/node/**', 'node:*'], 'the app meets the pipeline only as data'),
  wall(
    ['src/worker/**'],
    ['**/app/**', '**/node/**', 'node:*'],
    'the worker is the pipeline in the page: it knows neither disk nor screen',
  ),
  wall(['src/node/**'], ['**/app/**'], 'node never sees the app'),
  {
    files: ['src/app/**'],
    ignores: ['src/app/state/browser-store.ts'],
    rules: {
      'no-restricted-globals': ['error', { name: 'localStorage', message: 'ask browserStore(), which says why' }],
    },
  },
  {
    files: ['src/schema/**', 'src/pipeline/**'],
    rules: {
      'no-restricted-globals': ['error', 'window', 'document', 'process', 'fetch', 'navigator', 'location', 'localStorage'],
      'no-restricted-properties': [
        'error',
        { object: 'Date', property: 'now', message: 'the pipeline has no clock' },
        { object: 'Math', property: 'random', message: 'the pipeline is deterministic; take a seeded source as an argument' },
      ],
    },
  },
);
