import { cache } from 'react';
import { db } from '@/lib/db/client';
import { defaultLocale, type Locale } from '@/lib/i18n/locales';

/** The organisation that publishes, in one language. What nobody has filled in is an empty string. */
export type SiteSettings = {
  name: string;
  organisation: string;
  address: string;
  phone: string;
  email: string;
  /** One or two characters for the red seal beside the name. */
  seal: string;
  description: string;
  rights: string;
};

const unnamed: SiteSettings = {
  name: 'Courant',
  organisation: '',
  address: '',
  phone: '',
  email: '',
  seal: '',
  description: '',
  rights: '',
};

/**
 * The site's settings, asked once a request. A language without texts of its own borrows those of
 * the default language; a site that nobody has set up yet is called Courant.
 */
export const siteSettings = cache(async (locale: Locale): Promise<SiteSettings> => {
  const setting = await db().siteSetting.findUnique({
    where: { id: 1 },
    select: { seal: true, phone: true, email: true, texts: true },
  });
  if (!setting) return unnamed;
  const { texts, ...shared } = setting;
  const text =
    texts.find((one) => one.locale === locale) ??
    texts.find((one) => one.locale === defaultLocale) ??
    texts[0];
  if (!text) return { ...unnamed, ...shared };
  const { name, organisation, address, description, rights } = text;
  return { ...shared, name, organisation, address, description, rights };
});
