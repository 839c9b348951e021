import type { ReactNode } from 'react';
import { WordBreaks } from '@/components/ui/word-breaks';
import type { Reading } from '@/lib/i18n/reading';
import { frontPath, searchPath } from '@/lib/site/addresses';

type Props = {
  reading: Reading;
  title: string;
  label?: string;
  /** `h2` where the page has a heading already. */
  level?: 'h1' | 'h2';
  children: ReactNode;
};

/** What a page says in place of what was asked for, set like an article. */
export function Notice({ reading, title, label, level: Heading = 'h1', children }: Props) {
  return (
    <div className="article-grid pt-12 pb-20">
      {label && <p className="label text-seal-ink">{label}</p>}
      <Heading className="headline text-title zh:max-w-[22em] mt-2.5 mb-5 max-w-[12.2em]">
        <WordBreaks text={title} locale={reading.locale} />
      </Heading>
      <div className="grid gap-4 text-[1.1875rem] leading-[1.6]">{children}</div>
    </div>
  );
}

/** Where to go from a page that leads nowhere. */
export function WaysOn({ reading: { locale, t } }: { reading: Reading }) {
  const link = 'flex min-h-11 items-center underline';
  return (
    <ul className="font-ui border-line mt-4 flex flex-wrap gap-x-6 border-t pt-2 text-[0.9375rem] font-medium print:hidden">
      <li>
        <a href={frontPath(locale)} className={link}>
          {t('front')}
        </a>
      </li>
      <li>
        <a href={searchPath(locale)} className={link}>
          {t('search.label')}
        </a>
      </li>
    </ul>
  );
}
