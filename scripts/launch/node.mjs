import { spawn, spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import path from 'node:path';
import { npm } from './npm.mjs';

/** Whether this process runs on a Node that Courant runs on. */
export const isNodeNew = Number(process.versions.node.split('.')[0]) >= 24;

const home = path.resolve('.courant/node');
const inHome = `node_modules/node/bin/${process.platform === 'win32' ? 'node.exe' : 'node'}`;

/**
 * Runs this command again under Node 24, which npm brings at the first time.
 *
 * @param {string[]} args
 * @param {boolean} serves whether it goes on for days, and should not take more memory than it needs:
 *   V8 puts off collecting what many short renders leave behind, and glibc makes an arena for each
 *   thread and gives little of it back (docs/performance.md)
 * @returns {Promise<number>} its exit code
 */
export async function runUnderNode24(args, serves) {
  const node = path.join(home, inHome);
  if (!works(node)) await getNode();
  if (!serves) return runAsChild(node, args, {});
  const { flags, env } = JSON.parse(readFileSync('scripts/launch/server-memory.json', 'utf8'));
  return runAsChild(node, [...flags, ...args], env);
}

/** @param {string} node */
function works(node) {
  const { stdout } = spawnSync(node, ['-p', 'process.versions.node'], { encoding: 'utf8' });
  return Number(stdout?.split('.')[0]) >= 24;
}

/** Beside its place first, so that two starts at once do not meet half of it. */
async function getNode() {
  process.stdout.write('Getting Node 24 from npm (this machine has an older one) …\n');
  const draft = `${home}-${process.pid}`;
  mkdirSync(draft, { recursive: true });
  try {
    await npm(['install', '--prefix', draft, '--no-save', '--ignore-scripts=false', 'node@24']);
    if (!works(path.join(draft, inHome))) throw new Error('It does not run on this machine.');
    if (works(path.join(home, inHome))) return;
    rmSync(home, { recursive: true, force: true });
    renameSync(draft, home);
  } catch (error) {
    if (works(path.join(home, inHome))) return;
    throw new Error(`Node 24 could not be had from npm; install it yourself.\n${error.message}`);
  } finally {
    rmSync(draft, { recursive: true, force: true });
  }
}

/**
 * The channel between the two tells the child when this process is killed. Ctrl-C reaches the child
 * by itself too: a command takes a repeated signal calmly.
 *
 * @param {string} node
 * @param {string[]} args
 * @param {Record<string, string>} env beside this process's own
 * @returns {Promise<number>}
 */
function runAsChild(node, args, env) {
  const PATH = [path.dirname(node), process.env.PATH].join(path.delimiter);
  const child = spawn(node, args, {
    stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
    env: { ...process.env, ...env, PATH },
  });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
    process.on(signal, () => child.kill(signal));
  }
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', (code) => resolve(code ?? 1));
  });
}
