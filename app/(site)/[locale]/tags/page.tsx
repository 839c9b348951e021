import type { Metadata } from 'next';
import { TagIndex } from '@/components/lists/tag-index';
import { listTags } from '@/lib/taxonomy/tags';
import { indexMetadata, IndexPage } from '../index-page';
import { knownLocale, readingFor, type LocaleParams } from '../reading';

export const dynamic = 'force-dynamic';

type Props = { params: Promise<LocaleParams> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return indexMetadata(knownLocale((await params).locale), 'tags');
}

export default async function TagsPage({ params }: Props) {
  const locale = knownLocale((await params).locale);
  const [reading, tags] = await Promise.all([readingFor(locale), listTags(locale)]);
  return (
    <IndexPage locale={locale} index="tags" isEmpty={tags.length === 0}>
      <TagIndex tags={tags} reading={reading} />
    </IndexPage>
  );
}
