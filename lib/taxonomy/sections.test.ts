import { expect, test } from 'vitest';
import { useTestDatabase } from '@/lib/db/test-database';
import { newSection } from '@/prisma/seed/factories';
import { findSection, listSections } from './sections';

useTestDatabase();

test('sections stand in the paper’s order, each under its address in each language', async () => {
  const texts = (name: string) => ({
    en: { name, slug: name.toLowerCase() },
    zh: { name: `${name}栏`, slug: `${name.toLowerCase()}-lan` },
  });
  await newSection({ position: 2, texts: texts('City') });
  const { id } = await newSection({ position: 1, texts: texts('Research') });
  expect((await listSections('zh')).map(({ name }) => name)).toEqual(['Research栏', 'City栏']);
  expect(await findSection('en', 'research')).toEqual({
    id,
    name: 'Research',
    slug: 'research',
    description: '',
  });
  expect(await findSection('zh', 'research')).toBeNull();
});
