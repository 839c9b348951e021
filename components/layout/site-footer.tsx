import type { ReactNode } from 'react';
import { locales } from '@/lib/i18n/locales';
import type { Reading } from '@/lib/i18n/reading';
import { feedPath, frontPath } from '@/lib/site/addresses';
import type { SiteSettings } from '@/lib/site/site-settings';
import { Brand } from './brand';
import type { OtherLanguage } from './masthead';

type Props = { reading: Reading; site: SiteSettings; otherLanguages: OtherLanguage[] };

/** Who publishes this paper, how to reach them, and how to follow. */
export function SiteFooter({ reading, site, otherLanguages }: Props) {
  const { locale, t } = reading;
  return (
    <footer className="bg-slab text-slab-ink font-ui mt-8 text-[0.9375rem] leading-[1.7] print:mt-4 print:bg-transparent print:text-inherit">
      <div className="page-width desk:grid-cols-[2fr_1fr_1fr] grid gap-8 py-10 print:py-4">
        <div>
          <p className="print:text-ink text-[1.5rem] text-white">
            <Brand name={site.name} seal={site.seal} href={frontPath(locale)} />
          </p>
          {site.organisation && <p className="mt-3">{site.organisation}</p>}
          {site.rights && <p>{site.rights}</p>}
        </div>
        <Contact site={site} reading={reading} />
        <FooterPart title={t('footer.follow')} className="print:hidden">
          <ul>
            <li>
              <FooterLink href={feedPath(locale)}>{t('feed')}</FooterLink>
            </li>
            {otherLanguages.map((other) => (
              <li key={other.locale}>
                <FooterLink href={frontPath(other.locale)} lang={locales[other.locale].htmlLang}>
                  {locales[other.locale].name}
                </FooterLink>
              </li>
            ))}
          </ul>
        </FooterPart>
      </div>
    </footer>
  );
}

function Contact({ site, reading: { t } }: { site: SiteSettings; reading: Reading }) {
  if (!site.phone && !site.email && !site.address) return null;
  return (
    <FooterPart title={t('footer.contact')}>
      <address className="not-italic">
        {site.phone && (
          <FooterLink href={`tel:${site.phone.replace(/[^+\d]/g, '')}`}>
            <span className="whitespace-nowrap">{site.phone}</span>
          </FooterLink>
        )}
        {site.email && <FooterLink href={`mailto:${site.email}`}>{site.email}</FooterLink>}
        {site.address && <p>{site.address}</p>}
      </address>
    </FooterPart>
  );
}

type PartProps = { title: string; className?: string; children: ReactNode };

function FooterPart({ title, className, children }: PartProps) {
  return (
    <section className={className}>
      <h2 className="label text-slab-soft mt-1.5 mb-3 print:text-inherit">{title}</h2>
      {children}
    </section>
  );
}

function FooterLink({
  href,
  lang,
  children,
}: {
  href: string;
  lang?: string;
  children: ReactNode;
}) {
  return (
    <a
      href={href}
      lang={lang}
      className="max-desk:flex max-desk:min-h-11 max-desk:items-center desk:table underline"
    >
      {children}
    </a>
  );
}
