import { Prisma } from '@/lib/db/generated/client';

/** From so many articles on, not every search can look everywhere while a reader waits. */
const manyArticles = 50_000;

/** Whether the archive has many articles, roughly: as PostgreSQL last counted them. */
export const hasManyArticles = Prisma.sql`(
  SELECT coalesce(sum(reltuples), 0) > ${manyArticles}
  FROM pg_inherits JOIN pg_class ON pg_class.oid = inhrelid
  WHERE inhparent = 'search.doc'::regclass)`;
