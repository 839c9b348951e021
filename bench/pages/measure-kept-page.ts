import { browsers } from '@/lib/reads/test-browsers';
import { ofRounds, type Figure, type Figures } from '../figures';
import { startMeasuredServer } from '../measured-server';
import { ask } from './ask';
import { startNginx } from './nginx';
import {
  costRatios,
  isUndisturbed,
  loadByTurns,
  ratios,
  type Contender,
  type Round,
} from './rounds';
import type { LoadAddress } from './wrk';

/** Shares of what nginx answers from a file on the same processor. */
const budgets = { portal: 0.5, proxy: 0.4, microCache: 0.9 };
type Way = keyof typeof budgets;
const waysOfPortal = Object.keys(budgets) as Way[];

const names = {
  file: 'nginx with a file',
  openFile: 'nginx with a file kept open',
  portal: 'the portal alone',
  proxy: 'nginx before the portal',
  microCache: 'nginx that keeps it a second',
};

/** With fewer rounds in which nothing else had the processor, a ratio by the clock says nothing. */
const fewest = 3;
/** As a browser asks: what it reads is counted, and that is part of the cost. */
const headers = { 'Accept-Encoding': 'br', 'User-Agent': browsers.desktop[0] };

/** A page, and the milliseconds of a processor that it may cost; `null` where that is only told. */
export type KeptPage = { what: string; path: string; budget: number | null };

/**
 * What a page costs that is kept, and how many of them are answered a second beside nginx with the same
 * bytes in a file. Portal and nginx have one processor together, whoever asks the other one.
 *
 * @param folder where nginx has its files
 */
export async function* measureKeptPage(
  { what, path, budget }: KeptPage,
  load: LoadAddress,
  folder: string,
): Figures {
  const server = await startMeasuredServer();
  const answer = await ask(server.origin, path, headers);
  const nginx = await startNginx(folder, server.origin, { path, answer });
  const portalCpu = async () => (await server.cost()).cpu;
  const bothCpu = async () => (await portalCpu()) + (await nginx.cpu());
  const contenders: Record<keyof typeof names, Contender> = {
    file: { url: nginx.file + path, cpu: nginx.cpu },
    openFile: { url: nginx.openFile + path, cpu: nginx.cpu },
    portal: { url: server.origin + path, cpu: portalCpu },
    proxy: { url: nginx.proxy + path, cpu: bothCpu },
    microCache: { url: nginx.microCache + path, cpu: bothCpu },
  };
  const rounds = await loadByTurns(load, contenders, headers);
  const name = `kept page, ${what}`;
  const size = answer.body.length / 1000;
  yield { name: `${name}, its size over the wire`, value: size, unit: 'kB', budget: null };
  yield cpuFigure(name, budget, rounds.portal);
  for (const way of waysOfPortal) {
    yield ratioFigure(name, way, ratios(rounds[way], rounds.file));
    const open = { name: `${name}, ${names[way]}, of ${names.openFile}`, unit: '', budget: null };
    yield ofRounds(open, ratios(rounds[way], rounds.openFile));
    const cost = { name: `${name}, ${names[way]}, of nginx with a file by its cost`, unit: '' };
    yield ofRounds({ ...cost, budget: null }, costRatios(rounds[way], rounds.file));
  }
  for (const way of Object.keys(names) as (keyof typeof names)[]) {
    yield* told(`${name}, ${names[way]}`, rounds[way]);
  }
  await nginx.stop();
  await server.stop();
}

/** What is not known of a page where nobody can be asked. */
export function absentKeptPage({ what, budget }: KeptPage): Figure[] {
  const name = `kept page, ${what}`;
  return [cpuFigure(name, budget, []), ...waysOfPortal.map((way) => ratioFigure(name, way, []))];
}

function cpuFigure(name: string, budget: number | null, rounds: Round[]): Figure {
  const undisturbed = rounds.filter(isUndisturbed);
  const telling = undisturbed.length >= fewest ? undisturbed : rounds;
  const costs = telling.map(({ cpu }) => cpu);
  return ofRounds({ name: `${name}, CPU`, unit: 'ms', budget }, costs);
}

function ratioFigure(name: string, way: Way, rounds: number[]): Figure {
  const whole = `${name}, ${names[way]}, of nginx with a file`;
  const telling = rounds.length >= fewest ? rounds : [];
  return ofRounds({ name: whole, unit: '', budget: budgets[way], atLeast: true }, telling);
}

function told(name: string, rounds: Round[]): Figure[] {
  const undisturbed = rounds.filter(isUndisturbed);
  if (undisturbed.length < fewest) {
    console.log(`!!! ${name}: something else had its processor, so the clock says nothing. !!!`);
  }
  const row = (what: string, unit: string, of: Round[], pick: (round: Round) => number) =>
    ofRounds({ name: `${name}, ${what}`, unit, budget: null }, of.map(pick));
  return [
    row('requests a second', '', undisturbed, ({ perSecond }) => perSecond),
    row('p50', 'ms', undisturbed, ({ p50 }) => p50),
    row('p99', 'ms', undisturbed, ({ p99 }) => p99),
    row('processor time a request', 'ms', rounds, ({ cpu }) => cpu),
    row('share of the processor', '%', rounds, ({ share }) => share),
  ];
}
