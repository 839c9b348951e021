import type { Metadata } from 'next';
import { AuthorIndex } from '@/components/lists/author-index';
import { listAuthors } from '@/lib/taxonomy/authors';
import { indexMetadata, IndexPage } from '../index-page';
import { knownLocale, readingFor, type LocaleParams } from '../reading';

export const dynamic = 'force-dynamic';

type Props = { params: Promise<LocaleParams> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return indexMetadata(knownLocale((await params).locale), 'authors');
}

export default async function AuthorsPage({ params }: Props) {
  const locale = knownLocale((await params).locale);
  const [reading, authors] = await Promise.all([readingFor(locale), listAuthors(locale)]);
  return (
    <IndexPage locale={locale} index="authors" isEmpty={authors.length === 0}>
      <AuthorIndex authors={authors} reading={reading} />
    </IndexPage>
  );
}
