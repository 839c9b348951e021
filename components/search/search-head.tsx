import type { ReactNode } from 'react';
import { WordBreaks } from '@/components/ui/word-breaks';
import type { Reading } from '@/lib/i18n/reading';

type Props = { title: string; reading: Reading; children?: ReactNode };

/** What a search page is about. */
export function SearchHead({ title, reading, children }: Props) {
  return (
    <div className="pt-8 pb-4">
      <h1 className="headline text-[clamp(1.5rem,3vw,1.9rem)]">
        <WordBreaks text={title} locale={reading.locale} />
      </h1>
      {children}
    </div>
  );
}
