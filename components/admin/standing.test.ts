import { expect, test } from 'vitest';
import { toStanding } from './standing';

test.each([
  ['draft', 'unpublished', 'draft'],
  ['in_review', 'unpublished', 'inReview'],
  ['published', 'scheduled', 'scheduled'],
  ['draft', 'scheduled', 'scheduledChanges'],
  ['published', 'public', 'published'],
  ['draft', 'public', 'publishedChanges'],
  ['in_review', 'public', 'publishedReview'],
  ['published', 'expired', 'expired'],
  ['withdrawn', 'withdrawn', 'withdrawn'],
  ['draft', 'withdrawn', 'draft'],
  ['binned', 'unpublished', 'binned'],
] as const)('%s, of which readers have it %s, is %s', (state, publicity, word) => {
  expect(toStanding(state, publicity, true)).toBe(word);
});

test.each([
  ['published', 'public', 'languageOff'],
  ['published', 'scheduled', 'languageOff'],
  ['draft', 'public', 'draft'],
  ['in_review', 'public', 'inReview'],
  ['draft', 'scheduled', 'draft'],
  ['withdrawn', 'withdrawn', 'withdrawn'],
  ['published', 'expired', 'expired'],
] as const)('in a language that is off, %s and %s is %s', (state, publicity, word) => {
  expect(toStanding(state, publicity, false)).toBe(word);
});
