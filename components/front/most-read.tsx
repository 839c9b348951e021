import { Runs } from '@/components/ui/runs';
import { WordBreaks } from '@/components/ui/word-breaks';
import { articlePath } from '@/lib/articles/article';
import type { MostRead as Lists } from '@/lib/articles/published-most-read';
import type { Reading } from '@/lib/i18n/reading';

const spans = ['day', 'week'] as const;

/** What others read, today and this week; nothing while too few did. */
export function MostRead({ lists, reading }: { lists: Lists; reading: Reading }) {
  const { locale, t } = reading;
  const shown = spans.filter((span) => lists[span].length > 0);
  if (shown.length === 0) return null;
  return (
    <section className="border-ink border-t pt-4 pb-10">
      <h2 className="headline mb-3 text-[1.35rem]">
        <Runs text={t('mostRead.title')} locale={locale} />
      </h2>
      <div className={`gap-x-gap grid gap-y-7 ${shown.length > 1 ? 'desk:grid-cols-2' : ''}`}>
        {shown.map((span) => (
          <section key={span}>
            <h3 className="label border-line border-b pb-2">{t(`mostRead.${span}`)}</h3>
            <ol>
              {lists[span].map((article, at) => (
                <li
                  key={article.id}
                  className="border-hair relative grid grid-cols-[2rem_minmax(0,1fr)] border-b py-3"
                >
                  <span aria-hidden="true" className="headline text-seal-ink text-[1.125rem]">
                    {at + 1}
                  </span>
                  <h4 className="headline zh:leading-[1.4] text-[1.125rem] leading-[1.25]">
                    <a href={articlePath(article)} className="whole-card quiet-link">
                      <WordBreaks text={article.title} locale={locale} />
                    </a>
                  </h4>
                </li>
              ))}
            </ol>
          </section>
        ))}
      </div>
    </section>
  );
}
