import type { Locale } from '@/lib/i18n/locales';
import { fallbackFileFacts, type PictureFileFacts } from '@/lib/media/picture-file-facts';
import { listWholeArticles, type WholeArticle } from './published-article';
import { listPublishedPlaces } from './published-articles';

/** An article as it is read elsewhere than on its page: with the file of its lead picture. */
export type FullText = WholeArticle & { pictureFile: PictureFileFacts | null };

/** The newest public articles of a list, with all that they say. */
export async function listFullTexts(
  query: Parameters<typeof listPublishedPlaces>[0],
): Promise<FullText[]> {
  const places = await listPublishedPlaces(query);
  const ids = places.map(({ id }) => id);
  return listFullTextsByIds(query.locale, ids);
}

/** Those of the articles that are public in this language, in the order of their ids. */
export async function listFullTextsByIds(locale: Locale, ids: string[]): Promise<FullText[]> {
  const articles = await listWholeArticles(locale, ids);
  return Promise.all(
    articles.map(async (article) => {
      const { picture } = article;
      return { ...article, pictureFile: picture && (await fallbackFileFacts(picture)) };
    }),
  );
}
