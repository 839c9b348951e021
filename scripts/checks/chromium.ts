import { spawnSync } from 'node:child_process';
import { chromium } from 'playwright';
import { StartError } from '@/lib/errors';
import { installPackages, isRoot } from './debian-packages';

/** The one without windows first: what it draws is the same, for little more than half of the work. */
const installed = [
  '/usr/bin/chromium-headless-shell',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

/**
 * Finds a Chromium that starts: CHROMIUM_PATH, Playwright's own, or the machine's; else installs
 * one (Playwright's; else Debian's when root), with fonts for Chinese.
 *
 * @returns its path
 * @throws StartError when there is none: journeys are never skipped
 */
export function findChromium(): string {
  const given = process.env.CHROMIUM_PATH;
  if (given) {
    if (starts(given)) return given;
    throw new StartError(`CHROMIUM_PATH is ${given}, which does not start.`);
  }
  const found = findInstalled() ?? installPlaywrights() ?? installDebians();
  if (!found) {
    throw new StartError('There is no Chromium and none could be installed: set CHROMIUM_PATH.');
  }
  ensureChineseFonts();
  return found;
}

function findInstalled(): string | undefined {
  return [chromium.executablePath(), ...installed].find(starts);
}

function starts(file: string): boolean {
  return spawnSync(file, ['--version'], { stdio: 'ignore' }).status === 0;
}

function installPlaywrights(): string | undefined {
  console.log('Getting Chromium through Playwright …');
  const playwright = ['node_modules/playwright/cli.js', 'install', 'chromium'];
  spawnSync(process.execPath, playwright, { stdio: ['ignore', 'ignore', 'inherit'] });
  return findInstalled();
}

function installDebians(): string | undefined {
  if (!isRoot) return undefined;
  installPackages('chromium-headless-shell');
  if (!findInstalled()) installPackages('chromium');
  return findInstalled();
}

/** Those that readers' pages ask for first, also where another Chinese font is there already. */
function ensureChineseFonts(): void {
  if (process.platform !== 'linux') return;
  if (isRoot && !hasFonts('Noto Serif CJK SC')) installPackages('fonts-noto-cjk');
  if (hasFonts(':lang=zh')) return;
  console.log(
    '\n!!! This machine has no font for Chinese: the journeys run, but their pictures show boxes. !!!\n',
  );
}

function hasFonts(pattern: string): boolean {
  const { stdout } = spawnSync('fc-list', [pattern], { encoding: 'utf8' });
  return Boolean(stdout?.trim());
}
