import { WordBreaks } from '@/components/ui/word-breaks';
import { articlePath } from '@/lib/articles/article';
import type { ArticleLink } from '@/lib/articles/article-card';
import type { Reading } from '@/lib/i18n/reading';

type Props = { earlier: ArticleLink | null; later: ArticleLink | null; reading: Reading };

/** The articles issued before and after this one. */
export function Neighbours({ earlier, later, reading }: Props) {
  if (!earlier && !later) return null;
  const { t } = reading;
  return (
    <nav
      aria-label={t('article.inOrder')}
      className="pager border-ink gap-x-gap tablet:grid-cols-2 tablet:pt-2 grid border-t print:hidden"
    >
      {earlier && (
        <Neighbour
          article={earlier}
          label={t('article.earlier')}
          rel="prev"
          className={later ? '' : 'tablet:col-span-2'}
        />
      )}
      {later && (
        <Neighbour
          article={later}
          label={t('article.later')}
          rel="next"
          className={`tablet:text-end ${earlier ? 'border-hair max-tablet:border-t' : 'tablet:col-span-2'}`}
        />
      )}
    </nav>
  );
}

type NeighbourProps = {
  article: ArticleLink;
  label: string;
  rel: 'prev' | 'next';
  className?: string;
};

function Neighbour({ article, label, rel, className = '' }: NeighbourProps) {
  return (
    <a
      href={articlePath(article)}
      rel={rel}
      className={`group block py-3 no-underline ${className}`}
    >
      <span className="meta block pb-1">{label}</span>
      <span className="headline zh:leading-[1.45] decoration-seal block text-[1.0625rem] leading-[1.3] group-hover:underline">
        <WordBreaks text={article.title} locale={article.locale} />
      </span>
    </a>
  );
}
