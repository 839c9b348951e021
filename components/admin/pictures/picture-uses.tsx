import type { AdminText } from '../admin-text';
import { ArticleUses } from '../article-uses';
import type { Locale } from '@/lib/i18n/locales';

type Use = { articleId: string; title: string; locale: Locale };

/** `isInAnyText`: whether some text shows it, be it an older one. */
type Props = { uses: Use[]; isInAnyText: boolean; isLogo: boolean; t: AdminText };

/** Where a picture is shown, in readers' hands or in the newsroom. */
export function PictureUses({ uses, isInAnyText, isLogo, t }: Props) {
  const isUnused = uses.length === 0 && !isLogo;
  return (
    <ArticleUses label={t('pictures.uses')} uses={uses}>
      {isLogo && <p>{t('pictures.isLogo')}</p>}
      {isUnused && (
        <p className="text-soft">{t(isInAnyText ? 'pictures.usedOnce' : 'pictures.unused')}</p>
      )}
    </ArticleUses>
  );
}
