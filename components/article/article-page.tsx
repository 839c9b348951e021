import type { ComponentProps, ReactNode } from 'react';
import { Breadcrumbs } from '@/components/layout/breadcrumbs';
import type { ArticleCard, ArticleLink } from '@/lib/articles/article-card';
import { citeArticle } from '@/lib/articles/cite-article';
import type { PublishedArticle } from '@/lib/articles/published-article';
import type { Reading } from '@/lib/i18n/reading';
import { sectionPath } from '@/lib/site/addresses';
import { ArticleBody } from './article-body';
import { ArticleHead } from './article-head';
import { ArticleTags } from './article-tags';
import { LeadPicture } from './lead-picture';
import { Neighbours } from './neighbours';
import { PrintedAddress } from './printed-address';
import { QrCodeDrawing } from './qr-code';
import { ShareRow } from './share-row';
import { StoryRow } from './story-row';

type Props = Pick<ComponentProps<typeof ArticleBody>, 'afterBlock'> & {
  article: PublishedArticle;
  /** In full, as it is passed on to others. */
  address: string;
  /** The name of the paper, by which the article is cited. */
  paper: string;
  neighbours: { earlier: ArticleLink | null; later: ArticleLink | null };
  related: ArticleCard[];
  reading: Reading;
  /** Stands between the article and what to read after it. */
  children?: ReactNode;
};

/**
 * An article, from where it lies in the paper to what to read after it. What is not the article stands
 * beside it, in a footer or under a name by which browsers' reader views leave it out: `breadcrumbs`,
 * `social`, `extra`, `pager`, `related`, `footer`.
 */
export function ArticlePage(props: Props) {
  const { article, address, paper, neighbours, related, reading, afterBlock, children } = props;
  const { locale, section } = article;
  const citation = citeArticle({ article, paper, address }, reading);
  return (
    <>
      <div className="article-grid pt-6">
        <Breadcrumbs
          reading={reading}
          trail={section ? [{ name: section.name, href: sectionPath(locale, section.slug) }] : []}
        />
      </div>
      <article className="article-grid">
        <ArticleHead article={article} reading={reading} />
        {article.picture && <LeadPicture picture={article.picture} reading={reading} />}
        <ArticleBody
          body={article.body}
          pictures={article.pictures}
          documents={article.documents}
          reading={reading}
          afterBlock={afterBlock}
        />
      </article>
      <footer className="article-grid pb-12 print:pb-0">
        <ArticleTags tags={article.tags} reading={reading} />
        <QrCodeDrawing text={address} />
        <ShareRow page={{ address, title: article.title, citation }} reading={reading} />
        <PrintedAddress address={address} reading={reading} />
        <Neighbours {...neighbours} reading={reading} />
      </footer>
      {children}
      <StoryRow title={reading.t('article.related')} articles={related} reading={reading} />
    </>
  );
}
