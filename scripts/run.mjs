// The way into every command of Courant: `node scripts/run.mjs <command> …`, on any Node from 20 on.
// Gets what is missing (Node 24, packages, generated code), then runs scripts/<command>.ts.
import { existsSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const [command = '', ...options] = process.argv.slice(2);
const self = fileURLToPath(import.meta.url);
process.chdir(path.dirname(path.dirname(self)));

const bundle = await getReady().catch((error) => {
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
});
if (bundle) await run(bundle);

/** The file to run, unless all was done in another process, under a newer Node. */
async function getReady() {
  if (!/^[a-z]+$/.test(command) || !existsSync(`scripts/${command}.ts`)) {
    throw new Error(`There is no command "${command}".`);
  }
  const { isNodeNew, runUnderNode24 } = await import('./launch/node.mjs');
  if (isNodeNew) return (await import('./launch/prepare.mjs')).prepare(command);
  process.exitCode = await runUnderNode24([self, command, ...options], command === 'start');
}

/** @param {string} bundle */
async function run(bundle) {
  if (command !== 'test') {
    if (existsSync('.env')) process.loadEnvFile('.env');
    // Next and React look at it while they load.
    process.env.NODE_ENV = command === 'dev' ? 'development' : 'production';
  }
  process.env.NEXT_TELEMETRY_DISABLED = '1';
  process.setSourceMapsEnabled(true);
  process.argv = [process.execPath, bundle, ...options];
  await import(pathToFileURL(bundle).href);
}
