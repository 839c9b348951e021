import type { z } from 'zod';
import type { ArticleChoice } from '@/lib/articles/published-articles';
import type { Locale } from '@/lib/i18n/locales';
import type { AskedArticles } from '@/lib/open-data/asked';
import { paperLocale } from '../answer';
import { idAt, periodOf } from '../narrowing';

type Asked = Omit<z.output<typeof AskedArticles>, 'cursor' | 'limit'>;

/**
 * Which articles a list is asked to have.
 *
 * @throws ApiRefusal for a language, a section, a tag or an author that there is not
 */
export async function chosenArticles(asked: Asked): Promise<ArticleChoice & { locale: Locale }> {
  const locale = await paperLocale(asked.locale);
  const period = await periodOf(asked);
  const sectionId = await idAt('section', locale, asked.section);
  const tagId = await idAt('tag', locale, asked.tag);
  if (tagId) return { locale, ...period, tagId };
  return { locale, ...period, sectionId, authorId: await idAt('author', locale, asked.author) };
}
