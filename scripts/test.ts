import { StartError } from '@/lib/errors';
import { runJourneys } from './checks/journeys';
import { programCheck, saying, vitestCheck, type Check, type Outcome } from './checks/program';
import { runAll, summary } from './checks/report';
import { runCommand } from './command';
import { endWhenAsked } from './ending';
import { ensureBuild } from './production-build';

const bin = (file: string) => `node_modules/${file}`;
const layers = ['app', 'bench', 'components', 'deploy', 'lib', 'server', 'scripts', 'prisma'];

/** What looks at the source, the longest first: two run at a time. */
const ofTheSource: Check[] = [
  programCheck('lint', [bin('eslint/bin/eslint.js'), '--max-warnings=0', '.']),
  programCheck(
    'types',
    [bin('next/dist/bin/next'), 'typegen'],
    [bin('typescript/bin/tsc'), '--noEmit'],
  ),
  programCheck('format', [bin('prettier/bin/prettier.cjs'), '--check', '--log-level=warn', '.']),
  programCheck('unused', [bin('knip/bin/knip.js')]),
  saying(
    programCheck('imports', [bin('dependency-cruiser/bin/dependency-cruiser.mjs'), ...layers]),
    /[1-9]\d* modules/,
  ),
];

let isBuildBroken = false;

async function build(): Promise<Outcome> {
  isBuildBroken = true;
  await ensureBuild();
  isBuildBroken = false;
  return { passed: 1, failed: 0, said: '' };
}

/** A check that would only fail for want of a build, or wait for one, after a build that failed. */
function needingBuild({ name, run }: Check): Check {
  const refused = { passed: 0, failed: 1, said: `${name} needs the build.` };
  return { name, run: async () => (isBuildBroken ? refused : run()) };
}

/** What runs it, in this order. */
const ofTheNewspaper: Check[] = [
  vitestCheck('unit', 'vitest.config.ts'),
  { name: 'build', run: build },
  needingBuild(vitestCheck('process', 'e2e/process/vitest.config.ts')),
  needingBuild({ name: 'journeys', run: runJourneys }),
];

const names = [...ofTheSource, ...ofTheNewspaper].map(({ name }) => name);

const help = `
npm test [-- --only=${names.slice(0, 3).join(',')}]

Runs every check: ${names.join(', ')}.
Tests that need a database use the server of DATABASE_URL, making databases of their own there, or
else an embedded PostgreSQL in a temporary folder.

  --only   the checks to run, with commas between
`;

await runCommand(help, { only: { type: 'string' } }, async ({ options }) => {
  endWhenAsked(130);
  const wanted = options.only === undefined ? names : String(options.only).split(',');
  const unknown = wanted.find((name) => !names.includes(name));
  if (unknown !== undefined) {
    throw new StartError(`There is no check "${unknown}", but ${names.join(', ')}.`);
  }
  const isWanted = ({ name }: Check) => wanted.includes(name);
  await runAll(ofTheSource.filter(isWanted), 2);
  await runAll(ofTheNewspaper.filter(isWanted), 1);
  const { passed, failed } = summary();
  console.log(`\n${passed} passed, ${failed} failed`);
  if (failed > 0) process.exitCode = 1;
});
