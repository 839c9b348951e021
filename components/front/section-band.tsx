import type { Reading } from '@/lib/i18n/reading';
import type { Band } from './front-page';
import { SectionHeading } from './section-heading';
import { showsPictures } from './shows-pictures';
import { Teaser, type TeaserLayout } from './teaser';

const columns = ['', '', 'tablet:grid-cols-2', 'tablet:grid-cols-2 desk:grid-cols-3'];

/**
 * A section across the width of the front page, its stories side by side. On a phone they stand one
 * under the other, and only the first picture is as wide as the page.
 */
export function SectionBand({ section, articles, reading }: Band & { reading: Reading }) {
  const isPictured = showsPictures(articles);
  return (
    <section className="border-ink border-t pt-4 pb-10">
      <SectionHeading section={section} reading={reading} />
      <div
        className={`gap-x-gap grid grid-cols-1 gap-y-7 ${columns[articles.length] ?? 'tablet:grid-cols-2 desk:grid-cols-4'}`}
      >
        {articles.map((article, at) => (
          <Teaser
            key={article.id}
            article={article}
            reading={reading}
            level="h3"
            pictures={isPictured ? layoutAt(at, articles.length) : undefined}
          />
        ))}
      </div>
    </section>
  );
}

function layoutAt(at: number, count: number): TeaserLayout {
  if (count <= 2) return 'beside';
  return at === 0 ? 'above' : 'small';
}
