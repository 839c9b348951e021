import { defineConfig } from 'playwright/test';

// Run by `npm test`, which starts a production server with a fresh demo newspaper and says where.
const runsAsRoot = process.getuid?.() === 0;

export default defineConfig({
  testDir: 'e2e',
  testMatch: '*.spec.ts',
  outputDir: '.courant/test-results',
  workers: 2,
  fullyParallel: false,
  retries: 0,
  timeout: 60_000,
  reporter: [['list'], ['json', { outputFile: '.courant/journeys.json' }]],
  use: {
    baseURL: process.env.BASE_URL,
    locale: 'en-GB',
    timezoneId: 'Asia/Shanghai',
    screenshot: 'only-on-failure',
    trace: 'retain-on-failure',
    launchOptions: {
      executablePath: process.env.CHROMIUM_PATH,
      // Chromium's own sandbox does not start as root, as in most containers.
      args: runsAsRoot ? ['--no-sandbox'] : [],
    },
  },
});
