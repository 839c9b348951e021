import { articlePath } from '@/lib/articles/article';
import { isSlugOf, toSlug } from '@/lib/articles/slug';
import type { Transaction } from '@/lib/db/client';
import { InvalidError } from '@/lib/errors';

type Wanted = {
  locale: string;
  /** What the editor typed; empty to make one from the title. */
  slug: string;
  title: string;
  /** The article that wants it, once it exists; `isFixed` when readers may know its address. */
  article?: { id: string; slug: string; isFixed: boolean };
};

/**
 * The address that a text is going to have. A typed one is taken as it is; one made from the title
 * gets a number (`-2`, `-3`…) where the plain one is taken.
 *
 * @throws InvalidError `slugTaken` if another article has the typed one, or ever had it in public
 */
export async function chooseSlug(tx: Transaction, wanted: Wanted): Promise<string> {
  const { locale, slug, title, article } = wanted;
  if (slug !== '') {
    if (slug !== article?.slug) await assertSlugFree(tx, locale, slug, article?.id);
    return slug;
  }
  if (article && (article.isFixed || isSlugOf(article.slug, title))) return article.slug;
  return firstFree(tx, locale, toSlug(title), article?.id);
}

/**
 * Lets an address pass that no other article has or ever had in public. Nobody else can take it
 * until this transaction ends: those who choose addresses in one language wait for each other.
 *
 * @throws InvalidError `slugTaken`
 */
export async function assertSlugFree(
  tx: Transaction,
  locale: string,
  slug: string,
  articleId?: string,
): Promise<void> {
  await lockSlugs(tx, locale);
  const taken = await findTaken(tx, locale, [slug], articleId);
  if (taken.has(slug)) throw new InvalidError('slugTaken', { slug }, 'slug');
}

async function firstFree(
  tx: Transaction,
  locale: string,
  base: string,
  articleId?: string,
): Promise<string> {
  await lockSlugs(tx, locale);
  for (let from = 1; ; from *= 10) {
    const numbers = Array.from({ length: from * 9 }, (_, at) => from + at);
    const candidates = numbers.map((number) => (number === 1 ? base : `${base}-${number}`));
    const taken = await findTaken(tx, locale, candidates, articleId);
    const free = candidates.find((candidate) => !taken.has(candidate));
    if (free) return free;
  }
}

async function lockSlugs(tx: Transaction, locale: string): Promise<void> {
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended('slugs ' || ${locale}, 0))`;
}

async function findTaken(
  tx: Transaction,
  locale: string,
  slugs: string[],
  articleId?: string,
): Promise<Set<string>> {
  const articles = await tx.article.findMany({
    where: { locale, slug: { in: slugs }, id: { not: articleId } },
    select: { slug: true },
  });
  const redirects = await tx.redirect.findMany({
    where: { path: { in: slugs.map((slug) => articlePath({ locale, slug })) } },
    select: { path: true, articleId: true },
  });
  const others = redirects.filter((redirect) => redirect.articleId !== articleId);
  const led = new Set(others.map(({ path }) => path));
  const known = slugs.filter((slug) => led.has(articlePath({ locale, slug })));
  return new Set([...articles.map(({ slug }) => slug), ...known]);
}
