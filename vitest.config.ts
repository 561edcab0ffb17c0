import { svelte } from '@sveltejs/vite-plugin-svelte';
import { svelteTesting } from '@testing-library/svelte/vite';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { chromiumArgs, findChromium } from './scripts/chromium.mjs';

const chromium = findChromium();

export default defineConfig({
  plugins: [svelte()],
  test: {
    projects: [
      { extends: true, test: { name: 'unit', environment: 'node', testTimeout: 60_000, include: ['tests/unit/**/*.test.ts'] } },
      { extends: true, test: { name: 'golden', environment: 'node', include: ['tests/golden/**/*.test.ts'], testTimeout: 60_000 } },
      {
        extends: true,
        plugins: [svelteTesting()],
        test: {
          name: 'component',
          testTimeout: 30_000,
          environment: 'jsdom',
          include: ['tests/component/**/*.test.ts'],
          setupFiles: ['tests/component/setup.ts'],
        },
      },
      {
        extends: true,
        test: {
          name: 'browser',
          testTimeout: 30_000,
          include: ['tests/browser/**/*.test.ts'],
          browser: {
            enabled: true,
            headless: true,
            provider: playwright({ launchOptions: { ...(chromium ? { executablePath: chromium } : {}), args: chromiumArgs } }),
            instances: [{ browser: 'chromium' }],
            screenshotFailures: false,
          },
        },
      },
    ],
  },
});
