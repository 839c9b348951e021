import type {
  BreadcrumbList,
  ImageObject,
  Organization,
  SearchAction,
  WebSite,
  WithActionConstraints,
} from 'schema-dts';
import { locales, type Locale } from '@/lib/i18n/locales';
import { pictureFile, type Picture } from '@/lib/media/picture';
import { aboutPath, contactPath, frontPath, searchPath } from '@/lib/site/addresses';
import { hasAbout, hasContact, type SiteSettings } from '@/lib/site/site-settings';

/** The paper in one language, as programs are told of it. */
export type Paper = {
  locale: Locale;
  site: SiteSettings;
  logo: Picture | null;
  /** The site's public origin, without a slash at its end. */
  origin: string;
};

/** The paper as a site, with the search by which one asks it. */
export function structuredSite(paper: Paper): WebSite {
  const { locale, site, origin } = paper;
  const search: WithActionConstraints<SearchAction> = {
    '@type': 'SearchAction',
    target: {
      '@type': 'EntryPoint',
      urlTemplate: `${origin}${searchPath(locale)}?q={search_term_string}`,
    },
    'query-input': 'required name=search_term_string',
  };
  return {
    '@type': 'WebSite',
    '@id': `${origin}${frontPath(locale)}#site`,
    url: origin + frontPath(locale),
    name: site.name,
    description: site.description || undefined,
    inLanguage: locales[locale].htmlLang,
    publisher: { '@id': idOfOrganization(paper) },
    potentialAction: search,
  };
}

/** Who publishes, and how to reach them. */
export function structuredOrganization(paper: Paper): Organization {
  const { locale, site, origin } = paper;
  return {
    ...structuredPublisher(paper),
    description: site.description || undefined,
    address: site.address || undefined,
    telephone: site.phone || undefined,
    email: site.email || undefined,
    mainEntityOfPage: hasAbout(site) ? origin + aboutPath(locale) : undefined,
    contactPoint: hasContact(site)
      ? {
          '@type': 'ContactPoint',
          url: origin + contactPath(locale),
          telephone: site.phone || undefined,
          email: site.email || undefined,
        }
      : undefined,
  };
}

/** Who publishes, as much as an article says of them. */
export function structuredPublisher(paper: Paper) {
  const { site, logo, origin } = paper;
  return {
    '@type': 'Organization',
    '@id': idOfOrganization(paper),
    name: site.organisation || site.name,
    url: origin,
    logo: logo ? structuredPicture(logo, origin) : undefined,
  } as const satisfies Organization;
}

/** Where a page lies in the paper, from the front page to itself. */
export function structuredTrail(steps: { name: string; href: string }[], origin: string) {
  return {
    '@type': 'BreadcrumbList',
    itemListElement: steps.map(
      ({ name, href }, at) =>
        ({ '@type': 'ListItem', position: at + 1, name, item: origin + href }) as const,
    ),
  } as const satisfies BreadcrumbList;
}

/** A picture by its largest file. */
export function structuredPicture(picture: Picture, origin: string) {
  const { widths, width, height, caption, credit } = picture;
  return {
    '@type': 'ImageObject',
    url: origin + pictureFile(picture, Math.max(...widths), 'webp'),
    width: `${width} px`,
    height: `${height} px`,
    caption: caption || undefined,
    creditText: credit || undefined,
  } as const satisfies ImageObject;
}

function idOfOrganization({ origin }: Paper): string {
  return `${origin}/#organization`;
}
