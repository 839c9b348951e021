import { embedHost } from '@/lib/articles/embed-host';
import { toSafeHref } from '@/lib/articles/safe-href';
import { formatFileSize } from '@/lib/i18n/file-size';
import type { Writing } from './article-html';
import { element, joined, nothing, words, type Markup } from './markup';

/** What lies elsewhere: a link that says where it leads. */
export function embedHtml(
  { href, title }: { href: string; title: string },
  { t }: Pick<Writing, 't'>,
): Markup {
  const safe = toSafeHref(href);
  const host = safe && embedHost(safe);
  if (!host) return nothing;
  return card(
    element('a', { href: safe }, words(title)),
    t('article.embed', { host: t(`embedHost.${host}`) }),
  );
}

/** A PDF: a link that says what will come. */
export function documentHtml(
  { documentId, title }: { documentId: string; title: string },
  { documents, t, url, locale }: Writing,
): Markup {
  const document = documents.get(documentId);
  if (!document) return nothing;
  const { address, bytes, pages } = document;
  const href = new URL(address, url).href;
  const size = formatFileSize(bytes, locale);
  return card(
    element('a', { href, type: 'application/pdf' }, words(title)),
    t('article.document', { size, pages }),
  );
}

function card(link: Markup, says: string): Markup {
  return element('p', {}, joined([link, words(` (${says})`)]));
}
