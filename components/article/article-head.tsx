import { Runs } from '@/components/ui/runs';
import { titleSize } from '@/components/ui/title-size';
import { WordBreaks } from '@/components/ui/word-breaks';
import type { PublishedArticle } from '@/lib/articles/published-article';
import type { Reading } from '@/lib/i18n/reading';
import { ArticleFacts } from './article-facts';

const besidePicture = {
  short: 'text-title max-w-[12.2em]',
  usual: 'text-title max-w-[12.2em]',
  long: 'text-title-long max-w-[17em]',
};

/** Where no picture follows, the headline is what a reader sees: it takes the room. */
const alone = {
  short: 'text-lead-short max-w-[11em]',
  usual: 'text-lead max-w-[13.4em]',
  long: 'text-lead-long max-w-[18.3em]',
};

/** What stands above an article: its headline, what it says in short, its facts. */
export function ArticleHead({ article, reading }: { article: PublishedArticle; reading: Reading }) {
  const { locale } = reading;
  const { title, standfirst } = article;
  const size = (article.picture ? besidePicture : alone)[titleSize(title)];
  return (
    <>
      <h1 className={`headline zh:max-w-[22em] mt-2.5 mb-3 ${size}`}>
        <WordBreaks text={title} locale={locale} />
      </h1>
      {standfirst && (
        <p className="zh:leading-[1.65] text-[1.25rem] leading-[1.5]">
          <Runs text={standfirst} locale={locale} />
        </p>
      )}
      <ArticleFacts article={article} reading={reading} />
    </>
  );
}
