import type { ComponentProps, ReactNode } from 'react';
import { versionsOf } from '@/app/(site)/[locale]/articles/[slug]/article-metadata';
import { readingFor } from '@/app/(site)/[locale]/reading';
import { SitePage } from '@/app/(site)/[locale]/site-page';
import { ArticlePage } from '@/components/article/article-page';
import { articlePath } from '@/lib/articles/article';
import type { PublishedArticle } from '@/lib/articles/published-article';
import { findNeighbours } from '@/lib/articles/published-neighbours';
import { listRelatedArticles } from '@/lib/articles/published-related';
import { siteUrl } from '@/lib/env';
import { siteSettings } from '@/lib/site/site-settings';

type Props = Pick<ComponentProps<typeof ArticlePage>, 'afterBlock'> & {
  article: PublishedArticle;
  /** Stands above the article. */
  notice?: ReactNode;
  /** Stands between it and what to read after it. */
  children?: ReactNode;
};

/** An article with all that will stand around it, as if it were published. */
export async function PreviewedPage({ article, notice, afterBlock, children }: Props) {
  const [reading, { name: paper }, neighbours, related] = await Promise.all([
    readingFor(article.locale),
    siteSettings(article.locale),
    findNeighbours(article),
    listRelatedArticles(article, 4),
  ]);
  const place = { kind: 'article', section: article.section?.slug ?? null } as const;
  return (
    <SitePage reading={reading} place={place} versions={versionsOf(article)}>
      {notice}
      <ArticlePage
        article={article}
        address={new URL(articlePath(article), siteUrl()).href}
        paper={paper}
        neighbours={neighbours}
        related={related}
        reading={reading}
        afterBlock={afterBlock}
      >
        {children}
      </ArticlePage>
    </SitePage>
  );
}
