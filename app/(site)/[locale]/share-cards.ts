import { findPaperLogo } from '@/lib/articles/paper-logo';
import type { PublishedArticle } from '@/lib/articles/published-article';
import { toCardPicture, type ShareCard } from '@/lib/cards/share-card';
import { formatDay } from '@/lib/i18n/dates';
import type { Locale } from '@/lib/i18n/locales';
import { siteSettings } from '@/lib/site/site-settings';
import { newsroomTimeZone } from '@/lib/site/time-zone';

/** What is drawn where an article is passed on. */
export async function articleCard(article: PublishedArticle): Promise<ShareCard> {
  const { locale, title, publishAt, section, picture } = article;
  const [masthead, zone] = await Promise.all([mastheadOf(locale), newsroomTimeZone()]);
  return {
    ...masthead,
    article: {
      title,
      section: section?.name ?? '',
      day: formatDay(publishAt, locale, zone),
      picture: toCardPicture(picture),
    },
  };
}

/** What is drawn where any other page of the paper is passed on. */
export async function paperCard(locale: Locale): Promise<ShareCard> {
  const [masthead, { organisation }] = await Promise.all([
    mastheadOf(locale),
    siteSettings(locale),
  ]);
  return { ...masthead, organisation };
}

async function mastheadOf(locale: Locale): Promise<ShareCard> {
  const [{ name, seal, colour }, logo] = await Promise.all([siteSettings(locale), findPaperLogo()]);
  return { locale, paper: { name, seal, logo: toCardPicture(logo) }, colour };
}
