import { Moment } from '@/components/ui/moment';
import { titleSize } from '@/components/ui/title-size';
import { WordBreaks } from '@/components/ui/word-breaks';
import { articlePath } from '@/lib/articles/article';
import type { ArticleCard } from '@/lib/articles/published-articles';
import type { Reading } from '@/lib/i18n/reading';

const sizes = { short: 'text-[1.35rem]', usual: 'text-[1.35rem]', long: 'text-[1.125rem]' };

type Props = {
  article: ArticleCard;
  reading: Reading;
  level: 'h2' | 'h3';
  showSection?: boolean;
};

/** A story in a grid: all of it leads to the article. */
export function Teaser({ article, reading, level: Heading, showSection }: Props) {
  return (
    <article className="relative flex flex-col gap-2">
      {showSection && article.section && (
        <p className="label text-seal-ink">{article.section.name}</p>
      )}
      <Heading className={`headline leading-[1.22] ${sizes[titleSize(article.title)]}`}>
        <a href={articlePath(article)} className="whole-card quiet-link">
          <WordBreaks text={article.title} locale={reading.locale} />
        </a>
      </Heading>
      {article.standfirst && (
        <p className="text-soft line-clamp-4 text-[1rem] leading-[1.5]">{article.standfirst}</p>
      )}
      <p className="meta">
        <Moment time={article.publishAt} reading={reading} as="recent" />
      </p>
    </article>
  );
}
