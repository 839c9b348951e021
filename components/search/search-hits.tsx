import { Moment } from '@/components/ui/moment';
import { PictureImage } from '@/components/ui/picture';
import { Runs } from '@/components/ui/runs';
import { articlePath } from '@/lib/articles/article';
import type { ArticleLink } from '@/lib/articles/published-articles';
import { locales } from '@/lib/i18n/locales';
import type { Reading } from '@/lib/i18n/reading';
import type { SearchHit } from '@/lib/search/search-articles';
import { MarkedHeadline, MarkedText } from './marked-text';
import { textFragment } from './text-fragment';

/** What a search found, each with the words that answer it marked. */
export function SearchHits({ hits, reading }: { hits: SearchHit[]; reading: Reading }) {
  return (
    <ol>
      {hits.map((hit) => (
        <li key={hit.article.id} className="border-hair border-b py-5 first:pt-0">
          <Hit hit={hit} reading={reading} />
        </li>
      ))}
    </ol>
  );
}

function Hit({ hit, reading }: { hit: SearchHit; reading: Reading }) {
  const { article, title, excerpt, twin, isPinned } = hit;
  const { locale, t } = reading;
  const { picture, section, publishAt } = article;
  return (
    <article className="tablet:flex gap-x-gap relative flow-root flex-row-reverse">
      {picture && (
        <div className="desk:w-44 tablet:w-36 tiny:hidden max-tablet:float-end max-tablet:ms-4 max-tablet:mb-1 w-24 shrink-0">
          <PictureImage picture={picture} sizes="9rem" className="aspect-3/2" />
        </div>
      )}
      <div className="me-auto max-w-[42rem] min-w-0 space-y-1.5">
        <p className="meta">
          {isPinned && (
            <>
              <span className="label text-ink">{t('search.pinned')}</span>
              <span aria-hidden="true"> · </span>
            </>
          )}
          {section && (
            <>
              <span className="label text-seal-ink">
                <Runs text={section.name} locale={locale} />
              </span>
              <span aria-hidden="true"> · </span>
            </>
          )}
          <Moment time={publishAt} reading={reading} as="day" />
        </p>
        <h2 className="headline max-tablet:text-wrap zh:leading-[1.36] text-[1.3rem] leading-[1.25]">
          <a href={articlePath(article) + textFragment(hit)} className="whole-card quiet-link">
            <MarkedHeadline segments={title} locale={locale} />
          </a>
        </h2>
        <p className="wrap-anywhere">
          <MarkedText segments={excerpt} locale={locale} />
        </p>
        {twin && <Twin twin={twin} reading={reading} />}
      </div>
    </article>
  );
}

/** The same story in another language; it lies above the hit, which leads to its own. */
function Twin({ twin, reading }: { twin: ArticleLink; reading: Reading }) {
  const { htmlLang } = locales[twin.locale];
  return (
    <p className="meta">
      {reading.t(`search.alsoIn.${twin.locale}`)}{' '}
      <a
        href={articlePath(twin)}
        lang={htmlLang}
        hrefLang={htmlLang}
        className="max-desk:py-3 relative wrap-anywhere underline"
      >
        <Runs text={twin.title} locale={twin.locale} />
      </a>
    </p>
  );
}
