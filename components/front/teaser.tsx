import { Moment } from '@/components/ui/moment';
import { PictureImage } from '@/components/ui/picture';
import { Runs } from '@/components/ui/runs';
import { titleSize } from '@/components/ui/title-size';
import { WordBreaks } from '@/components/ui/word-breaks';
import { articlePath } from '@/lib/articles/article';
import type { ArticleCard } from '@/lib/articles/published-articles';
import type { Reading } from '@/lib/i18n/reading';

const sizes = { short: 'text-[1.35rem]', usual: 'text-[1.35rem]', long: 'text-[1.125rem]' };
const largeSizes = { short: 'text-[1.75rem]', usual: 'text-[1.6rem]', long: 'text-[1.25rem]' };

/** Where a picture stands: over the words, beside them, or beside them on a phone only. */
const layouts = {
  above: {
    card: '',
    picture: 'mb-3',
    sizes: '(min-width: 60rem) 22rem, (min-width: 34rem) 46vw, 92vw',
  },
  beside: {
    card: 'tablet:grid tablet:grid-cols-[min(50%,22rem)_minmax(0,1fr)] gap-x-gap',
    picture: 'max-tablet:mb-3',
    sizes: '(min-width: 34rem) 22rem, 92vw',
  },
  small: {
    card: 'phone:grid phone:grid-cols-[minmax(0,1fr)_7rem] phone:gap-x-4',
    picture: 'phone:col-start-2 phone:row-start-1 not-phone:mb-3',
    sizes: '(min-width: 60rem) 22rem, (min-width: 34rem) 46vw, 7rem',
  },
};

/** Under a hairline its words begin where the pictures around it do. */
const bare = 'tablet:border-line tablet:border-t tablet:pt-3';

export type TeaserLayout = keyof typeof layouts;

type Props = {
  article: ArticleCard;
  reading: Reading;
  level: 'h2' | 'h3';
  showSection?: boolean;
  /**
   * Given where the stories around it show pictures. One that has none then speaks louder: its
   * headline grows, and its standfirst fills the room.
   */
  pictures?: TeaserLayout;
};

/** A story in a grid: all of it leads to the article. */
export function Teaser({ article, reading, level: Heading, showSection, pictures }: Props) {
  const { locale } = reading;
  const { picture, section, standfirst, title } = article;
  const layout = layouts[pictures ?? 'above'];
  const showsPicture = pictures && picture;
  const isBare = pictures && !picture;
  const scale = isBare ? largeSizes : sizes;
  return (
    <article className={`relative ${showsPicture ? layout.card : ''} ${isBare ? bare : ''}`}>
      {showsPicture && (
        <div className={layout.picture}>
          <PictureImage picture={picture} sizes={layout.sizes} className="aspect-3/2" />
        </div>
      )}
      <div className="flex min-w-0 flex-col gap-2">
        {showSection && section && (
          <p className="label text-seal-ink">
            <Runs text={section.name} locale={locale} />
          </p>
        )}
        <Heading className={`headline zh:leading-[1.36] leading-[1.22] ${scale[titleSize(title)]}`}>
          <a href={articlePath(article)} className="whole-card quiet-link">
            <WordBreaks text={title} locale={locale} />
          </a>
        </Heading>
        {standfirst && !(picture && pictures && pictures !== 'beside') && (
          <p className="text-soft zh:leading-[1.65] line-clamp-4 text-[1rem] leading-[1.5]">
            <Runs text={standfirst} locale={locale} />
          </p>
        )}
        <p className="meta">
          <Moment time={article.publishAt} reading={reading} as="recent" />
        </p>
      </div>
    </article>
  );
}
