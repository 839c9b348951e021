import { Fragment } from 'react';
import { Runs } from '@/components/ui/runs';
import { listFormats } from '@/lib/i18n/list-formats';
import type { Locale } from '@/lib/i18n/locales';
import { authorPath } from '@/lib/site/addresses';

type Props = { authors: { name: string; slug: string }[]; locale: Locale };

/**
 * The names under a headline, joined as the language joins them; each leads to all that is theirs.
 * Lines stand far enough apart that a name on one is not in the way of a finger on another.
 */
export function Byline({ authors, locale }: Props) {
  let named = 0;
  const parts = listFormats[locale].formatToParts(authors.map(({ name }) => name));
  return parts.map(({ type, value }, at) => {
    const author = type === 'element' ? authors[named++] : undefined;
    if (!author) return <Fragment key={at}>{value}</Fragment>;
    return (
      <a
        key={at}
        href={authorPath(locale, author.slug)}
        className="quiet-link text-ink py-2 font-semibold"
      >
        <Runs text={author.name} locale={locale} />
      </a>
    );
  });
}
