import type { Check, Outcome } from './program';

const total = { passed: 0, failed: 0 };

/** Runs checks in their order, so many at a time. */
export async function runAll(checks: Check[], atATime: number): Promise<void> {
  const waiting = [...checks];
  const runNext = async () => {
    for (let next = waiting.shift(); next; next = waiting.shift()) await reportOn(next);
  };
  await Promise.all(Array.from({ length: atATime }, runNext));
}

/** Runs a check and prints its name, result and seconds; of what it said, all when it failed, else its loud lines. */
async function reportOn({ name, run }: Check): Promise<void> {
  const began = performance.now();
  const { passed, failed, said } = await run().catch(brokenOff);
  const seconds = ((performance.now() - began) / 1000).toFixed(1);
  total.passed += passed;
  total.failed += failed;
  if (failed > 0) console.log(`\n${said.trim()}\n`);
  else for (const line of loudLines(said)) console.log(line);
  const result = failed > 0 ? `FAILED (${failed} of ${passed + failed})` : `ok (${passed})`;
  console.log(`${name.padEnd(10)} ${result.padEnd(20)} ${seconds.padStart(6)} s`);
}

/** What has to be known even of a check that passed: that it could not look at something. */
function loudLines(said: string): string[] {
  return said.split('\n').filter((line) => line.startsWith('!!!'));
}

/** A check that could not run has failed. */
function brokenOff(error: unknown): Outcome {
  const said = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return { passed: 0, failed: 1, said };
}

/** How many passed and failed so far, over all checks. */
export function summary(): Readonly<typeof total> {
  return total;
}
