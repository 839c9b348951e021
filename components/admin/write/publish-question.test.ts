import { expect, test } from 'vitest';
import { toPublishMoment } from './publish-question';

const now = new Date('2026-11-23T04:00:00Z');
const shanghai = 'Asia/Shanghai';

test.each([
  ['', { kind: 'now' }],
  ['  ', { kind: 'now' }],
  ['2017-09-19 11:46', { kind: 'past', time: '2017-09-19 11:46' }],
  ['2017/9/19 11:46', { kind: 'past', time: '2017-09-19 11:46' }],
  ['2026-11-23 12:00', { kind: 'past', time: '2026-11-23 12:00' }],
  ['2026-11-23 12:01', { kind: 'later', time: '2026-11-23 12:01' }],
  ['tomorrow', null],
  ['2026-02-30 12:00', null],
])('%j typed as the issuing time', (typed, moment) => {
  expect(toPublishMoment(typed, shanghai, now)).toEqual(moment);
});
