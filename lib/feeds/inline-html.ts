import { addressesIn } from '@/lib/articles/addresses-in';
import type { ArticleInline, ArticleMark } from '@/lib/articles/article-body';
import { toSafeHref } from '@/lib/articles/safe-href';
import type { Writing } from './article-html';
import { element, emptyElement, joined, nothing, words, type Markup } from './markup';

/** Running text with its marks. What the document format does not name is left out. */
export function inlineHtml(inlines: ArticleInline[] = [], writing: Writing): Markup {
  return joined(inlines.map((inline) => oneInline(inline, writing)));
}

function oneInline(inline: ArticleInline, writing: Writing): Markup {
  switch (inline.type) {
    case 'text':
      return (inline.marks ?? []).reduceRight(
        (inside, mark) => marked(inside, mark, writing),
        words(inline.text),
      );
    case 'footnote':
      return noteMark(writing.notes.indexOf(inline) + 1, writing);
    case 'hardBreak':
      return emptyElement('br');
    default:
      return nothing;
  }
}

function marked(inside: Markup, mark: ArticleMark, writing: Writing): Markup {
  switch (mark.type) {
    case 'bold':
      return element('strong', {}, inside);
    case 'italic':
      return element('em', {}, inside);
    case 'code':
      return element('code', {}, inside);
    case 'link':
      return linkHtml(mark.attrs.href, inside, writing);
    default:
      return inside;
  }
}

/** A link wherever it is read; one that may lead nowhere is only its words. */
function linkHtml(href: string, inside: Markup, { url }: Pick<Writing, 'url'>): Markup {
  const safe = toSafeHref(href);
  return safe === null ? inside : element('a', { href: new URL(safe, url).href }, inside);
}

/**
 * Readers put many articles on one page, where the same number is there many times: the mark leads to
 * the note under the article on its own page.
 */
function noteMark(number: number, { url }: Writing): Markup {
  const link = element('a', { href: `${url}#note-${number}` }, words(String(number)));
  return element('sup', {}, link);
}

/** The notes under the text. */
export function notesHtml(writing: Writing): Markup {
  const { notes, t } = writing;
  if (notes.length === 0) return nothing;
  const items = notes.map(({ attrs }) =>
    element('li', {}, ...addressesIn(attrs.text).map((part) => notePart(part, writing))),
  );
  const head = element('p', {}, element('strong', {}, words(t('article.notes'))));
  return joined([emptyElement('hr'), head, element('ol', {}, ...items)]);
}

function notePart({ text, href }: { text: string; href: string | null }, writing: Writing): Markup {
  return href === null ? words(text) : linkHtml(href, words(text), writing);
}
