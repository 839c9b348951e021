import type { Metadata } from 'next';
import { ArticlePage } from '@/components/article/article-page';
import { articlePath } from '@/lib/articles/article';
import { findPublishedArticle } from '@/lib/articles/published-article';
import { findNeighbours } from '@/lib/articles/published-neighbours';
import { listRelatedArticles } from '@/lib/articles/published-related';
import { siteUrl } from '@/lib/env';
import { answerWithRedirect } from '@/lib/process-state';
import { MissingPage } from '../../missing-page';
import { knownLocale, readingFor, type LocaleParams } from '../../reading';
import { SitePage } from '../../site-page';
import { articleMetadata, versionsOf } from './article-metadata';
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
  const place = { kind: 'article', section: article.section?.slug ?? null } as const;
  const [reading, neighbours, related] = await Promise.all([
    readingFor(locale),
    findNeighbours(article),
    listRelatedArticles(article, 4),
  ]);
  return (
    <SitePage
      reading={reading}
      place={place}
      versions={versionsOf(article)}
      read={{ kind: 'article', articleId: article.id }}
    >
      <ArticlePage
        article={article}
        address={new URL(articlePath(article), siteUrl()).href}
        neighbours={neighbours}
        related={related}
        reading={reading}
      />
    </SitePage>
  );
}
