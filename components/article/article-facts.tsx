import { Moment } from '@/components/ui/moment';
import { articlePath } from '@/lib/articles/article';
import type { PublishedArticle } from '@/lib/articles/published-article';
import { readingMinutes } from '@/lib/articles/reading-time';
import { locales } from '@/lib/i18n/locales';
import type { Reading } from '@/lib/i18n/reading';
import { siteTranslator } from '@/lib/i18n/translate';
import { Byline } from './byline';

type Props = { article: PublishedArticle; reading: Reading };

/** Who wrote it, when it was issued and last changed, how long it takes, and its other languages. */
export function ArticleFacts({ article, reading }: Props) {
  const { t } = reading;
  return (
    <div className="meta border-line my-[1.4rem] flex flex-wrap items-baseline gap-x-[1.4rem] gap-y-1.5 border-y py-3">
      {article.authors.length > 0 && (
        <p className="byline -my-1.5 basis-full text-[0.9375rem] leading-9">
          {t('article.by')} <Byline authors={article.authors} locale={reading.locale} />
        </p>
      )}
      <p>
        {t('article.issuingTime')}{' '}
        <b className="text-ink font-semibold">
          <Moment time={article.publishAt} reading={reading} as="minute" />
        </b>
      </p>
      {article.lastChangedAt && (
        <p>
          {t('article.lastChanged')}{' '}
          <Moment time={article.lastChangedAt} reading={reading} as="minute" />
        </p>
      )}
      <p>{t('article.readingTime', { minutes: readingMinutes(article.bodyText) })}</p>
      {article.versions.map((version) => (
        <a
          key={version.locale}
          href={articlePath(version)}
          lang={locales[version.locale].htmlLang}
          hrefLang={locales[version.locale].htmlLang}
          className="text-ink tablet:ms-auto -my-3.5 py-3.5 font-semibold underline print:hidden"
        >
          {siteTranslator(version.locale)('otherVersion')}
        </a>
      ))}
    </div>
  );
}
