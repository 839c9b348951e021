import { expect, test } from 'vitest';
import { toNewsroomFilter } from './newsroom-filter';
import { everything } from '@/components/admin/list-filter';

test('days are whole days of the newsroom’s zone, the last one included', () => {
  const days = { from: '2017-09-19', to: '2017-12-31' };
  expect(toNewsroomFilter({ ...everything, ...days }, 'Asia/Shanghai')).toMatchObject({
    issuedFrom: new Date('2017-09-18T16:00:00Z'),
    issuedBefore: new Date('2017-12-31T16:00:00Z'),
  });
});

test('what was sent back is no draft that somebody only began', () => {
  const own = { mine: true, state: 'draft' };
  expect(toNewsroomFilter({ ...everything, which: 'sentBack' }, 'UTC')).toMatchObject({
    ...own,
    sentBack: true,
  });
  expect(toNewsroomFilter({ ...everything, which: 'myDrafts' }, 'UTC')).toMatchObject({
    ...own,
    sentBack: false,
  });
});

test('what is not asked for leaves all in', () => {
  expect(toNewsroomFilter(everything, 'UTC')).toEqual({ words: '' });
});
