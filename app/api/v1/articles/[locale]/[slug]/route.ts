import { findPublishedArticle } from '@/lib/articles/published-article';
import { siteUrl } from '@/lib/env';
import { isLocale, type Locale } from '@/lib/i18n/locales';
import type { OpenArticle } from '@/lib/open-data/article-shapes';
import { openArticle } from '@/lib/open-data/open-article';
import { apiPath } from '@/lib/open-data/operations';
import { paperLanguages } from '@/lib/publication/languages';
import { siteSettings } from '@/lib/site/site-settings';
import { answering, ApiRefusal } from '../../../answer';

export const dynamic = 'force-dynamic';

/** What readers find at an article's address. */
export const GET = answering<OpenArticle>(async ({ path: { locale, slug } }) => {
  const languages: readonly Locale[] = await paperLanguages();
  if (!isLocale(locale) || !languages.includes(locale)) throw notFound();
  const found = await findPublishedArticle(locale, slug ?? '');
  if (!found) throw notFound();
  if (found.kind === 'gone') throw gone(found.reason);
  if (found.kind === 'moved') throw moved(found.path);
  const { rights } = await siteSettings(locale);
  return { body: openArticle(found.article, rights) };
});

function notFound(): ApiRefusal {
  const message = 'There is no such article.';
  return new ApiRefusal(404, { code: 'notFound', message, parameter: null });
}

function gone(reason: string | null): ApiRefusal {
  const message = 'This article was public and is not any more.';
  return new ApiRefusal(410, { code: 'gone', message, parameter: null, reason });
}

/** An address may lead readers to something else than an article, which is none of these answers. */
function moved(path: string): ApiRefusal {
  const [, locale, slug] = /^\/([^/]+)\/articles\/([^/]+)$/.exec(path) ?? [];
  if (!locale || !slug) return notFound();
  const message = 'This article has another address now.';
  const location = `${siteUrl()}${apiPath}/articles/${locale}/${slug}`;
  return new ApiRefusal(308, { code: 'moved', message, parameter: null }, location);
}
