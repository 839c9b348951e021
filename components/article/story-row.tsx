import { Moment } from '@/components/ui/moment';
import { PictureImage } from '@/components/ui/picture';
import { Runs } from '@/components/ui/runs';
import { titleSize } from '@/components/ui/title-size';
import { WordBreaks } from '@/components/ui/word-breaks';
import { articlePath } from '@/lib/articles/article';
import type { ArticleCard } from '@/lib/articles/article-card';
import type { Reading } from '@/lib/i18n/reading';

/** One or two stories lie, picture beside text; three or four stand in columns. */
const lying = { card: 'desk:grid-cols-[2fr_3fr]', picture: 'desk:order-first', sizes: '15rem' };
const standing = {
  card: 'desk:grid-cols-1 desk:content-start',
  picture: 'desk:order-first',
  sizes: '(min-width: 60rem) 22rem, 7rem',
};
const sizes = { short: 'text-[1.2rem]', usual: 'text-[1.2rem]', long: 'text-[1.0625rem]' };
const columns = ['', '', 'desk:grid-cols-2', 'desk:grid-cols-3', 'desk:grid-cols-4'];

type Props = { title: string; articles: ArticleCard[]; reading: Reading };

/** Up to four stories to go on with; fewer have more room each, none leave nothing behind. */
export function StoryRow({ title, articles, reading }: Props) {
  if (articles.length === 0) return null;
  return (
    <section
      aria-labelledby="go-on"
      className="related border-ink border-t pt-4 pb-10 print:hidden"
    >
      <h2 id="go-on" className="headline text-[1.35rem]">
        <WordBreaks text={title} locale={reading.locale} />
      </h2>
      <div className={`desk:pt-4 gap-x-gap grid ${columns[articles.length] ?? 'desk:grid-cols-4'}`}>
        {articles.map((article) => (
          <Story
            key={article.id}
            article={article}
            reading={reading}
            shape={articles.length <= 2 ? lying : standing}
          />
        ))}
      </div>
    </section>
  );
}

type StoryProps = { article: ArticleCard; reading: Reading; shape: typeof lying };

function Story({ article, reading, shape }: StoryProps) {
  const { picture, standfirst } = article;
  const beside = picture ? `grid-cols-[minmax(0,1fr)_min(7rem,34%)] ${shape.card}` : '';
  return (
    <article
      className={`border-hair max-desk:not-last:border-b max-desk:py-4 relative grid content-start gap-x-4 gap-y-3 ${beside}`}
    >
      <div className="grid min-w-0 content-start gap-1.5">
        <h3
          className={`headline zh:leading-[1.36] leading-[1.24] ${sizes[titleSize(article.title)]}`}
        >
          <a href={articlePath(article)} className="whole-card quiet-link">
            <WordBreaks text={article.title} locale={reading.locale} />
          </a>
        </h3>
        {!picture && standfirst && (
          <p className="text-soft max-desk:hidden zh:leading-[1.65] line-clamp-4 text-[1rem] leading-[1.5]">
            <Runs text={standfirst} locale={reading.locale} />
          </p>
        )}
        <p className="meta">
          <Moment time={article.publishAt} reading={reading} as="day" />
        </p>
      </div>
      {picture && (
        <div className={shape.picture}>
          <PictureImage picture={picture} sizes={shape.sizes} className="aspect-[3/2]" />
        </div>
      )}
    </article>
  );
}
