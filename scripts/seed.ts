import { seedDemo } from '@/prisma/seed/seed-demo';
import { runCommand } from './command';
import { openDatabase } from './database';
import { endWhenAsked } from './ending';
import { rememberDemo } from './first-content';

const help = `
npm run seed

Loads the demo newspaper into a database without articles and prints who can sign in.
`;

await runCommand(help, {}, async () => {
  endWhenAsked(130);
  await openDatabase({ what: 'npm run seed' });
  const report = await seedDemo((line) => console.log(line));
  if (!report.loaded) {
    console.log(report.reason);
    return;
  }
  await rememberDemo(report.editors);
  console.log(`Loaded ${report.articles} articles.`);
  for (const { role, email, password } of report.editors)
    console.log(`${role}: ${email}  ${password}`);
});
