import type { AdminText } from '../admin-text';

/** A row as it is shown; `href` where it leads somewhere. */
export type ShareRow = { key: string; name: string; lang?: string; href?: string; reads: number };

type Props = { id: string; title: string; rows: ShareRow[]; of?: number; t: AdminText };

/** What was read by one thing, each with its count, and a bar that says its share. */
export function ShareTable({ id, title, rows, of, t }: Props) {
  if (rows.length === 0) return null;
  const all = of ?? rows.reduce((sum, { reads }) => sum + reads, 0);
  return (
    <section className="border-ink min-w-0 border-t pt-2 pb-6">
      <h2 id={id} className="headline mb-1 text-xl">
        {title}
      </h2>
      <table aria-labelledby={id} className="w-full tabular-nums">
        <thead className="sr-only">
          <tr>
            <th scope="col">{t('statistics.name')}</th>
            <th scope="col">{t('statistics.readsHead')}</th>
            <th scope="col">{t('statistics.shareHead')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ key, name, lang, href, reads }) => (
            <tr key={key} className="border-hair border-t align-baseline">
              <th scope="row" lang={lang} className="w-full py-2 text-start font-normal">
                {href ? (
                  <a
                    href={href}
                    className="headline inline-flex min-h-11 items-center text-lg leading-snug wrap-anywhere no-underline hover:underline"
                  >
                    {name}
                  </a>
                ) : (
                  <span className="wrap-anywhere">{name}</span>
                )}
                <svg aria-hidden="true" className="mt-1 block h-1 w-full">
                  <rect width="100%" height="100%" className="fill-hair" />
                  <rect width={percent(reads, all)} height="100%" className="fill-ink" />
                </svg>
              </th>
              <td className="py-2 ps-4 text-end">{t('statistics.count', { count: reads })}</td>
              <td className="text-soft py-2 ps-4 text-end">{percent(reads, all)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

/** Of more than a thousand reads one is not nothing. */
function percent(reads: number, all: number): string {
  const share = (100 * reads) / Math.max(1, all);
  return `${share > 0 && share < 10 ? share.toFixed(1) : Math.round(share)}%`;
}
