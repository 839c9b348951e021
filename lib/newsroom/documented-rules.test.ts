import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { articleMoves } from '@/lib/articles/article';
import { permissions, permissionsOf } from '@/lib/auth/permissions';
import { Role } from '@/lib/db/generated/enums';

const page = readFileSync('docs/newsroom.md', 'utf8');

/** The rows of the table under a heading, without its head, each as its cells. */
function tableUnder(heading: string): string[][] {
  const [, section = ''] = page.split(`## ${heading}\n`);
  const [text = ''] = section.split('\n## ');
  const rows = text.split('\n').filter((line) => line.startsWith('|'));
  return rows.slice(2).map((row) =>
    row
      .slice(1, -1)
      .split('|')
      .map((cell) => cell.trim().replaceAll('`', '')),
  );
}

test('the table of who may what is the one that acts ask', () => {
  const roles = Object.values(Role);
  const words = { own: 'own', any: 'yes', never: 'no' };
  const rows = permissions.map((permission) => [
    permission,
    ...roles.map((role) => words[permissionsOf[role][permission] ?? 'never']),
  ]);
  expect(tableUnder('Who may what').map((row) => row.slice(0, 1 + roles.length))).toEqual(rows);
});

test('the table of moves is the one that acts ask', () => {
  const rows = Object.entries(articleMoves).map(([act, { states, when }]) => [
    act,
    Object.entries(states)
      .map(([from, to]) => (from === to ? from : `${from} → ${to}`))
      .join(', '),
    when?.join(', ') ?? 'anything',
  ]);
  expect(tableUnder('From where to where')).toEqual(rows);
});

/** The secret of a link, or the present password, is what lets somebody do these. */
const askForASecret = [
  'lib/newsroom/accept-invitation.ts',
  'lib/newsroom/change-password.ts',
  'lib/newsroom/leave-remark.ts',
];

/** Nobody does these: they follow from what happened. */
const doneByItself = ['lib/newsroom/give-up-webhook.ts'];

test('every act asks whether its actor may', () => {
  const acts = globSync('lib/newsroom/*.ts').filter((file) => {
    const text = readFileSync(file, 'utf8');
    return !file.endsWith('.test.ts') && /await recordAudit\(/.test(text);
  });
  expect(acts.length).toBeGreaterThan(15);
  const unasked = acts.filter((file) => !/\bassertCan\(/.test(readFileSync(file, 'utf8')));
  expect(unasked.sort()).toEqual([...askForASecret, ...doneByItself].sort());
});
