import { execFileSync } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import os from 'node:os';
import { isMet, type Figure } from './figures';

/** On what, when and from which source a measure was taken; `load` is of its last 15 minutes, its own with it. */
export type Run = {
  articles: number | null;
  machine: string;
  load: number;
  date: string;
  commit: string;
};

export type Result = Figure & { met: boolean | null; measure: string };

/** What `bench/results.json` holds: the newest figures of every measure, and the run that each is of. */
export type Results = {
  results: Result[];
  runs: Record<string, Run>;
} & Pick<Run, 'machine' | 'date' | 'commit'>;

const file = 'bench/results.json';

/** Puts the figures of a measure in the place of those that it left the last time; all others stay. */
export function withMeasure(
  known: Results | null,
  measure: string,
  figures: Figure[],
  run: Run,
): Results {
  const own = figures.map((figure) => ({ ...figure, met: isMet(figure), measure }));
  const others = (known?.results ?? []).filter((result) => result.measure !== measure);
  const { machine, date, commit } = run;
  return {
    results: [...others, ...own],
    runs: { ...known?.runs, [measure]: run },
    machine,
    date,
    commit,
  };
}

/** The figures of earlier runs; `null` where there are none. */
export async function readResults(): Promise<Results | null> {
  const text = await readFile(file, 'utf8').catch(() => null);
  return text === null ? null : (JSON.parse(text) as Results);
}

export async function writeResults(results: Results): Promise<void> {
  await writeFile(file, toJson(results));
}

/** A figure is a line, so that a change of it is one in a diff; with as many digits as mean something. */
export function toJson({ results, ...rest }: Results): string {
  const tidy = (_: string, value: unknown) =>
    typeof value === 'number' ? Number(value.toPrecision(6)) : value;
  const lines = results.map((result) => `    ${JSON.stringify(result, tidy)}`);
  return `{\n  "results": [\n${lines.join(',\n')}\n  ],${JSON.stringify(rest, null, 2).slice(1)}\n`;
}

/** A run on this machine, from this source, at this moment. */
export function thisRun(articles: number | null): Run {
  const [cpu] = os.cpus();
  const changed = git('status', '--porcelain', '--', ':!bench/results.json') !== '';
  return {
    articles,
    machine: `${os.cpus().length} × ${cpu?.model ?? 'unknown'}, Node ${process.version}`,
    load: os.loadavg()[2] ?? 0,
    date: new Date().toISOString(),
    commit: `${git('rev-parse', 'HEAD')}${changed ? ', changed' : ''}`,
  };
}

function git(...words: string[]): string {
  return execFileSync('git', words, { encoding: 'utf8' }).trim();
}
