import { Runs } from '@/components/ui/runs';
import { formatFileSize } from '@/lib/i18n/file-size';
import type { Reading } from '@/lib/i18n/reading';
import type { Document } from '@/lib/media/document';

type Props = { document: Document; title: string; reading: Reading };

/** A PDF of the newsroom, as a card that opens it and says what will come. */
export function DocumentCard({ document, title, reading: { t, locale } }: Props) {
  const { address, bytes, pages } = document;
  const size = formatFileSize(bytes, locale);
  return (
    <a href={address} type="application/pdf" className="embed">
      <b>
        <Runs text={title} locale={locale} />
      </b>
      <span>
        <Runs text={t('article.document', { size, pages })} locale={locale} />
      </span>
    </a>
  );
}
