import type { ReactNode } from 'react';
import { WordBreaks } from '@/components/ui/word-breaks';
import type { Reading } from '@/lib/i18n/reading';
import { Breadcrumbs } from './breadcrumbs';

type Props = {
  reading: Reading;
  title: string;
  /** The page beside it, where there is one. */
  beside?: { name: string; href: string };
  children: ReactNode;
};

/** A page that says something of the organisation, set like an article. */
export function SettingsPage({ reading, title, beside, children }: Props) {
  return (
    <div className="article-grid pt-6 pb-12">
      <Breadcrumbs reading={reading} trail={[]} />
      <h1 className="headline text-title mt-4 mb-6">
        <WordBreaks text={title} locale={reading.locale} />
      </h1>
      {children}
      {beside && (
        <p className="font-ui border-line mt-8 border-t pt-2 text-[0.9375rem] font-medium print:hidden">
          <a href={beside.href} className="inline-flex min-h-11 items-center underline">
            {beside.name}
          </a>
        </p>
      )}
    </div>
  );
}
