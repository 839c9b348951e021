import { Fragment } from 'react';
import { Runs } from '@/components/ui/runs';
import type { ArticleFootnote } from '@/lib/articles/article-body';
import { addressesIn } from '@/lib/articles/addresses-in';
import type { Reading } from '@/lib/i18n/reading';

/** Where the text refers to a note. */
export function NoteMark({ number }: { number: number }) {
  return (
    <sup>
      <a href={`#note-${number}`} id={`note-mark-${number}`} role="doc-noteref">
        {number}
      </a>
    </sup>
  );
}

/** The notes under the text, each with the way back to its place. */
export function ArticleNotes({ notes, reading }: { notes: ArticleFootnote[]; reading: Reading }) {
  const { t, locale } = reading;
  if (notes.length === 0) return null;
  const back = (number: number) => (
    <a
      href={`#note-mark-${number}`}
      role="doc-backlink"
      aria-label={t('article.toNoteMark', { number })}
    >
      ↩
    </a>
  );
  return (
    <section role="doc-endnotes" aria-label={t('article.notes')} className="article-notes">
      <ol>
        {notes.map(({ attrs }, at) => (
          <li key={at} id={`note-${at + 1}`}>
            {addressesIn(attrs.text).map(({ text, href }, at) => (
              <Fragment key={at}>
                {href === null ? <Runs text={text} locale={locale} /> : <a href={href}>{text}</a>}
              </Fragment>
            ))}{' '}
            {back(at + 1)}
          </li>
        ))}
      </ol>
    </section>
  );
}
