import type { Permission } from '@/lib/auth/permissions';
import { Prisma } from '@/lib/db/generated/client';
import type { RefusalKey } from '@/lib/errors';

type Kind = {
  permission: Permission;
  /** What stands before its address. */
  folder: string;
  missing: RefusalKey;
  table: Prisma.Sql;
  texts: Prisma.Sql;
  /** The column by which its texts, and what readers have, name it. */
  key: Prisma.Sql;
};

/** What articles stand under, and where each kind is kept. Sections have an order, the others none. */
export const namedKinds = {
  section: {
    permission: 'section:manage',
    folder: 'sections',
    missing: 'sectionNotFound',
    table: Prisma.sql`section`,
    texts: Prisma.sql`section_text`,
    key: Prisma.sql`section_id`,
  },
  tag: {
    permission: 'tag:manage',
    folder: 'tags',
    missing: 'tagNotFound',
    table: Prisma.sql`tag`,
    texts: Prisma.sql`tag_text`,
    key: Prisma.sql`tag_id`,
  },
  author: {
    permission: 'author:manage',
    folder: 'authors',
    missing: 'authorNotFound',
    table: Prisma.sql`author`,
    texts: Prisma.sql`author_text`,
    key: Prisma.sql`author_id`,
  },
} as const satisfies Record<string, Kind>;

export type NamedKind = keyof typeof namedKinds;

/** The address of the list of a section, a tag or an author. */
export function namedPath(kind: NamedKind, locale: string, slug: string): string {
  return `/${locale}/${namedKinds[kind].folder}/${slug}`;
}
