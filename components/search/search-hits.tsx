import { Moment } from '@/components/ui/moment';
import { articlePath } from '@/lib/articles/article';
import type { ArticleCard } from '@/lib/articles/published-articles';
import type { Reading } from '@/lib/i18n/reading';
import { MarkedHeadline, MarkedText } from './marked-text';

type Segment = { text: string; hit: boolean };

export type Hit = { article: ArticleCard; title: Segment[]; excerpt: Segment[] };

/** What a search found, each with the words that answer it marked. */
export function SearchHits({ hits, reading }: { hits: Hit[]; reading: Reading }) {
  return (
    <ol>
      {hits.map(({ article, title, excerpt }) => (
        <li
          key={article.id}
          className="border-hair relative flex flex-col gap-1.5 border-b py-5 first:pt-0"
        >
          <p className="meta">
            {article.section && (
              <>
                <span className="label text-seal-ink">{article.section.name}</span>
                <span aria-hidden="true"> · </span>
              </>
            )}
            <Moment time={article.publishAt} reading={reading} as="day" />
          </p>
          <h2 className="headline text-[1.3rem] leading-[1.25]">
            <a href={articlePath(article)} className="whole-card quiet-link">
              <MarkedHeadline segments={title} locale={reading.locale} />
            </a>
          </h2>
          <p>
            <MarkedText segments={excerpt} />
          </p>
        </li>
      ))}
    </ol>
  );
}
