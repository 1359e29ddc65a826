import { defineConfig } from 'vitest/config';
import { rulesIndex } from './scripts/index-plugin.js';
import { pageClient } from './scripts/page-plugin.js';

export default defineConfig({
  plugins: [rulesIndex(), pageClient()],
  test: { include: ['test/**/*.test.ts'], testTimeout: 60_000, hookTimeout: 120_000, globalSetup: ['test/helpers/built.ts'] },
});
