import { xmlAnswer } from '@/app/xml-answer';
import { articlePath } from '@/lib/articles/article';
import { editionTime } from '@/lib/articles/published-articles';
import { listNews } from '@/lib/articles/published-news';
import { siteUrl } from '@/lib/env';
import { renderNewsSitemap } from '@/lib/feeds/news-sitemap';
import { keepAnswerUntil } from '@/lib/process-state';
import { frontPath } from '@/lib/site/addresses';
import { siteLanguages, siteSettings } from '@/lib/site/site-settings';

export const dynamic = 'force-dynamic';

const [aMinute, twoDays] = [60_000, 48 * 3_600_000];

/** As many as Google reads in one. */
const mostNews = 1_000;

/** What was issued in the last two days, in all languages. It goes on a minute at most. */
export async function GET(): Promise<Response> {
  const now = (await editionTime()).getTime();
  keepAnswerUntil(new Date(now + aMinute));
  const [news, languages] = await Promise.all([
    listNews(new Date(now - twoDays), mostNews),
    siteLanguages(),
  ]);
  const origin = siteUrl();
  const pages = news.map(async ({ locale, slug, ...article }) => {
    const { name } = await siteSettings(locale);
    return { ...article, locale, url: origin + articlePath({ locale, slug }), publication: name };
  });
  const fronts = languages.map((locale) => origin + frontPath(locale));
  return xmlAnswer(renderNewsSitemap(await Promise.all(pages), fronts));
}
