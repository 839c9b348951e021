import type { AdminText } from './admin-text';
import { listPath, type ListFilter } from './list-filter';

/** Says what to do where nothing is listed. */
export function EmptyList({ filter, t }: { filter: ListFilter; t: AdminText }) {
  const isFirstDay = listPath(filter) === listPath({});
  const isBin = listPath(filter) === listPath({ which: 'binned' });
  return (
    <section className="border-ink border-t py-10">
      <h2 className="headline text-2xl">
        {t(`articles.${isFirstDay ? 'emptyTitle' : 'nothingTitle'}`)}
      </h2>
      <p className="text-soft mt-2 mb-4">
        {t(`articles.${isFirstDay ? 'empty' : isBin ? 'emptyBin' : 'nothing'}`)}
      </p>
      {!isFirstDay && (
        <a href={listPath({})} className="button">
          {t('articles.showAll')}
        </a>
      )}
    </section>
  );
}
