import type { Actor } from '@/lib/auth/actor';
import { db } from '@/lib/db/client';
import { createAuthor } from '@/lib/newsroom/create-author';
import { createSection } from '@/lib/newsroom/create-section';
import { createTag } from '@/lib/newsroom/create-tag';
import { demoAuthors, type DemoAuthor } from './demo-authors';
import { demoSections } from './demo-newspaper';
import type { DemoSection } from './demo-story';
import { demoTags, type DemoNames, type DemoTag } from './demo-tags';

/** Opens the sections of the demo newspaper; those that are there, by their English address, stay. */
export function openSections(admin: Actor): Promise<Map<DemoSection, string>> {
  return openEach(demoSections, {
    find: async (slug) => (await db().sectionText.findUnique(inEnglish(slug)))?.sectionId,
    create: (texts, position) => createSection(admin, { position, texts }),
  });
}

/** Makes the tags of the demo newspaper; those that are there, by their English address, stay. */
export function openTags(editor: Actor): Promise<Map<DemoTag, string>> {
  return openEach(demoTags, {
    find: async (slug) => (await db().tagText.findUnique(inEnglish(slug)))?.tagId,
    create: (texts) => createTag(editor, { texts }),
  });
}

/** Makes the bylines of the demo newspaper; those that are there, by their English address, stay. */
export function openAuthors(editor: Actor): Promise<Map<DemoAuthor, string>> {
  return openEach(demoAuthors, {
    find: async (slug) => (await db().authorText.findUnique(inEnglish(slug)))?.authorId,
    create: (texts) => createAuthor(editor, { texts }),
  });
}

function inEnglish(slug: string) {
  return { where: { locale_slug: { locale: 'en', slug } } };
}

type Opening = {
  find: (englishSlug: string) => Promise<string | undefined>;
  create: (texts: DemoNames, position: number) => Promise<{ id: string }>;
};

async function openEach<Name extends string>(
  all: Record<Name, DemoNames>,
  { find, create }: Opening,
): Promise<Map<Name, string>> {
  const ids = new Map<Name, string>();
  const names = Object.keys(all) as Name[];
  for (const [position, name] of names.entries()) {
    const texts = all[name];
    ids.set(name, (await find(texts.en.slug)) ?? (await create(texts, position)).id);
  }
  return ids;
}
