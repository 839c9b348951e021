import { Fragment, type ReactNode } from 'react';
import { Runs } from '@/components/ui/runs';
import type { ArticleFootnote } from '@/lib/articles/article-body';
import { toSafeHref } from '@/lib/articles/safe-href';
import type { Reading } from '@/lib/i18n/reading';

/** An address as it stands in a sentence: what closes the sentence is not part of it. */
const address = /(https?:\/\/[!-~]*[\w/#=&%~-])/;

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
            {attrs.text.split(address).map((part, at) => (
              <Fragment key={at}>{linked(part) ?? <Runs text={part} locale={locale} />}</Fragment>
            ))}{' '}
            {back(at + 1)}
          </li>
        ))}
      </ol>
    </section>
  );
}

/** Sources are what notes are for: an address in one is a link. */
function linked(part: string): ReactNode {
  const href = address.test(part) ? toSafeHref(part) : null;
  return href && <a href={href}>{part}</a>;
}
