import { Moment } from '@/components/ui/moment';
import { PictureImage } from '@/components/ui/picture';
import { Runs } from '@/components/ui/runs';
import { titleSize } from '@/components/ui/title-size';
import { WordBreaks } from '@/components/ui/word-breaks';
import { articlePath } from '@/lib/articles/article';
import type { ArticleCard } from '@/lib/articles/published-articles';
import type { Reading } from '@/lib/i18n/reading';
import { sectionPath } from '@/lib/site/addresses';

const alone = { short: 'text-lead-short', usual: 'text-lead', long: 'text-lead-long' };
const underPicture = { short: 'text-lead', usual: 'text-title', long: 'text-title-long' };
const besidePicture = { short: 'text-title', usual: 'text-title-long', long: 'text-title-long' };

type Props = {
  article: ArticleCard;
  reading: Reading;
  /** Nothing stands beside it: a picture then takes the left, the words the right. */
  isAlone?: boolean;
};

/** The newest story. Without a picture the headline itself is what the eye meets first. */
export function LeadStory({ article, reading, isAlone }: Props) {
  const { picture } = article;
  if (!picture)
    return <article className="relative">{renderWords(article, reading, alone)}</article>;
  return (
    <article
      className={`relative ${isAlone ? 'desk:grid-cols-12 gap-x-gap grid grid-cols-1' : ''}`}
    >
      <div className="desk:col-span-8 mb-4">
        <PictureImage
          picture={picture}
          sizes="(min-width: 60rem) 48rem, 96vw"
          isFirst
          className="aspect-video"
        />
      </div>
      <div className="desk:col-span-4">
        {renderWords(article, reading, isAlone ? besidePicture : underPicture)}
      </div>
    </article>
  );
}

function renderWords(article: ArticleCard, reading: Reading, sizes: typeof alone) {
  const { locale } = reading;
  return (
    <>
      {article.section && (
        <p className="label">
          <a
            href={sectionPath(locale, article.section.slug)}
            className="text-seal-ink quiet-link relative z-1 -my-4 inline-block py-4"
          >
            <Runs text={article.section.name} locale={locale} />
          </a>
        </p>
      )}
      <h2 className={`headline zh:mt-3 mt-2 mb-3.5 ${sizes[titleSize(article.title)]}`}>
        <a href={articlePath(article)} className="whole-card quiet-link">
          <WordBreaks text={article.title} locale={locale} />
        </a>
      </h2>
      {article.standfirst && (
        <p className="text-soft zh:leading-[1.65] max-w-[46rem] text-[1.25rem] leading-[1.5]">
          <Runs text={article.standfirst} locale={locale} />
        </p>
      )}
      <p className="meta mt-3">
        <Moment time={article.publishAt} reading={reading} as="full" />
      </p>
    </>
  );
}
