import { expect, test } from 'vitest';
import {
  articleMoves,
  articlePath,
  canMove,
  isPublic,
  nextState,
  publicity,
  wasEverPublic,
  type ArticleAct,
} from './article';
import { ArticleState } from '@/lib/db/generated/enums';

const now = new Date('2026-06-01T12:00:00Z');
const before = new Date('2026-06-01T11:59:59.999Z');
const after = new Date('2026-06-01T12:00:00.001Z');
const live = { liveRevisionId: 'r', publishAt: before, expireAt: null, withdrawnAt: null };

test.each([
  ['nothing live', { ...live, liveRevisionId: null }, 'unpublished'],
  ['its time has come', live, 'public'],
  ['its time is this moment', { ...live, publishAt: now }, 'public'],
  ['its time will come', { ...live, publishAt: after }, 'scheduled'],
  ['withdrawn', { ...live, withdrawnAt: before }, 'withdrawn'],
  ['withdrawn before its time', { ...live, publishAt: after, withdrawnAt: before }, 'withdrawn'],
  ['expired this moment', { ...live, expireAt: now }, 'expired'],
  ['expires later', { ...live, expireAt: after }, 'public'],
])('publicity: %s', (_, article, expected) => {
  expect(publicity(article, now)).toBe(expected);
  expect(isPublic(article, now)).toBe(expected === 'public');
});

test.each<[ArticleAct, string]>([
  ['save', 'draft in_review published withdrawn'],
  ['submit', 'draft'],
  ['sendBack', 'in_review'],
  ['publish', 'draft in_review withdrawn'],
  ['takeBack', 'draft in_review published'],
  ['withdraw', 'draft in_review published'],
  ['bin', ''],
  ['restore', 'binned'],
])('of what readers have, %s is possible from "%s"', (act, states) => {
  const possible = Object.values(ArticleState).filter((state) => canMove(act, state, 'public'));
  expect(possible.join(' ')).toBe(states);
});

test('only what readers have, or will have, can be taken back', () => {
  expect(canMove('takeBack', 'draft', 'unpublished')).toBe(false);
  expect(canMove('takeBack', 'published', 'scheduled')).toBe(true);
});

test('only what readers have had can be withdrawn', () => {
  expect(canMove('withdraw', 'draft', 'unpublished')).toBe(false);
  expect(canMove('withdraw', 'published', 'scheduled')).toBe(false);
});

test('a saved change leaves a review and a withdrawal where they are and waits on a published article', () => {
  expect(nextState('save', 'in_review')).toBe('in_review');
  expect(nextState('save', 'withdrawn')).toBe('withdrawn');
  expect(nextState('save', 'published')).toBe('draft');
});

test('only what readers do not have goes into the bin, and only restoring leads out of it', () => {
  expect(canMove('bin', 'draft', 'unpublished')).toBe(true);
  expect(canMove('bin', 'in_review', 'unpublished')).toBe(true);
  expect(canMove('bin', 'draft', 'scheduled')).toBe(false);
  const ways = Object.entries(articleMoves).filter(([, { states }]) => states.binned);
  expect(ways.map(([act]) => act)).toEqual(['restore']);
});

test('an article whose first publication lies ahead was never public', () => {
  expect(wasEverPublic({ firstPublishedAt: null }, now)).toBe(false);
  expect(wasEverPublic({ firstPublishedAt: after }, now)).toBe(false);
  expect(wasEverPublic({ firstPublishedAt: now }, now)).toBe(true);
});

test('the address of an article', () => {
  expect(articlePath({ locale: 'zh', slug: 'kai-mu' })).toBe('/zh/articles/kai-mu');
});
