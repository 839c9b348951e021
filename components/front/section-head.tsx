import { formatDay } from '@/lib/i18n/dates';
import type { Reading } from '@/lib/i18n/reading';

type Props = {
  section: { name: string; description: string };
  reading: Reading;
  /** The time from which a further page goes on. */
  before?: Date;
};

/** The head of a section's list. */
export function SectionHead({ section, reading, before }: Props) {
  const { t, locale, zone } = reading;
  return (
    <div className="border-ink border-b pt-8 pb-4">
      <h1 className="headline text-title">{section.name}</h1>
      {section.description && <p className="text-soft mt-2 max-w-[46rem]">{section.description}</p>}
      {before && (
        <p className="meta mt-2">{t('list.before', { day: formatDay(before, locale, zone) })}</p>
      )}
    </div>
  );
}
