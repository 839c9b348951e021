import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  resolve: { alias: { '@': fileURLToPath(new URL('.', import.meta.url)).replace(/\/$/, '') } },
  test: {
    include: ['{app,components,lib,prisma,scripts,server}/**/*.test.{ts,tsx}'],
    globalSetup: ['lib/db/test-server.ts'],
    hookTimeout: 60_000,
    testTimeout: 20_000,
  },
});
