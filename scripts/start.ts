import { runCommand } from './command';
import { ensureBuild } from './production-build';
import { serve } from './serve';

const help = `
npm start

Serves the newspaper on PORT (3000). Starts PostgreSQL, migrates, loads the demo newspaper into an
empty database (DEMO=0: not) and builds the pages where that is needed. Ctrl-C stops it in order.
.env.example lists what can be set.
`;

await runCommand(help, {}, () => serve(false, ensureBuild));
