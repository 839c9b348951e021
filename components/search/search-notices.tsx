import { Runs } from '@/components/ui/runs';
import type { Reading } from '@/lib/i18n/reading';
import { searchPath, type SearchAddress } from '@/lib/site/addresses';
import { leftOutId, type LeftOut } from './left-out';
import { dayInWords } from './search-period';

type Props = {
  reading: Reading;
  search: SearchAddress;
  leftOut: LeftOut[];
  /** What was found has the words of the query only. */
  relaxed?: boolean;
  /** What was found is not all. */
  isCut?: boolean;
};

/** What a reader has to know of what was searched, before what was found. */
export function SearchNotices({ reading, search, leftOut, relaxed, isCut }: Props) {
  const { locale, t } = reading;
  if (leftOut.length === 0 && !relaxed && !isCut) return null;
  return (
    <div className="bg-hair mb-5 grid max-w-[46rem] gap-1.5 px-4 py-3">
      {leftOut.map((one) => (
        <p key={one.part} id={leftOutId(one)} className="wrap-anywhere">
          <Runs text={sentence(one, reading)} locale={locale} />
        </p>
      ))}
      {relaxed && <p>{t('search.relaxed')}</p>}
      {isCut && (
        <p className="flex flex-wrap items-center gap-x-3">
          {t('search.cut')}
          <a
            href={searchPath(locale, { ...search, whole: true, page: undefined })}
            className="max-desk:min-h-11 inline-flex items-center font-medium underline"
          >
            {t('search.wholeArchive')}
          </a>
        </p>
      )}
    </div>
  );
}

function sentence(one: LeftOut, { locale, t }: Reading): string {
  if (one.part !== 'period') return t(`search.leftOut.${one.part}`, one);
  const { from, to } = one;
  return t('search.leftOut.period', {
    from: dayInWords(from, locale),
    to: dayInWords(to, locale),
  });
}
