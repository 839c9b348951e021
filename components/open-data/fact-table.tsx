import type { ReactNode } from 'react';
import { Runs } from '@/components/ui/runs';
import type { Locale } from '@/lib/i18n/locales';

type Props = {
  caption: ReactNode;
  /** The same as words alone. */
  label: string;
  head: string[];
  /** The first cell of a row is what the others tell of. */
  rows: ReactNode[][];
  locale: Locale;
};

/** A table in a region of its own: on a phone that scrolls, by finger and by keyboard, not the page. */
export function FactTable({ caption, label, head, rows, locale }: Props) {
  return (
    <section className="table-frame" aria-label={label} tabIndex={0}>
      <table>
        <caption>{caption}</caption>
        <thead>
          <tr>
            {head.map((name) => (
              <th key={name} scope="col">
                <Runs text={name} locale={locale} />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(([first, ...others], at) => (
            <tr key={at}>
              <th scope="row">{first}</th>
              {others.map((cell, column) => (
                <td key={column} className={column === others.length - 1 ? 'wordy' : 'min-w-32'}>
                  {cell}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
