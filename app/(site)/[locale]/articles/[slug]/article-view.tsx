import type { ComponentProps, ReactNode } from 'react';
import { ArticlePage } from '@/components/article/article-page';
import { articlePath } from '@/lib/articles/article';
import type { PublishedArticle } from '@/lib/articles/published-article';
import { findNeighbours } from '@/lib/articles/published-neighbours';
import { listRelatedArticles } from '@/lib/articles/published-related';
import { siteUrl } from '@/lib/env';
import { siteSettings } from '@/lib/site/site-settings';
import { readingFor } from '../../reading';
import { SitePage } from '../../site-page';
import { versionsOf } from './article-metadata';

type Props = Pick<ComponentProps<typeof ArticlePage>, 'afterBlock'> &
  Pick<ComponentProps<typeof SitePage>, 'read'> & {
    article: PublishedArticle;
    /** Stands above the article. */
    notice?: ReactNode;
    /** Stands between it and what to read after it. */
    children?: ReactNode;
  };

/** An article with all that stands around it: for readers, and before it is published. */
export async function ArticleView({ article, read, notice, afterBlock, children }: Props) {
  const [reading, { name: paper }, neighbours, related] = await Promise.all([
    readingFor(article.locale),
    siteSettings(article.locale),
    findNeighbours(article),
    listRelatedArticles(article, 4),
  ]);
  const place = { kind: 'article', section: article.section?.slug ?? null } as const;
  return (
    <SitePage reading={reading} place={place} versions={versionsOf(article)} read={read}>
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
