import type { ArticleCard } from '@/lib/articles/published-articles';
import type { Reading } from '@/lib/i18n/reading';
import { LatestList } from './latest-list';
import { LeadStory } from './lead-story';
import { SectionBand } from './section-band';
import { SectionColumns } from './section-columns';
import { Teaser } from './teaser';

export type Band = { section: { name: string; slug: string }; articles: ArticleCard[] };

type Props = {
  reading: Reading;
  lead: ArticleCard;
  seconds: ArticleCard[];
  latest: ArticleCard[];
  bands: Band[];
};

/** A band of its own needs stories enough to fill its width. */
const isFull = ({ articles }: Band) => articles.length >= 3;

/** The front: the newest story leads, two more stand under it, the next run down the side, then the sections. */
export function FrontPage({ reading, lead, seconds, latest, bands }: Props) {
  const main = latest.length > 0 ? 'desk:col-span-8' : '';
  return (
    <>
      <div className="gap-gap pt-gap grid grid-cols-12 pb-12">
        <div className={`col-span-12 ${main}`}>
          <LeadStory article={lead} reading={reading} />
          {seconds.length > 0 && (
            <div className="gap-x-gap border-line tablet:grid-cols-2 mt-8 grid grid-cols-1 gap-y-7 border-t pt-5">
              {seconds.map((article) => (
                <Teaser
                  key={article.id}
                  article={article}
                  reading={reading}
                  level="h2"
                  showSection
                />
              ))}
            </div>
          )}
        </div>
        {latest.length > 0 && <LatestList articles={latest} reading={reading} />}
      </div>
      {bands.filter(isFull).map((band) => (
        <SectionBand key={band.section.slug} {...band} reading={reading} />
      ))}
      <SectionColumns bands={bands.filter((band) => !isFull(band))} reading={reading} />
    </>
  );
}
