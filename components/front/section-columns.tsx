import type { Reading } from '@/lib/i18n/reading';
import type { Band } from './front-page';
import { SectionHeading } from './section-heading';
import { showsPictures } from './shows-pictures';
import { Teaser } from './teaser';

/** Sections with few stories, side by side, each a column with its newest on top. */
export function SectionColumns({ bands, reading }: { bands: Band[]; reading: Reading }) {
  const isNarrow = bands.length > 2 && bands.length !== 4;
  const isPictured = showsPictures(bands.flatMap(({ articles }) => articles.slice(0, 1)));
  const pictures = isNarrow ? 'above' : 'beside';
  return (
    <div
      className={`gap-x-gap tablet:grid-cols-2 grid grid-cols-1 ${isNarrow ? 'desk:grid-cols-3' : ''}`}
    >
      {bands.map(({ section, articles }) => (
        <section key={section.slug} className="border-ink border-t pt-4 pb-10">
          <SectionHeading section={section} reading={reading} />
          <div className="divide-hair divide-y">
            {articles.map((article, at) => (
              <div key={article.id} className="py-4 first:pt-0">
                <Teaser
                  article={article}
                  reading={reading}
                  level="h3"
                  pictures={isPictured && at === 0 ? pictures : undefined}
                />
              </div>
            ))}
          </div>
        </section>
      ))}
    </div>
  );
}
