import { xmlAnswer } from '@/app/xml-answer';
import { renderSitemap } from '@/lib/feeds/sitemap';
import { isLocale } from '@/lib/i18n/locales';
import { parseSitemapPart } from '@/lib/site/sitemap-part';
import { siteLanguages } from '@/lib/site/site-settings';
import { sitemapPages } from '../../sitemap-pages';

export const dynamic = 'force-dynamic';

type Props = { params: Promise<{ locale: string; part: string }> };

/** A part of a language's sitemap; readers know it as `/sitemap-{locale}-{part}.xml` (next.config.ts). */
export async function GET(_request: Request, { params }: Props): Promise<Response> {
  const { locale, part: name } = await params;
  const part = parseSitemapPart(name);
  const isIn = isLocale(locale) && (await siteLanguages()).includes(locale);
  const pages = isIn && part ? await sitemapPages(locale, part) : [];
  return pages.length > 0 ? xmlAnswer(renderSitemap(pages)) : new Response(null, { status: 404 });
}
