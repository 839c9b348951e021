// The way into every command of Courant: `node scripts/run.mjs <command> …`, on any Node from 20 on.
// Gets what is missing (Node 24, packages, generated code), then runs scripts/<command>.ts.
import { existsSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const [command = '', ...options] = process.argv.slice(2);
process.chdir(fileURLToPath(new URL('..', import.meta.url)));

try {
  if (!/^[a-z]+$/.test(command) || !existsSync(`scripts/${command}.ts`)) {
    throw new Error(`There is no command "${command}".`);
  }
  const { isNodeNew, runUnderNode24 } = await import('./launch/node.mjs');
  if (isNodeNew) await runHere();
  else
    process.exitCode = await runUnderNode24([fileURLToPath(import.meta.url), command, ...options]);
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : error}\n`);
  process.exitCode = 1;
}

async function runHere() {
  const { prepare } = await import('./launch/prepare.mjs');
  const bundle = await prepare(command);
  if (command !== 'test' && existsSync('.env')) process.loadEnvFile('.env');
  // Next and React look at it while they load.
  if (command !== 'test') process.env.NODE_ENV = command === 'dev' ? 'development' : 'production';
  process.setSourceMapsEnabled(true);
  process.argv = [process.execPath, path.resolve(bundle), ...options];
  await import(pathToFileURL(bundle).href);
}
