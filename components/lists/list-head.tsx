import { FollowLine } from '@/components/layout/follow-line';
import { Breadcrumbs } from '@/components/layout/breadcrumbs';
import { Runs } from '@/components/ui/runs';
import { WordBreaks } from '@/components/ui/word-breaks';
import { formatDay } from '@/lib/i18n/dates';
import type { Reading } from '@/lib/i18n/reading';

type Props = {
  reading: Reading;
  title: string;
  description?: string;
  trail?: { name: string; href: string }[];
  /** How many articles the whole list has, where that is known. */
  count?: number;
  /** The time from which a further page goes on. */
  before?: Date;
  /** The address of the page, where it can be followed by feeds. */
  followed?: string;
};

/** The head of a list or an index: where it lies, what it is, and how far down in it this page is. */
export function ListHead(props: Props) {
  const { reading, title, description, trail = [], count, before, followed } = props;
  const { t, locale, zone } = reading;
  const facts = [
    count !== undefined && t('list.count', { count }),
    before && t('list.before', { day: formatDay(before, locale, zone) }),
  ].filter((fact) => typeof fact === 'string');
  return (
    <header className="border-ink border-b pt-6 pb-4">
      <Breadcrumbs reading={reading} trail={trail} />
      <h1 className="headline text-title mt-4">
        <WordBreaks text={title} locale={locale} />
      </h1>
      {description && (
        <p className="text-soft mt-2 max-w-[46rem]">
          <Runs text={description} locale={locale} />
        </p>
      )}
      {facts.length > 0 && <p className="meta mt-2">{facts.join(' · ')}</p>}
      {followed && <FollowLine page={followed} reading={reading} />}
    </header>
  );
}
