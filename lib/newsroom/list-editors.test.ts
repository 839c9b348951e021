import { beforeAll, expect, test } from 'vitest';
import { listEditors, selectEditors } from './list-editors';
import type { NamePosition } from '@/lib/taxonomy/name-collation';
import type { Actor } from '@/lib/auth/actor';
import { db } from '@/lib/db/client';
import { useTestDatabase } from '@/lib/db/test-database';
import { newEditor } from '@/prisma/seed/factories';

useTestDatabase();

let admin: Actor;

beforeAll(async () => {
  admin = await newEditor('admin', { name: '安然', email: 'an.ran@example.org' });
  await newEditor('writer', { name: 'zoe', email: 'zoe@example.org' });
  await newEditor('editor', { name: 'Bo_b', email: 'bob@example.org' });
  const { id } = await newEditor('writer', { name: '重阳', email: 'chongyang@example.org' });
  await db().editor.update({ where: { id: String(id) }, data: { disabledAt: new Date() } });
});

async function names(filter: object): Promise<string[]> {
  const { editors } = await listEditors(admin, { locale: 'en', limit: 10, ...filter });
  return editors.map(({ name }) => name);
}

test('people stand by name, as the language of the interface orders them', async () => {
  expect(await names({})).toEqual(['Bo_b', 'zoe', '安然', '重阳']);
  expect(await names({ locale: 'zh' })).toEqual(['安然', '重阳', 'Bo_b', 'zoe']);
});

test('they are found by name, mail address, role, and by whether they are let in', async () => {
  expect(await names({ words: '安' })).toEqual(['安然']);
  expect(await names({ words: 'ZOE@' })).toEqual(['zoe']);
  expect(await names({ words: 'o_b' })).toEqual(['Bo_b']);
  expect(await names({ words: "'; DROP" })).toEqual([]);
  expect(await names({ role: 'writer' })).toEqual(['zoe', '重阳']);
  expect(await names({ isDisabled: true })).toEqual(['重阳']);
  expect(await names({ role: 'writer', isDisabled: false })).toEqual(['zoe']);
});

test('pages of thousands hold everybody once, and come from an index in their order', async () => {
  await db().$executeRaw`
    INSERT INTO editor (id, name, email)
    SELECT gen_random_uuid(), '成员 ' || n % 4000, n || '@many.example' FROM generate_series(1, 5000) AS n`;
  await db().$executeRaw`ANALYZE editor`;
  const { next: second } = await listEditors(admin, { locale: 'zh', limit: 100 });
  for (const position of [undefined, second ?? undefined]) {
    const plan = await db().$queryRaw`
      EXPLAIN ${selectEditors({ locale: 'zh', limit: 100, after: position })}`;
    expect(JSON.stringify(plan)).toContain('editor_in_order_zh');
    expect(JSON.stringify(plan)).not.toContain('Sort');
  }
  const seen = new Set<string>();
  let after: NamePosition | undefined;
  let pages = 0;
  do {
    const { editors, next } = await listEditors(admin, { locale: 'zh', limit: 500, after });
    for (const { id } of editors) seen.add(id);
    pages += 1;
    after = next ?? undefined;
  } while (after);
  expect(seen.size).toBe(5004);
  expect(pages).toBe(11);
});
