import type { Metadata } from 'next';
import { ArticleBody } from '@/components/article/article-body';
import { SettingsPage } from '@/components/layout/settings-page';
import { Runs } from '@/components/ui/runs';
import type { Locale } from '@/lib/i18n/locales';
import { siteTranslator } from '@/lib/i18n/translate';
import { aboutPath, contactPath } from '@/lib/site/addresses';
import { hasAbout, hasContact, hasWords, siteSettings } from '@/lib/site/site-settings';
import { MissingPage } from '../missing-page';
import { inOtherLanguages } from '../other-languages';
import { pageMetadata } from '../page-metadata';
import { knownLocale, readingFor, type LocaleParams } from '../reading';
import { SitePage } from '../site-page';

export const dynamic = 'force-dynamic';

type Props = { params: Promise<LocaleParams> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = knownLocale((await params).locale);
  const t = siteTranslator(locale);
  const site = await siteSettings(locale);
  if (!hasAbout(site)) return pageMetadata(locale, { title: t('missing.title') });
  return pageMetadata(locale, {
    title: t('about.title'),
    path: aboutPath(locale),
    versions: await versionsOf(locale),
  });
}

export default async function AboutPage({ params }: Props) {
  const locale = knownLocale((await params).locale);
  const [reading, site] = await Promise.all([readingFor(locale), siteSettings(locale)]);
  if (!hasAbout(site)) return <MissingPage locale={locale} />;
  const { t } = reading;
  const contact = { name: t('about.toContact'), href: contactPath(locale) };
  return (
    <SitePage reading={reading} place={{ kind: 'elsewhere' }} versions={await versionsOf(locale)}>
      <SettingsPage
        reading={reading}
        title={t('about.heading', { name: site.organisation || site.name })}
        beside={hasContact(site) ? contact : undefined}
      >
        {hasWords(site.about) ? (
          <ArticleBody body={site.about} reading={reading} />
        ) : (
          <p className="text-[1.1875rem] leading-[1.6]">
            <Runs text={site.description} locale={locale} />
          </p>
        )}
      </SettingsPage>
    </SitePage>
  );
}

function versionsOf(locale: Locale) {
  return inOtherLanguages(locale, async (other) =>
    hasAbout(await siteSettings(other)) ? aboutPath(other) : null,
  );
}
