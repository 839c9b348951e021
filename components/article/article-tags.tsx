import { Runs } from '@/components/ui/runs';
import type { Reading } from '@/lib/i18n/reading';
import { tagPath } from '@/lib/site/addresses';

type Props = { tags: { name: string; slug: string }[]; reading: Reading };

/** The themes of an article, however many there are. */
export function ArticleTags({ tags, reading: { locale, t } }: Props) {
  if (tags.length === 0) return null;
  return (
    <section
      aria-labelledby="tags"
      className="extra font-ui mt-10 flex flex-wrap items-baseline gap-x-4 text-[0.9375rem] print:hidden"
    >
      <h2 id="tags" className="label">
        {t('article.tags')}
      </h2>
      <ul className="flex min-w-[min(20rem,100%)] flex-1 flex-wrap gap-x-4">
        {tags.map(({ name, slug }) => (
          <li key={slug}>
            <a
              href={tagPath(locale, slug)}
              className="desk:min-h-8 desk:min-w-0 decoration-line hover:decoration-seal -mx-2 flex min-h-11 min-w-11 items-center px-2 underline"
            >
              <span className="min-w-0">
                <Runs text={name} locale={locale} />
              </span>
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}
