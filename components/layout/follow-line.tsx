import { Runs } from '@/components/ui/runs';
import { feedTypes } from '@/lib/feeds/feed';
import type { Reading } from '@/lib/i18n/reading';
import { feedFormats, feedPath } from '@/lib/site/addresses';

type Props = {
  /** The address of what can be followed. */
  page: string;
  reading: Reading;
};

/** The feeds of a page, in one quiet line. */
export function FollowLine({ page, reading: { locale, t } }: Props) {
  return (
    <p className="meta -mb-2 flex flex-wrap items-center gap-x-3 print:hidden">
      {t('feeds.follow')}
      {feedFormats.map((format) => (
        <a
          key={format}
          href={feedPath(page, format)}
          type={feedTypes[format]}
          className="inline-flex min-h-11 min-w-6 items-center underline"
        >
          <Runs text={t(`feeds.formats.${format}`)} locale={locale} />
        </a>
      ))}
    </p>
  );
}
