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
];
const aboutThePaper: Permission[] = ['section:manage', 'editor:manage', 'settings:manage'];

function person(role: Actor['role']): Actor {
  return { id: 'me', name: 'Me', role, from: 'test' };
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
  ]);
  expect(allowed(person('writer'), others)).toEqual(['article:read']);
  expect(aboutThePaper.some((permission) => can(person('writer'), permission))).toBe(false);
});

test('an editor does everything with everybody’s articles, and nothing with the paper itself', () => {
  expect(can(person('editor'), 'article:create')).toBe(true);
  expect(allowed(person('editor'), others)).toEqual(aboutArticles);
  expect(aboutThePaper.some((permission) => can(person('editor'), permission))).toBe(false);
});

test('an admin does everything', () => {
  expect(can(person('admin'), 'article:create')).toBe(true);
  expect(allowed(person('admin'), others)).toEqual(aboutArticles);
  expect(aboutThePaper.every((permission) => can(person('admin'), permission))).toBe(true);
});

test('the command line does everything', () => {
  expect(can(operator, 'article:create')).toBe(true);
  expect(allowed(operator, others)).toEqual(aboutArticles);
  expect(aboutThePaper.every((permission) => can(operator, permission))).toBe(true);
});

test('what holds for one’s own articles needs an article, and one that somebody began', () => {
  expect(can(person('writer'), 'article:save')).toBe(false);
  expect(can({ ...person('writer'), id: null }, 'article:save', { createdById: null })).toBe(false);
});

test('who may not is told so', () => {
  expect(() => assertCan(person('writer'), 'article:publish', own)).toThrow('mayNot');
  expect(() => assertCan(person('editor'), 'article:publish', own)).not.toThrow();
});
