import type { Load, LoadAddress } from './wrk';

/** Something that answers a page, and the milliseconds of a processor that it has cost so far. */
export type Contender = { url: string; cpu: () => Promise<number> };

/** What a contender did in a round: its cost a request, and how much of a processor it had, in percent. */
export type Round = Load & { cpu: number; share: number };

/** With less of its processor, something else had it, or whoever asks was the slower one. */
const enough = 90;
const [wanted, most] = [9, 18];
const seconds = 2;
const secondsToWarmUp = 3;

/**
 * Loads contenders by turns, the other way round in every second round: what else the machine does
 * comes to all of them alike. Goes on, but not for ever, until each has had its processor for itself in
 * as many rounds as are wanted.
 *
 * @returns the rounds of each, in their order
 */
export async function loadByTurns<Name extends string>(
  load: LoadAddress,
  contenders: Record<Name, Contender>,
  headers: Record<string, string>,
): Promise<Record<Name, Round[]>> {
  const names = Object.keys(contenders) as Name[];
  const done = Object.fromEntries(names.map((name) => [name, [] as Round[]])) as Record<
    Name,
    Round[]
  >;
  for (const name of names) await load(contenders[name].url, headers, secondsToWarmUp);
  const isDone = () => names.every((name) => done[name].filter(isUndisturbed).length >= wanted);
  for (let round = 0; round < most && !isDone(); round += 1) {
    for (const name of round % 2 === 0 ? names : names.toReversed()) {
      done[name].push(await loadOnce(load, contenders[name], headers));
    }
  }
  return done;
}

async function loadOnce(
  load: LoadAddress,
  { url, cpu }: Contender,
  headers: Record<string, string>,
): Promise<Round> {
  const before = await cpu();
  const result = await load(url, headers, seconds);
  const taken = (await cpu()) - before;
  return { ...result, cpu: taken / result.requests, share: taken / (10 * seconds) };
}

/** Whether a contender had its processor for itself, so that the clock tells what it can do. */
export function isUndisturbed({ share }: Round): boolean {
  return share >= enough;
}

/** Round by round, how much one contender answers of what another does, where both were undisturbed. */
export function ratios(of: Round[], to: Round[]): number[] {
  return of.flatMap((round, at) => {
    const other = to[at];
    const tells = other && isUndisturbed(round) && isUndisturbed(other);
    return tells ? [round.perSecond / other.perSecond] : [];
  });
}

/** Round by round, the same by what each costs a request: also where something else had the processor. */
export function costRatios(of: Round[], to: Round[]): number[] {
  return of.flatMap((round, at) => {
    const other = to[at];
    return other ? [other.cpu / round.cpu] : [];
  });
}
