import { Fragment, type ReactNode } from 'react';
import { Runs } from '@/components/ui/runs';
import type {
  ArticleFootnote,
  ArticleInline,
  ArticleMark,
  ArticleWords,
} from '@/lib/articles/article-body';
import { toSafeHref } from '@/lib/articles/safe-href';
import type { Locale } from '@/lib/i18n/locales';
import { NoteMark } from './article-notes';

/** The notes of the article, in their order. */
type Notes = readonly ArticleFootnote[];

/** Running text with its marks. What the document format does not name is left out. */
export function renderInlines(
  inlines: ArticleInline[] = [],
  locale: Locale,
  notes: Notes,
): ReactNode {
  return inlines.map((inline, at) => (
    <Fragment key={at}>{renderInline(inline, locale, notes)}</Fragment>
  ));
}

function renderInline(inline: ArticleInline, locale: Locale, notes: Notes): ReactNode {
  switch (inline.type) {
    case 'text':
      return (inline.marks ?? []).reduceRight<ReactNode>(renderMark, renderText(inline, locale));
    case 'footnote':
      return <NoteMark number={notes.indexOf(inline) + 1} />;
    case 'hardBreak':
      return <br />;
    default:
      return null;
  }
}

/** Code is of no language. */
function renderText({ text, marks }: ArticleWords, locale: Locale): ReactNode {
  const isCode = marks?.some(({ type }) => type === 'code');
  return isCode ? text : <Runs text={text} locale={locale} />;
}

function renderMark(text: ReactNode, mark: ArticleMark): ReactNode {
  switch (mark.type) {
    case 'bold':
      return <strong>{text}</strong>;
    case 'italic':
      return <em>{text}</em>;
    case 'code':
      return <code translate="no">{text}</code>;
    case 'link': {
      const href = toSafeHref(mark.attrs.href);
      return href ? <a href={href}>{text}</a> : text;
    }
    default:
      return text;
  }
}
