import type { Metadata } from 'next';
import { ContactWays } from '@/components/layout/contact-ways';
import { SettingsPage } from '@/components/layout/settings-page';
import type { Locale } from '@/lib/i18n/locales';
import { siteTranslator } from '@/lib/i18n/translate';
import { aboutPath, contactPath } from '@/lib/site/addresses';
import { hasAbout, hasContact, siteSettings } from '@/lib/site/site-settings';
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
  if (!hasContact(site)) return pageMetadata(locale, { title: t('missing.title') });
  return pageMetadata(locale, {
    title: t('contact.title'),
    description: t('contact.description', { name: site.organisation || site.name }),
    path: contactPath(locale),
    versions: await versionsOf(locale),
  });
}

export default async function ContactPage({ params }: Props) {
  const locale = knownLocale((await params).locale);
  const [reading, site] = await Promise.all([readingFor(locale), siteSettings(locale)]);
  if (!hasContact(site)) return <MissingPage locale={locale} />;
  const { t } = reading;
  const name = site.organisation || site.name;
  const about = { name: t('about.heading', { name }), href: aboutPath(locale) };
  return (
    <SitePage reading={reading} place={{ kind: 'elsewhere' }} versions={await versionsOf(locale)}>
      <SettingsPage
        reading={reading}
        title={t('contact.title')}
        beside={hasAbout(site) ? about : undefined}
      >
        <ContactWays reading={reading} site={site} />
      </SettingsPage>
    </SitePage>
  );
}

function versionsOf(locale: Locale) {
  return inOtherLanguages(locale, async (other) =>
    hasContact(await siteSettings(other)) ? contactPath(other) : null,
  );
}
