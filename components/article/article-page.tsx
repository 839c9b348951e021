import type { ReactNode } from 'react';
import { Moment } from '@/components/ui/moment';
import { titleSize } from '@/components/ui/title-size';
import { WordBreaks } from '@/components/ui/word-breaks';
import { articlePath } from '@/lib/articles/article';
import type { PublishedArticle } from '@/lib/articles/published-articles';
import { locales } from '@/lib/i18n/locales';
import type { Reading } from '@/lib/i18n/reading';
import { siteTranslator } from '@/lib/i18n/translate';
import { sectionPath } from '@/lib/site/addresses';
import { ArticleBody } from './article-body';

const sizes = {
  short: 'text-title max-w-[20ch]',
  usual: 'text-title max-w-[20ch]',
  long: 'text-title-long max-w-[28ch]',
};

/** An article, from its section's name to its last word. */
export function ArticlePage({ article, reading }: { article: PublishedArticle; reading: Reading }) {
  const { locale, t } = reading;
  return (
    <article className="article-grid pt-8 pb-12">
      {article.section && (
        <p className="label">
          <a
            href={sectionPath(locale, article.section.slug)}
            className="text-seal-ink quiet-link -my-4 inline-block py-4"
          >
            {article.section.name}
          </a>
        </p>
      )}
      <h1 className={`headline zh:max-w-[22em] mt-2.5 mb-3 ${sizes[titleSize(article.title)]}`}>
        <WordBreaks text={article.title} locale={locale} />
      </h1>
      {article.standfirst && <p className="text-[1.25rem] leading-[1.5]">{article.standfirst}</p>}
      <Facts article={article} reading={reading} />
      <ArticleBody body={article.body} t={t} />
    </article>
  );
}

/** Who wrote it, when it was issued and last changed, and in which other languages it can be read. */
function Facts({ article, reading }: { article: PublishedArticle; reading: Reading }) {
  const { t } = reading;
  return (
    <div className="meta border-line my-[1.4rem] flex flex-wrap gap-x-[1.4rem] gap-y-1.5 border-y py-3">
      {article.authors.length > 0 && (
        <Fact label={t('article.by')}>{article.authors.map(({ name }) => name).join(', ')}</Fact>
      )}
      <Fact label={t('article.issuingTime')}>
        <Moment time={article.publishAt} reading={reading} as="minute" />
      </Fact>
      {article.lastChangedAt && (
        <p>
          {t('article.lastChanged')}{' '}
          <Moment time={article.lastChangedAt} reading={reading} as="minute" />
        </p>
      )}
      {article.versions.map((version) => (
        <a
          key={version.locale}
          href={articlePath(version)}
          lang={locales[version.locale].htmlLang}
          hrefLang={locales[version.locale].htmlLang}
          className="text-ink -my-3 py-3 font-semibold underline print:hidden"
        >
          {siteTranslator(version.locale)('otherVersion')}
        </a>
      ))}
    </div>
  );
}

function Fact({ label, children }: { label: string; children: ReactNode }) {
  return (
    <p>
      {label} <b className="text-ink font-semibold">{children}</b>
    </p>
  );
}
