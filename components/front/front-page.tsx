import type { ArticleCard } from '@/lib/articles/published-articles';
import type { MostRead as MostReadLists } from '@/lib/articles/published-most-read';
import type { Reading } from '@/lib/i18n/reading';
import { LatestList } from './latest-list';
import { LeadStory } from './lead-story';
import { MostRead } from './most-read';
import { SectionBand } from './section-band';
import { SectionColumns } from './section-columns';
import { Teaser } from './teaser';

export type Band = { section: { name: string; slug: string }; articles: ArticleCard[] };

type Props = {
  reading: Reading;
  lead: ArticleCard;
  /** The stories after the lead, newest first. */
  newest: ArticleCard[];
  bands: Band[];
  mostRead?: MostReadLists;
};

/** The front: the newest story leads, the next run down the side, then the sections. */
export function FrontPage({ reading, lead, newest, bands, mostRead }: Props) {
  const seconds = newest.slice(0, secondCount(lead, newest));
  const latest = newest.slice(seconds.length);
  const [full, short] = splitBands(bands);
  return (
    <>
      <div className="gap-gap pt-gap desk:grid-cols-12 grid grid-cols-1 pb-12">
        <div className={latest.length > 0 ? 'desk:col-span-8' : 'desk:col-span-12'}>
          <LeadStory article={lead} reading={reading} isAlone={latest.length === 0} />
          <Seconds articles={seconds} reading={reading} />
        </div>
        <LatestList articles={latest} reading={reading} />
      </div>
      {mostRead && <MostRead lists={mostRead} reading={reading} />}
      {full.map((band) => (
        <SectionBand key={band.section.slug} {...band} reading={reading} />
      ))}
      <SectionColumns bands={short} reading={reading} />
    </>
  );
}

/** A lead without a picture leaves room for two more stories under it. */
function secondCount(lead: ArticleCard, newest: ArticleCard[]): number {
  return !lead.picture && newest.length >= 4 ? 2 : 0;
}

/** A band needs stories enough to fill its width; sections with fewer share one, if there are two. */
function splitBands(bands: Band[]): [full: Band[], short: Band[]] {
  const isShort = ({ articles }: Band) => articles.length < 3;
  if (bands.filter(isShort).length < 2) return [bands, []];
  return [bands.filter((band) => !isShort(band)), bands.filter(isShort)];
}

function Seconds({ articles, reading }: { articles: ArticleCard[]; reading: Reading }) {
  if (articles.length === 0) return null;
  return (
    <div className="gap-x-gap border-line tablet:grid-cols-2 mt-8 grid grid-cols-1 gap-y-7 border-t pt-5">
      {articles.map((article) => (
        <Teaser key={article.id} article={article} reading={reading} level="h2" showSection />
      ))}
    </div>
  );
}
