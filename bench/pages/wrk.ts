import { execFile } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { onCore } from './cores';

/** What a round of load came to; times in milliseconds. */
export type Load = { requests: number; perSecond: number; p50: number; p99: number };

export const connections = 32;

/** Asks for one address as often as it is answered, for some seconds. */
export type LoadAddress = (
  url: string,
  headers: Record<string, string>,
  seconds: number,
) => Promise<Load>;

/** Told at the end of a round only, so that it costs nothing while it goes on. */
const tellAtEnd = `
function done(summary, latency, requests)
  local failed = summary.errors
  io.write(string.format('{"requests":%d,"microseconds":%d,"failed":%d,"p50":%f,"p99":%f}\\n',
    summary.requests, summary.duration,
    failed.connect + failed.read + failed.write + failed.status + failed.timeout,
    latency:percentile(50), latency:percentile(99)))
end`;

type Told = { requests: number; microseconds: number; failed: number; p50: number; p99: number };

/**
 * wrk on one thread, which costs less than what it asks.
 *
 * @param folder where it finds what to tell
 */
export async function wrk(folder: string): Promise<LoadAddress> {
  const script = path.join(folder, 'tell-at-end.lua');
  await writeFile(script, tellAtEnd);
  return async (url, headers, seconds) => {
    const asked = Object.entries(headers).flatMap(([name, value]) => ['-H', `${name}: ${value}`]);
    const how = ['-t1', `-c${connections}`, `-d${seconds}s`, '--timeout', '10s', '-s', script];
    const [file = '', ...words] = onCore('asking', ['wrk', ...how, ...asked, url]);
    const { stdout } = await promisify(execFile)(file, words);
    const told = JSON.parse(stdout.split('\n').find((line) => line.startsWith('{')) ?? '') as Told;
    if (told.failed > 0) throw new Error(`${told.failed} requests of ${url} failed:\n${stdout}`);
    return {
      requests: told.requests,
      perSecond: (told.requests / told.microseconds) * 1_000_000,
      p50: told.p50 / 1000,
      p99: told.p99 / 1000,
    };
  };
}
