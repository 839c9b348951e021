import { beforeAll, expect, test } from 'vitest';
import { toAuditFilter, toEventFilter } from './audit-query';
import { auditKinds, auditPath } from '@/components/admin/audit-filters';
import { setEnv } from '@/lib/env';
import { auditActs } from '@/lib/newsroom/audit-acts';

beforeAll(() => setEnv({ NEWSROOM_TZ: 'Asia/Shanghai' }));

const nothing = { kind: '', act: '', who: '', from: '', to: '' };

test('what an address does not say, or says wrongly, filters nothing', () => {
  expect(toAuditFilter({})).toEqual(nothing);
  expect(toAuditFilter({ kind: 'x', act: 'article:explode', who: 'me', to: '2017-13-01' })).toEqual(
    nothing,
  );
  expect(toAuditFilter({ act: ['editor:sign-in', 'editor:rename'] })).toEqual(nothing);
});

test('a filter survives its address', () => {
  const filter = {
    kind: 'editor',
    act: 'editor:sign-in-refused',
    who: '0199c3a0-0000-7000-8000-000000000000',
    from: '2017-09-01',
    to: '2017-09-30',
  } as const;
  const address = new URL(auditPath(filter), 'http://newsroom.example');
  expect(toAuditFilter(Object.fromEntries(address.searchParams))).toEqual(filter);
  expect(toEventFilter(filter, 'Asia/Shanghai')).toMatchObject({
    subjectType: 'editor',
    act: 'editor:sign-in-refused',
    since: new Date('2017-08-31T16:00:00Z'),
    until: new Date('2017-09-30T16:00:00Z'),
  });
});

test('every act stands under one of the kinds that can be chosen', () => {
  const kinds = new Set<string>(auditKinds);
  expect(auditActs.filter((act) => !kinds.has(act.split(':')[0] ?? ''))).toEqual([]);
});
