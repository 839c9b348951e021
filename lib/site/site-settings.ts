import type { ArticleBody } from '@/lib/articles/article-body';
import {
  allLocales,
  defaultLocale,
  toLanguages,
  type Languages,
  type Locale,
} from '@/lib/i18n/locales';
import { oncePerRequest } from '@/lib/once-per-request';
import { findSiteSetting } from '@/lib/publication/site-setting';
import { defaultColour } from './colours';

/** The organisation that publishes, in one language. What nobody has filled in is an empty string. */
export type SiteSettings = {
  name: string;
  organisation: string;
  address: string;
  phone: string;
  email: string;
  /** One or two characters for the red seal beside the name. */
  seal: string;
  /** The organisation's colour, six hexadecimal digits after a `#`. */
  colour: string;
  /** Those in which the paper appears, in the order in which they are offered. */
  languages: Languages;
  description: string;
  rights: string;
  /** What the organisation says of itself at length. */
  about: ArticleBody | null;
};

const unnamed: SiteSettings = {
  name: 'Courant',
  organisation: '',
  address: '',
  phone: '',
  email: '',
  seal: '',
  colour: defaultColour,
  languages: allLocales,
  description: '',
  rights: '',
  about: null,
};

/**
 * The site's settings, asked once a request. A language without texts of its own borrows those of
 * the first language of the paper; a site that nobody has set up yet is called Courant.
 */
export const siteSettings = oncePerRequest(async (locale: Locale): Promise<SiteSettings> => {
  const setting = await findSiteSetting();
  if (!setting) return unnamed;
  const { seal, colour, phone, email, texts } = setting;
  const languages = toLanguages(setting.locales);
  const shared = { seal, colour, phone, email, languages };
  const text =
    texts.find((one) => one.locale === locale) ??
    texts.find((one) => one.locale === languages[0]) ??
    texts[0];
  if (!text) return { ...unnamed, ...shared };
  const { name, organisation, address, description, rights } = text;
  const about = text.about as ArticleBody | null;
  return { ...shared, name, organisation, address, description, rights, about };
});

/** The languages in which the paper appears, for what is in none of them. */
export async function siteLanguages(): Promise<Languages> {
  return (await siteSettings(defaultLocale)).languages;
}

/** Whether there is an About page: it has a text of its own, or at least the description. */
export function hasAbout({ about, description }: SiteSettings): boolean {
  return hasWords(about) || description !== '';
}

/** Whether there is a Contact page: at least one way to reach the organisation. */
export function hasContact({ address, phone, email }: SiteSettings): boolean {
  return [address, phone, email].some((way) => way !== '');
}

/** An editor who empties a text leaves an empty paragraph behind. */
export function hasWords(body: ArticleBody | null): body is ArticleBody {
  return body !== null && body.content.some((block) => 'content' in block && block.content?.length);
}
