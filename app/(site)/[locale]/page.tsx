import type { Metadata } from 'next';
import { FrontPage, type Band } from '@/components/front/front-page';
import { Notice } from '@/components/layout/notice';
import { listPublishedArticles, type ArticleCard } from '@/lib/articles/published-articles';
import { allLocales, type Locale } from '@/lib/i18n/locales';
import { frontPath } from '@/lib/site/addresses';
import { listSections } from '@/lib/taxonomy/sections';
import { pageMetadata } from './page-metadata';
import { knownLocale, readingFor, type LocaleParams } from './reading';
import { SitePage } from './site-page';

export const dynamic = 'force-dynamic';

const newestShown = 7;
const storiesInBand = 4;

type Props = { params: Promise<LocaleParams> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = knownLocale((await params).locale);
  const versions = allLocales
    .filter((other) => other !== locale)
    .map((other) => ({ locale: other, href: frontPath(other) }));
  return pageMetadata(locale, { path: frontPath(locale), versions });
}

export default async function Front({ params }: Props) {
  const locale = knownLocale((await params).locale);
  const reading = await readingFor(locale);
  const [lead, ...newest] = await listPublishedArticles({ locale, limit: newestShown });
  if (!lead) {
    return (
      <SitePage reading={reading} place={{ kind: 'front' }}>
        <Notice reading={reading} level="h2" title={reading.t('list.firstDay')}>
          <p>{reading.t('list.firstDayHelp')}</p>
        </Notice>
      </SitePage>
    );
  }
  return (
    <SitePage reading={reading} place={{ kind: 'front' }}>
      <FrontPage
        reading={reading}
        lead={lead}
        newest={newest}
        bands={await listBands(locale, [lead, ...newest])}
      />
    </SitePage>
  );
}

/** The newest stories of each section that do not stand above already. */
async function listBands(locale: Locale, told: ArticleCard[]): Promise<Band[]> {
  const sections = await listSections(locale);
  const bands = await Promise.all(
    sections.map(async (section) => {
      const query = { locale, sectionId: section.id, limit: storiesInBand + told.length };
      const articles = await listPublishedArticles(query);
      const others = articles.filter(({ id }) => told.every((one) => one.id !== id));
      return { section, articles: others.slice(0, storiesInBand) };
    }),
  );
  return bands.filter(({ articles }) => articles.length > 0);
}
