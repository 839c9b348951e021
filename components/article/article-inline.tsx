import { Fragment, type ReactNode } from 'react';
import type { ArticleInline, ArticleMark } from '@/lib/articles/article-body';
import { toSafeHref } from '@/lib/articles/safe-href';

/** Running text with its marks. What the document format does not name is left out. */
export function renderInlines(inlines: ArticleInline[] = []): ReactNode {
  return inlines.map((inline, at) => <Fragment key={at}>{renderInline(inline)}</Fragment>);
}

function renderInline(inline: ArticleInline): ReactNode {
  switch (inline.type) {
    case 'text':
      return (inline.marks ?? []).reduceRight<ReactNode>(renderMark, inline.text);
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
