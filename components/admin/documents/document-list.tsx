import type { AdminText } from '../admin-text';
import type { FoundDocument } from './document-actions';
import { documentFacts } from './document-facts';
import type { Locale } from '@/lib/i18n/locales';

type Props = { documents: FoundDocument[]; locale: Locale; t: AdminText };

/** The PDFs of the newsroom, each leading to its page. */
export function DocumentList({ documents, locale, t }: Props) {
  return (
    <ul>
      {documents.map(({ id, document, name, titles }) => (
        <li key={id} className="border-hair border-t">
          <a href={`/admin/documents/${id}`} className="group block py-3 no-underline">
            <span className="block font-semibold wrap-anywhere group-hover:underline">
              {titles[locale] || name}
            </span>
            <span className="meta block wrap-anywhere">
              {documentFacts(document, locale, t)}
              {titles[locale] && ` · ${name}`}
            </span>
          </a>
        </li>
      ))}
    </ul>
  );
}
