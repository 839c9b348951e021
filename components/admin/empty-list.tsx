import type { AdminText } from './admin-text';
import { listPath, type ListFilter } from './list-filter';

type Props = { filter: ListFilter; unanswered: Unanswered | null; t: AdminText };

const reasons = {
  empty: 'articles.wordsEmpty',
  onlyExclusions: 'articles.wordsOnlyExclusions',
  onlyStopWords: 'articles.wordsOnlyStopWords',
  tookTooLong: 'articles.wordsTookTooLong',
} as const;

/** Why the words of a filter could not be looked for. */
type Unanswered = keyof typeof reasons;

/** Says what to do where nothing is listed. */
export function EmptyList({ filter, unanswered, t }: Props) {
  const isFirstDay = listPath(filter) === listPath({});
  const isBin = listPath(filter) === listPath({ which: 'binned' });
  return (
    <section className="border-ink border-t py-10">
      <h2 className="headline text-2xl">
        {t(`articles.${isFirstDay ? 'emptyTitle' : 'nothingTitle'}`)}
      </h2>
      <p className="text-soft mt-2 mb-4">
        {unanswered
          ? t(reasons[unanswered])
          : t(`articles.${isFirstDay ? 'empty' : isBin ? 'emptyBin' : 'nothing'}`)}
      </p>
      {!isFirstDay && (
        <a href={listPath({})} className="button">
          {t('articles.showAll')}
        </a>
      )}
    </section>
  );
}
