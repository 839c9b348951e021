import type { AdminText } from '../admin-text';
import { formatFileSize } from '@/lib/i18n/file-size';
import type { Locale } from '@/lib/i18n/locales';
import type { Document } from '@/lib/media/document';

/** How large a PDF is, and how long. */
export function documentFacts(
  { bytes, pages }: Pick<Document, 'bytes' | 'pages'>,
  locale: Locale,
  t: AdminText,
): string {
  return t('documents.facts', { size: formatFileSize(bytes, locale), pages });
}
