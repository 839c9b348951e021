import { Moment } from '@/components/ui/moment';
import { PictureImage } from '@/components/ui/picture';
import { Runs } from '@/components/ui/runs';
import { titleSize } from '@/components/ui/title-size';
import { WordBreaks } from '@/components/ui/word-breaks';
import { articlePath } from '@/lib/articles/article';
import type { ArticleCard } from '@/lib/articles/published-articles';
import type { Reading } from '@/lib/i18n/reading';

type Props = {
  articles: ArticleCard[];
  reading: Reading;
  /** Whether each says its section: where the list has more than one. */
  showsSections?: boolean;
};

const sizes = { short: 'text-[1.5rem]', usual: 'text-[1.5rem]', long: 'text-[1.25rem]' };

const withPicture =
  'max-desk:@min-[19rem]/page:grid-cols-[minmax(0,1fr)_min(7rem,30vw)] desk:grid-rows-[auto_1fr]';

/** A long list, day at the left, story, small picture at the right: read down like an index. */
export function StoryList({ articles, reading, showsSections = false }: Props) {
  return (
    <ol>
      {articles.map((article) => (
        <li
          key={article.id}
          className={`border-hair gap-x-gap desk:grid-cols-12 relative grid grid-cols-1 gap-y-1.5 border-b py-5 ${article.picture ? withPicture : ''}`}
        >
          <Facts article={article} reading={reading} showsSection={showsSections} />
          <Story article={article} reading={reading} />
        </li>
      ))}
    </ol>
  );
}

type StoryProps = { article: ArticleCard; reading: Reading };

function Facts({ article, reading, showsSection }: StoryProps & { showsSection: boolean }) {
  const { section, publishAt } = article;
  return (
    <p className="meta desk:col-span-3 desk:row-span-2 desk:block desk:pt-1 col-span-full flex flex-wrap items-baseline gap-x-3">
      {showsSection && section && (
        <span className="label text-seal-ink desk:mb-1 desk:block">
          <Runs text={section.name} locale={reading.locale} />
        </span>
      )}
      <Moment time={publishAt} reading={reading} as="day" />
    </p>
  );
}

/** Beside a picture the text is narrower; on a phone only what stands under the headline. */
function Story({ article, reading: { locale } }: StoryProps) {
  const { title, standfirst, picture } = article;
  const width = picture ? 'desk:col-span-7' : 'desk:col-span-9';
  const isTitleBesidePicture = picture && !standfirst;
  return (
    <>
      <h2
        className={`headline leading-[1.2] ${sizes[titleSize(title)]} ${width} ${isTitleBesidePicture ? '' : 'max-desk:col-span-full'}`}
      >
        <a href={articlePath(article)} className="whole-card quiet-link">
          <WordBreaks text={title} locale={locale} />
        </a>
      </h2>
      {standfirst && (
        <p className={`text-soft line-clamp-3 max-w-[46rem] self-start ${width}`}>
          <Runs text={standfirst} locale={locale} />
        </p>
      )}
      {picture && (
        <div className="desk:col-span-2 desk:col-start-11 desk:row-span-2 desk:row-start-1 max-desk:pt-1.5">
          <PictureImage
            picture={picture}
            sizes="(width >= 60rem) 11rem, 7rem"
            className="aspect-3/2"
          />
        </div>
      )}
    </>
  );
}
