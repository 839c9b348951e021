import type { ReactNode } from 'react';
import { Runs } from '@/components/ui/runs';
import type { Reading } from '@/lib/i18n/reading';
import { phoneLink } from '@/lib/site/phone-link';
import type { SiteSettings } from '@/lib/site/site-settings';

type Props = { reading: Reading; site: SiteSettings };

/** The ways to reach the organisation, and what each is for; what nobody has filled in is not shown. */
export function ContactWays({ reading: { locale, t }, site }: Props) {
  const { organisation, email, phone, address } = site;
  return (
    <address className="not-italic">
      <dl>
        {organisation && (
          <Way name={t('contact.organisation')}>
            <Runs text={organisation} locale={locale} />
          </Way>
        )}
        {email && (
          <Way name={t('contact.email')} hint={t('contact.emailHint')}>
            <a href={`mailto:${email}`} className={link}>
              {email}
            </a>
          </Way>
        )}
        {phone && (
          <Way name={t('contact.phone')} hint={t('contact.phoneHint')}>
            <a href={phoneLink(phone)} className={link}>
              {phone}
            </a>
          </Way>
        )}
        {address && (
          <Way name={t('contact.address')} hint={t('contact.addressHint')}>
            <Runs text={address} locale={locale} />
          </Way>
        )}
      </dl>
    </address>
  );
}

const link = 'inline-flex min-h-11 max-w-full items-center underline wrap-anywhere';

type WayProps = { name: string; hint?: string; children: ReactNode };

function Way({ name, hint, children }: WayProps) {
  return (
    <div className="border-hair tablet:grid-cols-[8rem_minmax(0,1fr)] gap-x-gap grid grid-cols-1 items-baseline border-t py-3">
      <dt className="label text-soft">{name}</dt>
      <dd className="text-[1.1875rem] leading-[1.5] wrap-anywhere">{children}</dd>
      {hint && <dd className="text-soft tablet:col-start-2 text-base">{hint}</dd>}
    </div>
  );
}
