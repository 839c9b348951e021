import { operator } from '@/lib/auth/actor';
import { db } from '@/lib/db/client';
import { createAuthor } from '@/lib/newsroom/create-author';
import { createSection } from '@/lib/newsroom/create-section';
import { createTag } from '@/lib/newsroom/create-tag';
import { newEditor } from '@/prisma/seed/factories';
import { authorNames, sectionNames, tagNames, type Name } from './names';
import type { Topic } from './topics';

/** The ids of what articles stand under, in the order of their names, and of who wrote them. */
export type WorldNames = {
  editorId: string;
  sectionIds: string[];
  tagIds: string[];
  authorIds: string[];
};

/** Makes, by the newsroom's own acts, whatever of it a run that was broken off has not made yet. */
export async function makeNames(topics: Topic[]): Promise<WorldNames> {
  const sections = await db().sectionText.findMany({ where: { locale: 'en' } });
  const tags = await db().tagText.findMany({ where: { locale: 'en' } });
  const authors = await db().authorText.findMany({ where: { locale: 'en' } });
  const addressed = <Row extends { slug: string }>(rows: Row[], id: (row: Row) => string) =>
    new Map(rows.map((row) => [row.slug, id(row)]));
  return {
    editorId: await findOrMakeEditor(),
    sectionIds: await makeMissing(
      sectionNames,
      addressed(sections, ({ sectionId }) => sectionId),
      (texts, position) => createSection(operator, { position, texts }),
    ),
    tagIds: await makeMissing(
      tagNames(topics),
      addressed(tags, ({ tagId }) => tagId),
      (texts) => createTag(operator, { texts }),
    ),
    authorIds: await makeMissing(
      authorNames,
      addressed(authors, ({ authorId }) => authorId),
      (texts) => createAuthor(operator, { texts }),
    ),
  };
}

async function findOrMakeEditor(): Promise<string> {
  const email = 'bench@example.org';
  const known = await db().editor.findUnique({ where: { email } });
  return known?.id ?? String((await newEditor('editor', { name: 'Bench', email })).id);
}

type Texts = Record<'en' | 'zh', { name: string; slug: string }>;

async function makeMissing(
  names: Name[],
  known: Map<string, string>,
  make: (texts: Texts, at: number) => Promise<{ id: string }>,
): Promise<string[]> {
  const ids: string[] = [];
  for (const [at, { en, zh, slug }] of names.entries()) {
    const texts = { en: { name: en, slug }, zh: { name: zh, slug } };
    ids.push(known.get(slug) ?? (await make(texts, at)).id);
  }
  return ids;
}
