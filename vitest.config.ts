import { defineConfig } from 'vitest/config';
import { rulesIndex } from './scripts/index-plugin.js';

export default defineConfig({
  plugins: [rulesIndex()],
  test: { include: ['test/**/*.test.ts'], testTimeout: 60_000, hookTimeout: 120_000, globalSetup: ['test/helpers/built.ts'] },
});
