import type { Reading } from '@/lib/i18n/reading';
import type { Band } from './front-page';
import { SectionHeading } from './section-heading';
import { Teaser } from './teaser';

/** Sections with few stories, side by side, each a column. */
export function SectionColumns({ bands, reading }: { bands: Band[]; reading: Reading }) {
  if (bands.length === 0) return null;
  const columns = bands.length % 2 === 0 && bands.length % 3 !== 0 ? '' : 'desk:grid-cols-3';
  return (
    <div className={`gap-x-gap tablet:grid-cols-2 grid grid-cols-1 ${columns}`}>
      {bands.map(({ section, articles }) => (
        <section key={section.slug} className="border-ink border-t pt-4 pb-10">
          <SectionHeading section={section} reading={reading} />
          <div className="divide-hair divide-y">
            {articles.map((article) => (
              <div key={article.id} className="py-4 first:pt-0">
                <Teaser article={article} reading={reading} level="h3" />
              </div>
            ))}
          </div>
        </section>
      ))}
    </div>
  );
}
