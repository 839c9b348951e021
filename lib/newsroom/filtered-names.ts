import { db } from '@/lib/db/client';

/** A section and those that became part of it. */
export async function idsOfSection(id: string): Promise<string[]> {
  const sections = await db().section.findMany({
    where: { OR: [{ id }, { mergedIntoId: id }] },
    select: { id: true },
  });
  return sections.map((section) => section.id);
}

/** The tags that are called so in any language, and those that became part of them. */
export async function idsOfTag(name: string): Promise<string[]> {
  const tags = await db().tag.findMany({ where: meant(name), select: { id: true } });
  return tags.map(({ id }) => id);
}

/** The authors that are called so in any language, and those that became part of them. */
export async function idsOfAuthor(name: string): Promise<string[]> {
  const authors = await db().author.findMany({ where: meant(name), select: { id: true } });
  return authors.map(({ id }) => id);
}

function meant(name: string) {
  const called = { texts: { some: { name: { equals: name, mode: 'insensitive' as const } } } };
  return { OR: [called, { mergedInto: called }] };
}
