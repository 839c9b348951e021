import { runCommand } from './command';
import { openDatabase } from './database';
import { endWhenAsked } from './ending';

const help = `
npm run migrate

Brings the database to this version's schema, as npm start does too.
`;

await runCommand(help, {}, async () => {
  endWhenAsked(130);
  await openDatabase({ what: 'npm run migrate' });
  console.log('The database is at the schema of this version.');
});
