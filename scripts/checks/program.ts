import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFile, rm } from 'node:fs/promises';
import { environmentNames } from '@/lib/env';
import { untilEnd } from '../ending';

/** What a check came to; `said` is for whoever has to mend it. */
export type Outcome = { passed: number; failed: number; said: string };
export type Check = { name: string; run: () => Promise<Outcome> };

/** A check that is one program after the other, all of which have to succeed. It counts as one. */
export function programCheck(name: string, ...programs: string[][]): Check {
  return {
    name,
    run: async () => {
      let said = '';
      for (const program of programs) {
        const result = await runNode(program);
        said += result.said;
        if (result.code !== 0) return { passed: 0, failed: 1, said };
      }
      return { passed: 1, failed: 0, said };
    },
  };
}

/** A check that also has to say something, for a program that is content with having seen nothing. */
export function saying({ name, run }: Check, what: RegExp): Check {
  return {
    name,
    run: async () => {
      const result = await run();
      if (result.failed > 0 || what.test(result.said)) return result;
      return { passed: 0, failed: 1, said: `${result.said}\nIt looked at nothing.` };
    },
  };
}

/** A check made of Vitest's tests, each of which counts. */
export function vitestCheck(name: string, config: string): Check {
  const file = `.courant/${name}.json`;
  const vitest = ['node_modules/vitest/vitest.mjs', 'run', '--config', config];
  const reports = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
  return {
    name,
    run: async () => {
      await rm(file, { force: true });
      const { code, said } = await runNode([...vitest, ...reports]);
      const report = await readReport<{ numPassedTests: number; numFailedTests: number }>(file);
      const { numPassedTests = 0, numFailedTests = 0 } = report ?? {};
      return outcome(code, numPassedTests, numFailedTests, said);
    },
  };
}

/** What tests came to; a runner that failed without a failed test counts as one. */
export function outcome(code: number, passed: number, failed: number, said: string): Outcome {
  return { passed, failed: code === 0 ? failed : Math.max(1, failed), said };
}

/** A report that a test runner left, if it did. */
export async function readReport<Report>(file: string): Promise<Report | undefined> {
  const text = await readFile(file, 'utf8').catch(() => undefined);
  return text === undefined ? undefined : (JSON.parse(text) as Report);
}

/**
 * Runs a JavaScript program and keeps what it says. It sees nothing of Courant's settings here but
 * the database that tests may use.
 */
export async function runNode(
  command: string[],
  settings: Record<string, string> = {},
): Promise<{ code: number; said: string }> {
  const said: Buffer[] = [];
  const env = { ...withoutSettings(), DATABASE_URL: process.env.DATABASE_URL ?? '', ...settings };
  const child = await untilEnd(
    async () => spawn(process.execPath, command, { stdio: ['ignore', 'pipe', 'pipe'], env }),
    (started) => void started.kill(),
  );
  for (const output of [child.stdout, child.stderr]) {
    output.on('data', (data: Buffer) => said.push(data));
  }
  const [code] = (await once(child, 'close')) as [number | null];
  return { code: code ?? 1, said: Buffer.concat(said).toString() };
}

/** The environment with every setting of Courant empty, so that not even `.env` fills it. */
export function withoutSettings(): NodeJS.ProcessEnv {
  const own: NodeJS.ProcessEnv = { ...process.env };
  for (const name of environmentNames) own[name] = '';
  Reflect.deleteProperty(own, 'NODE_ENV');
  return own;
}
