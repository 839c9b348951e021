import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { ofRounds, type Figures } from '../figures';
import { temporaryFolder } from '../temporary-folder';
import { startDemoNewspaper } from './demo-newspaper';

const budgets = { seconds: 5, megabytes: 450 };
const starts = 5;
const rest = 5_000;

/** How long `npm start` takes to the first page, where there is a build and the demo is loaded. */
export async function* measureStart(): Figures {
  const data = path.join(await temporaryFolder(), 'data');
  console.log('Loading the demo newspaper …');
  await (await startDemoNewspaper(data)).stop();
  const taken: number[] = [];
  const memory: number[] = [];
  for (let at = 0; at < starts; at += 1) {
    const newspaper = await startDemoNewspaper(data);
    taken.push(newspaper.startedIn / 1000);
    await wait(rest);
    const bytes = await newspaper.memory();
    if (bytes !== null) memory.push(bytes / 1e6);
    await newspaper.stop();
  }
  yield ofRounds(
    { name: 'start with an existing build, to the first page', unit: 's', budget: budgets.seconds },
    taken,
  );
  yield ofRounds(
    { name: 'memory, npm start at rest, with the demo', unit: 'MB', budget: budgets.megabytes },
    memory,
  );
}
