import { Moment } from '@/components/ui/moment';
import { Runs } from '@/components/ui/runs';
import { titleSize } from '@/components/ui/title-size';
import { WordBreaks } from '@/components/ui/word-breaks';
import { articlePath } from '@/lib/articles/article';
import type { ArticleCard } from '@/lib/articles/published-articles';
import type { Reading } from '@/lib/i18n/reading';

const sizes = { short: 'text-[1.125rem]', usual: 'text-[1.125rem]', long: 'text-[1rem]' };

type Props = {
  articles: ArticleCard[];
  reading: Reading;
  /** Where they are not the latest of the whole paper. */
  title?: string;
};

/** The column of the latest headlines. */
export function LatestList({ articles, reading, title = reading.t('list.latest') }: Props) {
  if (articles.length === 0) return null;
  return (
    <section className="border-line max-desk:mt-6 desk:col-span-4 desk:border-s desk:ps-gap">
      <h2 className="label border-ink border-b-2 pb-3">
        <Runs text={title} locale={reading.locale} />
      </h2>
      <ol>
        {articles.map((article) => (
          <li key={article.id} className="border-hair relative flex flex-col gap-1.5 border-b py-4">
            {article.section && (
              <p className="label text-seal-ink">
                <Runs text={article.section.name} locale={reading.locale} />
              </p>
            )}
            <h3
              className={`headline zh:leading-[1.4] leading-[1.25] ${sizes[titleSize(article.title)]}`}
            >
              <a href={articlePath(article)} className="whole-card quiet-link">
                <WordBreaks text={article.title} locale={reading.locale} />
              </a>
            </h3>
            <p className="meta">
              <Moment time={article.publishAt} reading={reading} as="recent" />
            </p>
          </li>
        ))}
      </ol>
    </section>
  );
}
