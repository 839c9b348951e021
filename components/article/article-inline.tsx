import { Fragment, type ReactNode } from 'react';
import { Runs } from '@/components/ui/runs';
import type { ArticleInline, ArticleMark } from '@/lib/articles/article-body';
import { toSafeHref } from '@/lib/articles/safe-href';
import type { Locale } from '@/lib/i18n/locales';

/** Running text with its marks. What the document format does not name is left out. */
export function renderInlines(inlines: ArticleInline[] = [], locale: Locale): ReactNode {
  return inlines.map((inline, at) => <Fragment key={at}>{renderInline(inline, locale)}</Fragment>);
}

function renderInline(inline: ArticleInline, locale: Locale): ReactNode {
  switch (inline.type) {
    case 'text':
      return (inline.marks ?? []).reduceRight<ReactNode>(
        renderMark,
        <Runs text={inline.text} locale={locale} />,
      );
    case 'hardBreak':
      return <br />;
    default:
      return null;
  }
}

function renderMark(text: ReactNode, mark: ArticleMark): ReactNode {
  switch (mark.type) {
    case 'bold':
      return <strong>{text}</strong>;
    case 'italic':
      return <em>{text}</em>;
    case 'link': {
      const href = toSafeHref(mark.attrs.href);
      return href ? <a href={href}>{text}</a> : text;
    }
    default:
      return text;
  }
}
