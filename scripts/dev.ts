import { runCommand } from './command';
import { serve } from './serve';

const help = `
npm run dev

The same as npm start, with pages that change as their source is edited.
`;

await runCommand(help, {}, () => serve(true, () => Promise.resolve()));
