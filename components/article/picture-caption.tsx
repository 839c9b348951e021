import type { ReactNode } from 'react';
import { Runs } from '@/components/ui/runs';
import type { Locale } from '@/lib/i18n/locales';

/** `caption`: what the picture shows; nothing where that is not said. */
type Props = { caption: ReactNode; credit: string; locale: Locale };

/** Under a picture: what it shows, and who made it. */
export function PictureCaption({ caption, credit, locale }: Props) {
  if (!caption && !credit) return null;
  return (
    <figcaption className="meta pt-2 text-pretty">
      {caption && <span className="text-ink me-3">{caption}</span>}
      {credit && (
        <span>
          <Runs text={credit} locale={locale} />
        </span>
      )}
    </figcaption>
  );
}
