import type { AdminText } from '../admin-text';
import { locales, type Locale } from '@/lib/i18n/locales';

type Use = { articleId: string; title: string; locale: Locale };

type Props = { uses: Use[]; isLogo: boolean; t: AdminText };

/** Where a picture is shown, in readers' hands or in the newsroom. */
export function PictureUses({ uses, isLogo, t }: Props) {
  return (
    <section>
      <h2 className="label text-soft mb-1">{t('pictures.uses')}</h2>
      {isLogo && <p>{t('pictures.isLogo')}</p>}
      {uses.length === 0 && !isLogo && <p className="text-soft">{t('pictures.unused')}</p>}
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
