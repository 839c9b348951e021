import type { AdminText } from '../admin-text';
import { locales, type Locale } from '@/lib/i18n/locales';

type Use = { articleId: string; title: string; locale: Locale };

/** `isInAnyText`: whether some text shows it, be it an older one. */
type Props = { uses: Use[]; isInAnyText: boolean; isLogo: boolean; t: AdminText };

/** Where a picture is shown, in readers' hands or in the newsroom. */
export function PictureUses({ uses, isInAnyText, isLogo, t }: Props) {
  const isUnused = uses.length === 0 && !isLogo;
  return (
    <section>
      <h2 className="label text-soft mb-1">{t('pictures.uses')}</h2>
      {isLogo && <p>{t('pictures.isLogo')}</p>}
      {isUnused && (
        <p className="text-soft">{t(isInAnyText ? 'pictures.usedOnce' : 'pictures.unused')}</p>
      )}
      <ul>
        {uses.map(({ articleId, title, locale }) => (
          <li key={articleId}>
            <a
              href={`/admin/articles/${articleId}`}
              lang={locales[locale].htmlLang}
              className="inline-flex min-h-11 items-center wrap-anywhere underline"
            >
              {title}
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}
