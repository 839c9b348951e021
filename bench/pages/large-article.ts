import { db } from '@/lib/db/client';
import { migrate } from '@/lib/db/migrations';
import { setEnv } from '@/lib/env';
import { articleBody, paragraph } from '@/prisma/seed/body';
import { newEditor, newPublishedArticle, newSection } from '@/prisma/seed/factories';
import { between, randomAt } from '../world/random';

const words = 16_400;
const wordsInParagraph = 200;
const seed = 63;

/**
 * Fills an empty database with one article of words that cannot be compressed much: its page is some
 * 63 kB over the wire, more than most servers send in one go. `db()` talks to it from then on.
 *
 * @returns its address
 */
export async function makeLargeArticle(databaseUrl: string): Promise<string> {
  await migrate(databaseUrl);
  setEnv({ DATABASE_URL: databaseUrl });
  const random = randomAt(seed, 0);
  const letter = () => String.fromCharCode(between(random, 97, 123));
  const word = () => Array.from({ length: 5 }, letter).join('');
  const paragraphs = Array.from({ length: words / wordsInParagraph }, () =>
    paragraph(Array.from({ length: wordsInParagraph }, word).join(' ')),
  );
  const { id: sectionId } = await newSection();
  const text = { title: 'A long read', standfirst: '', body: articleBody(...paragraphs) };
  const wish = { locale: 'en' as const, sectionId, ...text };
  await newPublishedArticle(await newEditor('editor'), wish);
  const { slug } = await db().article.findFirstOrThrow();
  return `/en/articles/${slug}`;
}
