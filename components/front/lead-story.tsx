import { Moment } from '@/components/ui/moment';
import { titleSize } from '@/components/ui/title-size';
import { WordBreaks } from '@/components/ui/word-breaks';
import { articlePath } from '@/lib/articles/article';
import type { ArticleCard } from '@/lib/articles/published-articles';
import type { Reading } from '@/lib/i18n/reading';
import { sectionPath } from '@/lib/site/addresses';

const sizes = { short: 'text-lead-short', usual: 'text-lead', long: 'text-lead-long' };

/** The newest story. Without a picture the headline itself is what the eye meets first. */
export function LeadStory({ article, reading }: { article: ArticleCard; reading: Reading }) {
  const { locale } = reading;
  return (
    <article>
      {article.section && (
        <p className="label">
          <a
            href={sectionPath(locale, article.section.slug)}
            className="text-seal-ink quiet-link -my-4 inline-block py-4"
          >
            {article.section.name}
          </a>
        </p>
      )}
      <h2 className={`headline zh:mt-3 mt-2 mb-3.5 ${sizes[titleSize(article.title)]}`}>
        <a href={articlePath(article)} className="quiet-link">
          <WordBreaks text={article.title} locale={locale} />
        </a>
      </h2>
      {article.standfirst && (
        <p className="text-soft max-w-[46rem] text-[1.25rem] leading-[1.5]">{article.standfirst}</p>
      )}
      <p className="meta mt-3">
        <Moment time={article.publishAt} reading={reading} as="full" />
      </p>
    </article>
  );
}
