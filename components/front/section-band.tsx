import type { Reading } from '@/lib/i18n/reading';
import type { Band } from './front-page';
import { SectionHeading } from './section-heading';
import { Teaser } from './teaser';

/** A section across the width of the front page, its stories side by side. */
export function SectionBand({ section, articles, reading }: Band & { reading: Reading }) {
  const columns = articles.length === 3 ? 'desk:grid-cols-3' : 'desk:grid-cols-4';
  return (
    <section className="border-ink border-t pt-4 pb-10">
      <SectionHeading section={section} reading={reading} />
      <div className={`gap-x-gap tablet:grid-cols-2 grid grid-cols-1 gap-y-7 ${columns}`}>
        {articles.map((article) => (
          <Teaser key={article.id} article={article} reading={reading} level="h3" />
        ))}
      </div>
    </section>
  );
}
