import { defineConfig } from 'playwright/test';

// Run by `npm test`, which starts a production server with a fresh demo newspaper and says where.
const runsAsRoot = process.getuid?.() === 0;

/** They change nothing, so the newspaper that they read is as it was loaded. */
const readers = [
  'reader-*.spec.ts',
  'program-*.spec.ts',
  'pages-*.spec.ts',
  'oddities-*.spec.ts',
  'build-*.spec.ts',
];

export default defineConfig({
  testDir: 'e2e',
  outputDir: '.courant/test-results',
  projects: [
    { name: 'readers', testMatch: readers },
    { name: 'newsroom', testMatch: '*.spec.ts', testIgnore: readers },
  ],
  workers: 2,
  fullyParallel: false,
  retries: 0,
  timeout: 60_000,
  reporter: [['list'], ['json']],
  snapshotPathTemplate: 'e2e/looks/{arg}{ext}',
  updateSnapshots: process.env.LOOKS === 'update' ? 'changed' : 'none',
  use: {
    baseURL: process.env.BASE_URL,
    locale: 'en-GB',
    timezoneId: 'Asia/Shanghai',
    screenshot: 'only-on-failure',
    launchOptions: {
      executablePath: process.env.CHROMIUM_PATH,
      args: [
        // The Chromium without windows sets letters otherwise than the one that people see.
        '--font-render-hinting=slight',
        // Chromium's own sandbox does not start as root, as in most containers.
        ...(runsAsRoot ? ['--no-sandbox'] : []),
      ],
    },
  },
});
