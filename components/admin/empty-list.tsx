import type { AdminText } from './admin-text';
import { listPath, type ListFilter } from './article-filters';

/** Says what to do where nothing is listed. */
export function EmptyList({ filter, t }: { filter: ListFilter; t: AdminText }) {
  const all: ListFilter = { which: 'all', locale: null, words: '' };
  const isFirstDay = listPath(filter) === listPath(all);
  return (
    <section className="border-ink border-t py-10">
      <h2 className="headline text-2xl">
        {t(isFirstDay ? 'articles.emptyTitle' : 'articles.nothingTitle')}
      </h2>
      <p className="text-soft mt-2 mb-4">{t(isFirstDay ? 'articles.empty' : 'articles.nothing')}</p>
      {!isFirstDay && (
        <a href={listPath(all)} className="button">
          {t('articles.showAll')}
        </a>
      )}
    </section>
  );
}
