import { listFullTexts } from '@/lib/articles/published-full-texts';
import { frontPath } from '@/lib/site/addresses';
import { articlesInFeed, type FindFollowed } from './feed-route';

/** What the feeds of a language follow: its newest articles. */
export const findPaper: FindFollowed<unknown> = async (locale) => ({
  description: '',
  path: frontPath(locale),
  articles: await listFullTexts({ locale, limit: articlesInFeed }),
});
