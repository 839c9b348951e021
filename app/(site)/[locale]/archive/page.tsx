import type { Metadata } from 'next';
import { ArchiveIndex } from '@/components/lists/archive-index';
import { listArchiveMonths } from '@/lib/articles/published-archive';
import { indexMetadata, IndexPage } from '../index-page';
import { knownLocale, readingFor, type LocaleParams } from '../reading';

export const dynamic = 'force-dynamic';

type Props = { params: Promise<LocaleParams> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return indexMetadata(knownLocale((await params).locale), 'archive');
}

export default async function ArchivePage({ params }: Props) {
  const locale = knownLocale((await params).locale);
  const [reading, months] = await Promise.all([readingFor(locale), listArchiveMonths(locale)]);
  return (
    <IndexPage locale={locale} index="archive" isEmpty={months.length === 0}>
      <ArchiveIndex months={months} reading={reading} />
    </IndexPage>
  );
}
