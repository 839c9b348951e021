import { spawn } from 'node:child_process';

/**
 * Runs npm quietly, the one that runs Courant's command where it is known.
 *
 * @param {string[]} args
 * @returns {Promise<void>} rejects with what npm said
 */
export function npm(args) {
  const quiet = ['--no-audit', '--no-fund', '--no-progress', '--loglevel=error'];
  const own = process.env.npm_execpath ?? '';
  const [program, first] = /npm-cli\.[cm]?js$/.test(own) ? [process.execPath, [own]] : ['npm', []];
  return run(program, [...first, ...args, ...quiet], { shell: process.platform === 'win32' });
}

/**
 * Runs a program, showing what it says only when it fails.
 *
 * @param {string} program
 * @param {string[]} args
 * @param {import('node:child_process').SpawnOptions} options
 * @returns {Promise<void>}
 */
export function run(program, args, options = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, { ...options, stdio: ['ignore', 'pipe', 'pipe'] });
    let said = '';
    child.stdout.on('data', (data) => (said += data));
    child.stderr.on('data', (data) => (said += data));
    child.once('error', reject);
    child.once('close', (code) => (code === 0 ? resolve() : reject(new Error(said.trim()))));
  });
}
