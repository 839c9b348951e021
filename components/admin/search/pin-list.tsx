import type { AdminText } from '../admin-text';
import { Standing } from '../standing';
import type { PinnableArticle } from './pick-articles.client';
import { searchParts } from './search-parts';
import { Runs } from '@/components/ui/runs';
import { locales, type Locale } from '@/lib/i18n/locales';

/** What readers have first for a query. */
export type PinnedResults = {
  id: string;
  version: number;
  locale: Locale;
  query: string;
  articles: PinnableArticle[];
  /** In the newsroom's zone, as `2026-12-31`; empty: for good. */
  lastDay: string;
  isOver: boolean;
};

type Props = {
  pins: PinnedResults[];
  /** The language of the interface. */
  locale: Locale;
  t: AdminText;
};

/** Queries with the articles that come first for them; of one that readers do not have it is said why. */
export function PinList({ pins, locale, t }: Props) {
  return (
    <ul className="border-ink border-t">
      {pins.map((pin) => (
        <li
          key={pin.id}
          className="border-hair hover:bg-card flex flex-wrap items-baseline gap-x-6 gap-y-1 border-b py-2"
        >
          <div className="min-w-0 flex-1 basis-72">
            <a
              href={`${searchParts.pins}/${pin.id}`}
              className="headline flex min-h-11 items-center text-lg leading-snug no-underline hover:underline"
            >
              <span className="min-w-0 wrap-anywhere">
                <Runs text={pin.query} locale={locale} />
              </span>
            </a>
            <ol className="list-decimal ps-6 pb-1">
              {pin.articles.map((article) => (
                <li key={article.id} className="wrap-anywhere">
                  <span lang={locales[pin.locale].htmlLang}>{article.title}</span>{' '}
                  {article.standing !== 'published' && (
                    <span className="text-soft ms-1.5">
                      <Standing
                        name={article.standing}
                        time={article.publishAt ?? undefined}
                        t={t}
                      />
                    </span>
                  )}
                </li>
              ))}
            </ol>
          </div>
          <p className="text-soft flex flex-wrap gap-x-4 tabular-nums">
            <span lang={locales[pin.locale].htmlLang}>{locales[pin.locale].name}</span>
            {pin.lastDay && (
              <span className={pin.isOver ? 'text-gone' : ''}>
                {t(pin.isOver ? 'search.isOver' : 'search.until', { day: pin.lastDay })}
              </span>
            )}
          </p>
        </li>
      ))}
    </ul>
  );
}
