import { Children, type ReactNode } from 'react';
import type { Reading } from '@/lib/i18n/reading';

/** Pictures that belong together, two in a row. */
export function Gallery({ children, reading: { t } }: { children: ReactNode; reading: Reading }) {
  const count = Children.count(children);
  return (
    <div role="group" aria-label={t('article.gallery', { count })} className="gallery">
      {children}
    </div>
  );
}
