import { operator } from '@/lib/auth/actor';
import { db } from '@/lib/db/client';
import type { Locale } from '@/lib/i18n/locales';
import { createArticle } from '@/lib/newsroom/create-article';
import { publishArticle } from '@/lib/newsroom/publish-article';

/** What an article is called, where it says so itself. */
function toContent(title: string, slug: string, sectionId: string) {
  const text = { type: 'text', text: `${title}.` };
  const body = { type: 'doc', content: [{ type: 'paragraph', content: [text] }] };
  return { title, standfirst: '', body, slug, publishAt: null, sectionId };
}

/** An article that no reader has, without the writing page. */
export async function beginNew(locale: Locale, title: string, slug: string) {
  const { id: sectionId } = await db().section.findFirstOrThrow({ where: { mergedIntoId: null } });
  const content = toContent(title, slug, sectionId);
  return { sectionId, begun: await createArticle(operator, { locale, content }) };
}

/**
 * An article that readers have, without the writing page.
 *
 * @returns how to move it to another address
 */
export async function publishNew(locale: Locale, title: string, slug: string) {
  const { sectionId, begun } = await beginNew(locale, title, slug);
  let saved = await publishArticle(operator, begun);
  return {
    async moveTo(slug: string): Promise<void> {
      const content = toContent(title, slug, sectionId);
      saved = await publishArticle(operator, { ...saved, content });
    },
  };
}
