import type { Metadata } from 'next';
import type { ReactNode } from 'react';
import { StructuredData } from '@/components/layout/structured-data';
import { EmptyList } from '@/components/lists/empty-list';
import { ListHead } from '@/components/lists/list-head';
import type { Locale } from '@/lib/i18n/locales';
import { siteTranslator } from '@/lib/i18n/translate';
import { archivePath, authorsPath, tagsPath } from '@/lib/site/addresses';
import { inOtherLanguages } from './other-languages';
import { pageMetadata } from './page-metadata';
import { readingFor } from './reading';
import { SitePage } from './site-page';
import { trailTo } from './structured-pages';

const paths = { tags: tagsPath, authors: authorsPath, archive: archivePath };

type Index = keyof typeof paths;

/** The head of a page that lists the paper's lists. */
export async function indexMetadata(locale: Locale, index: Index): Promise<Metadata> {
  const t = siteTranslator(locale);
  return pageMetadata(locale, {
    title: t(`${index}.title`),
    description: t(`${index}.description`),
    path: paths[index](locale),
    versions: await inOtherLanguages(locale, paths[index]),
  });
}

type Props = { locale: Locale; index: Index; isEmpty: boolean; children: ReactNode };

/** A page that lists the paper's lists: its tags, its authors, its years and months. */
export async function IndexPage({ locale, index, isEmpty, children }: Props) {
  const reading = await readingFor(locale);
  const { t } = reading;
  const versions = await inOtherLanguages(locale, paths[index]);
  return (
    <SitePage
      reading={reading}
      place={{ kind: 'elsewhere' }}
      versions={versions}
      read={{ kind: 'list' }}
    >
      <ListHead
        reading={reading}
        title={t(`${index}.title`)}
        description={t(`${index}.description`)}
      />
      {isEmpty ? <EmptyList reading={reading} sentence={t(`${index}.empty`)} /> : children}
      <StructuredData
        things={[trailTo(reading, [{ name: t(`${index}.title`), href: paths[index](locale) }])]}
      />
    </SitePage>
  );
}
