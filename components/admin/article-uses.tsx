import type { ReactNode } from 'react';
import { locales, type Locale } from '@/lib/i18n/locales';

type Use = { articleId: string; title: string; locale: Locale };

/** `children`: what else is to be said of where it is used. */
type Props = { label: string; uses: Use[]; children: ReactNode };

/** The articles that use something of the library, to readers or in the newsroom. */
export function ArticleUses({ label, uses, children }: Props) {
  return (
    <section>
      <h2 className="label text-soft mb-1">{label}</h2>
      {children}
      <ul>
        {uses.map(({ articleId, title, locale }) => (
          <li key={articleId}>
            <a
              href={`/admin/articles/${articleId}`}
              lang={locales[locale].htmlLang}
              className="inline-flex min-h-11 items-center wrap-anywhere underline"
            >
              {title}
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}
