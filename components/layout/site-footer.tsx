import type { ReactNode } from 'react';
import { Runs } from '@/components/ui/runs';
import { locales } from '@/lib/i18n/locales';
import type { Reading } from '@/lib/i18n/reading';
import { siteTranslator } from '@/lib/i18n/translate';
import {
  aboutPath,
  archivePath,
  authorsPath,
  contactPath,
  feedsPath,
  openDataPath,
  tagsPath,
} from '@/lib/site/addresses';
import type { Picture } from '@/lib/media/picture';
import { phoneLink } from '@/lib/site/phone-link';
import type { SiteSettings } from '@/lib/site/site-settings';
import { Brand } from './brand';
import { otherLanguageLink, type OtherLanguage } from './languages';

type Props = {
  reading: Reading;
  site: SiteSettings;
  logo: Picture | null;
  otherLanguages: OtherLanguage[];
  hasAbout: boolean;
  hasContact: boolean;
};

/** Who publishes this paper, how to reach them, the ways through the paper, and how to follow it. */
export function SiteFooter(props: Props) {
  const { reading, site, logo } = props;
  const { locale } = reading;
  return (
    <footer className="footer bg-slab text-slab-ink font-ui mt-8 border-t border-transparent text-[0.9375rem] leading-[1.7] print:mt-4 print:border-current print:bg-transparent print:text-inherit">
      <div className="page-width tablet:grid-cols-2 desk:grid-cols-[5fr_3fr_2fr_3fr] gap-x-gap grid grid-cols-1 gap-y-8 py-10 print:py-4">
        <div>
          <p className="text-[1.5rem]">
            <Brand site={site} logo={logo} reading={reading} />
          </p>
          {[site.organisation, site.rights].filter(Boolean).map((line) => (
            <p key={line} className="mt-2 max-w-[26rem]">
              <Runs text={line} locale={locale} />
            </p>
          ))}
        </div>
        <Contact site={site} reading={reading} />
        <Ways {...props} />
        <Languages {...props} />
      </div>
    </footer>
  );
}

function Contact({ site, reading: { locale, t } }: { site: SiteSettings; reading: Reading }) {
  const { phone, email, address } = site;
  if (!phone && !email && !address) return null;
  return (
    <FooterPart title={t('footer.contact')}>
      <address className="not-italic">
        {phone && <FooterLink href={phoneLink(phone)}>{phone}</FooterLink>}
        {email && <FooterLink href={`mailto:${email}`}>{email}</FooterLink>}
        {address && (
          <p className="mt-1 max-w-[20rem]">
            <Runs text={address} locale={locale} />
          </p>
        )}
      </address>
    </FooterPart>
  );
}

function Ways({ reading: { locale, t }, hasAbout, hasContact }: Props) {
  const ways = [
    ...(hasAbout ? [{ href: aboutPath(locale), name: t('about.title') }] : []),
    ...(hasContact ? [{ href: contactPath(locale), name: t('contact.title') }] : []),
    { href: archivePath(locale), name: t('archive.title') },
    { href: tagsPath(locale), name: t('tags.title') },
    { href: authorsPath(locale), name: t('authors.title') },
    { href: openDataPath(locale), name: t('footer.openData') },
  ];
  return (
    <FooterPart title={t('footer.paper')} className="print:hidden">
      <ul className="phone:grid phone:grid-cols-2 phone:gap-x-gap">
        {ways.map(({ href, name }) => (
          <li key={href}>
            <FooterLink href={href}>{name}</FooterLink>
          </li>
        ))}
      </ul>
    </FooterPart>
  );
}

function Languages({ reading: { t }, site, otherLanguages }: Props) {
  return (
    <FooterPart title={t('footer.languages')} className="print:hidden">
      <ul>
        {otherLanguages.map((other) => (
          <li key={other.locale}>
            <FooterLink {...otherLanguageLink(other)}>{locales[other.locale].name}</FooterLink>
          </li>
        ))}
        {site.languages.map((one) => (
          <li key={one}>
            <FooterLink
              href={feedsPath(one)}
              lang={locales[one].htmlLang}
              hrefLang={locales[one].htmlLang}
            >
              <Runs text={siteTranslator(one)('footer.feedIn')} locale={one} />
            </FooterLink>
          </li>
        ))}
      </ul>
    </FooterPart>
  );
}

type PartProps = { title: string; className?: string; children: ReactNode };

function FooterPart({ title, className, children }: PartProps) {
  return (
    <section className={className}>
      <h2 className="label text-slab-soft mt-2.5 mb-2.5 print:text-inherit">{title}</h2>
      {children}
    </section>
  );
}

type LinkProps = {
  href: string;
  lang?: string;
  hrefLang?: string;
  title?: string;
  children: ReactNode;
};

function FooterLink(link: LinkProps) {
  return (
    <a
      {...link}
      className="max-desk:min-h-11 flex w-fit max-w-full items-center wrap-anywhere underline"
    />
  );
}
