import { runCommand } from './command';
import { endWhenAsked } from './ending';
import { ensureBuild } from './production-build';

const help = `
npm run build

Builds the pages unless there is a build of this source. Needs neither database nor network.
`;

await runCommand(help, {}, async () => {
  endWhenAsked(130);
  await ensureBuild();
});
