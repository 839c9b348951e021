import os from 'node:os';
import { cores } from './cores';
import type { Load, LoadAddress } from './wrk';

/** Something that answers a page, and what it has cost so far where that can be asked. */
export type Contender = { url: string; cpu?: () => Promise<number> };

/** What a contender did in each round; `busy` is how much of its processor was used, in percent. */
export type Round = Load & { cpu: number; busy: number };

const rounds = 9;
const seconds = 2;
const secondsToWarmUp = 3;

/**
 * Loads contenders by turns, the other way round in every second round: what else the machine does
 * comes to all of them alike.
 *
 * @returns the rounds of each, in their order
 */
export async function loadByTurns<Name extends string>(
  load: LoadAddress,
  contenders: Record<Name, Contender>,
  headers: Record<string, string>,
): Promise<Record<Name, Round[]>> {
  const names = Object.keys(contenders) as Name[];
  const done = Object.fromEntries(names.map((name) => [name, []])) as unknown as Record<
    Name,
    Round[]
  >;
  for (const name of names) await load(contenders[name].url, headers, secondsToWarmUp);
  for (let round = 0; round < rounds; round += 1) {
    for (const name of round % 2 === 0 ? names : names.toReversed()) {
      done[name].push(await loadOnce(load, contenders[name], headers));
    }
  }
  return done;
}

async function loadOnce(
  load: LoadAddress,
  { url, cpu = () => Promise.resolve(NaN) }: Contender,
  headers: Record<string, string>,
): Promise<Round> {
  const before = { cpu: await cpu(), times: timesOfServing() };
  const result = await load(url, headers, seconds);
  const after = { cpu: await cpu(), times: timesOfServing() };
  const all = after.times.all - before.times.all;
  const busy = (100 * (all - (after.times.idle - before.times.idle))) / all;
  return { ...result, cpu: (after.cpu - before.cpu) / result.requests, busy };
}

function timesOfServing(): { all: number; idle: number } {
  const times = os.cpus()[cores.serving]?.times ?? { user: 0, nice: 0, sys: 0, idle: 0, irq: 0 };
  return { all: Object.values(times).reduce((sum, time) => sum + time, 0), idle: times.idle };
}

/** Round by round, how much one contender answers of what another does. */
export function ratios(of: Round[], to: Round[]): number[] {
  return of.map(({ perSecond }, at) => perSecond / (to[at]?.perSecond ?? NaN));
}
