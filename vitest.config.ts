import os from 'node:os';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const root = fileURLToPath(new URL('.', import.meta.url)).replace(/\/$/, '');

export default defineConfig({
  resolve: { alias: { '@': root } },
  test: {
    /** Kept between runs: making the demo's pictures takes longer than all else that tests do. */
    env: { MEDIA_URL: `${root}/.courant/test-media` },
    include: ['{app,bench,components,deploy,lib,prisma,scripts,server}/**/*.test.{ts,tsx}'],
    maxWorkers: os.availableParallelism(),
    globalSetup: ['lib/db/test-server.ts'],
    hookTimeout: 60_000,
    testTimeout: 20_000,
  },
});
