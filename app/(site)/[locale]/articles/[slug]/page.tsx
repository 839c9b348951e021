import type { Metadata } from 'next';
import { StructuredData } from '@/components/layout/structured-data';
import { articlePath } from '@/lib/articles/article';
import { findPublishedArticle, type PublishedArticle } from '@/lib/articles/published-article';
import { structuredArticle } from '@/lib/articles/structured-article';
import type { Reading } from '@/lib/i18n/reading';
import { answerWithRedirect } from '@/lib/process-state';
import { sectionPath } from '@/lib/site/addresses';
import { MissingPage } from '../../missing-page';
import { knownLocale, readingFor, type LocaleParams } from '../../reading';
import { paperIn, trailTo } from '../../structured-pages';
import { articleMetadata } from './article-metadata';
import { ArticleView } from './article-view';
import { GonePage } from './gone-page';

export const dynamic = 'force-dynamic';

type Props = { params: Promise<LocaleParams & { slug: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { slug, ...rest } = await params;
  const locale = knownLocale(rest.locale);
  return articleMetadata(locale, await findPublishedArticle(locale, slug));
}

export default async function Article({ params }: Props) {
  const { slug, ...rest } = await params;
  const locale = knownLocale(rest.locale);
  const answer = await findPublishedArticle(locale, slug);
  if (!answer) return <MissingPage locale={locale} />;
  if (answer.kind === 'moved') {
    answerWithRedirect(answer.path);
    return null;
  }
  if (answer.kind === 'gone') return <GonePage gone={answer} address={{ locale, slug }} />;

  const { article } = answer;
  const [reading, paper] = await Promise.all([readingFor(locale), paperIn(locale)]);
  return (
    <ArticleView article={article} read={{ kind: 'article', articleId: article.id }}>
      <StructuredData things={[structuredArticle(article, paper), trailOf(article, reading)]} />
    </ArticleView>
  );
}

function trailOf(article: PublishedArticle, reading: Reading) {
  const { section, title } = article;
  const own = { name: title, href: articlePath(article) };
  return trailTo(
    reading,
    section
      ? [{ name: section.name, href: sectionPath(reading.locale, section.slug) }, own]
      : [own],
  );
}
