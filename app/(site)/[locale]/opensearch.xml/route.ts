import { xmlAnswer } from '@/app/xml-answer';
import { siteUrl } from '@/lib/env';
import { renderOpenSearch } from '@/lib/feeds/open-search';
import { locales } from '@/lib/i18n/locales';
import { siteTranslator } from '@/lib/i18n/translate';
import { answerInsteadIn } from '@/lib/process-state';
import { browserSuggestionsPath, feedPath, openSearchPath, searchPath } from '@/lib/site/addresses';
import { siteSettings } from '@/lib/site/site-settings';
import { knownLocale, type LocaleParams } from '../reading';

export const dynamic = 'force-dynamic';

/** What a browser needs to know to search here from its own address bar. */
export async function GET(
  _request: Request,
  { params }: { params: Promise<LocaleParams> },
): Promise<Response> {
  const locale = knownLocale((await params).locale);
  const site = await siteSettings(locale);
  if (!site.languages.includes(locale)) answerInsteadIn(site.languages[0]);
  const origin = siteUrl();
  const description = renderOpenSearch({
    name: site.name,
    description: siteTranslator(locale)('openSearch.description', { site: site.name }),
    language: locales[locale].htmlLang,
    email: site.email,
    rights: site.rights,
    icon: `${origin}/icon.svg`,
    self: origin + openSearchPath(locale),
    pages: `${origin}${searchPath(locale)}?q={searchTerms}`,
    feed: `${origin}${feedPath(searchPath(locale), 'rss')}?q={searchTerms}`,
    suggestions: `${origin}${browserSuggestionsPath(locale)}&q={searchTerms}`,
  });
  return xmlAnswer(description, 'application/opensearchdescription+xml');
}
