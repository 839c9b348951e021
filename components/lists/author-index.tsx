import { Runs } from '@/components/ui/runs';
import type { Reading } from '@/lib/i18n/reading';
import { authorPath } from '@/lib/site/addresses';
import { orderPeople } from '@/lib/taxonomy/name-order';

type Author = { id: string; name: string; slug: string; description: string; count: number };

type Props = { authors: Author[]; reading: Reading };

/** All authors by name, what there is to say of them, and how much each has written. */
export function AuthorIndex({ authors, reading: { locale, t } }: Props) {
  return (
    <ul className="gap-x-gap desk:grid-cols-2 grid grid-cols-1 pb-8">
      {orderPeople(authors).map(({ id, name, slug, description, count }) => (
        <li key={id} className="border-hair relative grid content-start gap-1 border-b py-5">
          <h2 className="headline text-[1.35rem]">
            <a href={authorPath(locale, slug)} className="whole-card quiet-link">
              <Runs text={name} locale={locale} />
            </a>
          </h2>
          {description && (
            <p className="text-soft">
              <Runs text={description} locale={locale} />
            </p>
          )}
          <p className="meta">{t('list.count', { count })}</p>
        </li>
      ))}
    </ul>
  );
}
