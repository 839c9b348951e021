import { Moment } from '@/components/ui/moment';
import { WordBreaks } from '@/components/ui/word-breaks';
import { articlePath } from '@/lib/articles/article';
import type { ArticleCard } from '@/lib/articles/published-articles';
import type { Reading } from '@/lib/i18n/reading';

/** A long list, day at the left, story at the right: read down like an index. */
export function StoryList({ articles, reading }: { articles: ArticleCard[]; reading: Reading }) {
  if (articles.length === 0) {
    return <p className="text-soft py-12">{reading.t('list.empty')}</p>;
  }
  return (
    <ol>
      {articles.map((article) => (
        <li
          key={article.id}
          className="border-hair gap-x-gap desk:grid-cols-12 relative grid grid-cols-1 gap-y-1 border-b py-5"
        >
          <p className="meta desk:col-span-3 desk:pt-1">
            <Moment time={article.publishAt} reading={reading} as="day" />
          </p>
          <div className="desk:col-span-9 grid gap-1.5">
            <h2 className="headline text-[1.5rem] leading-[1.2]">
              <a href={articlePath(article)} className="whole-card quiet-link">
                <WordBreaks text={article.title} locale={reading.locale} />
              </a>
            </h2>
            {article.standfirst && (
              <p className="text-soft line-clamp-3 max-w-[46rem]">{article.standfirst}</p>
            )}
          </div>
        </li>
      ))}
    </ol>
  );
}
