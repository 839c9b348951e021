import { expect, test } from 'vitest';
import { operator, type Actor } from './actor';
import { assertCan, can, type Permission } from './permissions';

const own = { createdById: 'me' };
const others = { createdById: 'somebody' };
const aboutArticles: Permission[] = [
  'article:read',
  'article:save',
  'article:save-in-review',
  'article:submit',
  'article:send-back',
  'article:publish',
  'article:take-back',
  'article:withdraw',
  'article:bin',
  'article:restore',
];
const aboutTheDesk: Permission[] = ['tag:manage', 'author:manage', 'audit:read'];
const aboutThePaper: Permission[] = [
  'section:manage',
  'editor:manage',
  'settings:manage',
  'delivery:manage',
  'webhook:manage',
];

function person(role: Actor['role']): Actor {
  return { id: 'me', name: 'Me', role, from: 'test' };
}

function all(actor: Actor, permissions: Permission[]) {
  return permissions.every((permission) => can(actor, permission));
}

function allowed(actor: Actor, article: { createdById: string | null }) {
  return aboutArticles.filter((permission) => can(actor, permission, article));
}

test('a writer writes, saves and submits own articles, and reads all', () => {
  expect(can(person('writer'), 'article:create')).toBe(true);
  expect(allowed(person('writer'), own)).toEqual([
    'article:read',
    'article:save',
    'article:submit',
    'article:bin',
    'article:restore',
  ]);
  expect(allowed(person('writer'), others)).toEqual(['article:read']);
  expect(can(person('writer'), 'picture:add')).toBe(true);
  expect(can(person('writer'), 'picture:describe', own)).toBe(true);
  expect(can(person('writer'), 'picture:delete', others)).toBe(false);
  expect(aboutTheDesk.some((permission) => can(person('writer'), permission))).toBe(false);
  expect(aboutThePaper.some((permission) => can(person('writer'), permission))).toBe(false);
});

test('an editor does everything with everybody’s articles, and nothing with the paper itself', () => {
  expect(all(person('editor'), ['article:create', 'picture:add', ...aboutTheDesk])).toBe(true);
  expect(allowed(person('editor'), others)).toEqual(aboutArticles);
  expect(aboutThePaper.some((permission) => can(person('editor'), permission))).toBe(false);
});

test('an admin does everything', () => {
  expect(all(person('admin'), ['article:create', 'picture:add', ...aboutTheDesk])).toBe(true);
  expect(allowed(person('admin'), others)).toEqual(aboutArticles);
  expect(all(person('admin'), aboutThePaper)).toBe(true);
});

test('the command line does everything', () => {
  expect(all(operator, ['article:create', 'picture:add', ...aboutTheDesk])).toBe(true);
  expect(allowed(operator, others)).toEqual(aboutArticles);
  expect(all(operator, aboutThePaper)).toBe(true);
});

test('what holds for one’s own articles needs an article, and one that somebody began', () => {
  expect(can(person('writer'), 'article:save')).toBe(false);
  expect(can({ ...person('writer'), id: null }, 'article:save', { createdById: null })).toBe(false);
});

test('who may not is told so', () => {
  expect(() => assertCan(person('writer'), 'article:publish', own)).toThrow('mayNot');
  expect(() => assertCan(person('editor'), 'article:publish', own)).not.toThrow();
});
