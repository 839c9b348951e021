import type { ReactNode } from 'react';
import type { AdminText } from '../admin-text';
import { allLocales, locales, type Locale } from '@/lib/i18n/locales';

/** A section, a tag or an author in the list. */
export type NameLine = {
  id: string;
  href: string;
  /** What it is called in each language. */
  names: Partial<Record<Locale, string>>;
  /** How many articles readers find under it, as text. */
  count: string;
};

type Props = {
  lines: NameLine[];
  /** What stands at the end of a line. */
  beside?: (line: NameLine, at: number) => ReactNode;
  t: AdminText;
};

/** Sections, tags or authors, in all languages, each with how much it has. */
export function NameList({ lines, beside, t }: Props) {
  return (
    <ul className="border-ink border-t">
      {lines.map((line, at) => (
        <li
          key={line.id}
          className="border-hair hover:bg-card flex flex-wrap items-center gap-x-4 gap-y-1 border-b py-2"
        >
          <a
            href={line.href}
            className="headline desk:flex-nowrap flex min-w-0 flex-1 basis-60 flex-wrap gap-x-4 py-2 text-lg leading-snug no-underline hover:underline"
          >
            {allLocales.map((locale) => (
              <span
                key={locale}
                lang={locales[locale].htmlLang}
                className="min-w-0 flex-1 basis-32 wrap-anywhere"
              >
                {line.names[locale]}
              </span>
            ))}
          </a>
          <span className="text-soft min-w-24 tabular-nums">
            {t('names.count', { count: line.count })}
          </span>
          {beside?.(line, at)}
        </li>
      ))}
    </ul>
  );
}
