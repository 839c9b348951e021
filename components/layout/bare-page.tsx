import type { ReactNode } from 'react';
import type { Reading } from '@/lib/i18n/reading';
import type { SiteSettings } from '@/lib/site/site-settings';
import { Brand } from './brand';

type Props = { site: SiteSettings; reading: Reading; children: ReactNode };

/** A page with nothing around it but the paper's name, which leads home; a logo might be gone by then. */
export function BarePage({ site, reading, children }: Props) {
  return (
    <>
      <header className="border-ink border-b">
        <p className="page-width text-brand py-4">
          <Brand site={site} logo={null} reading={reading} />
        </p>
      </header>
      <main id="main" className="page-width w-full grow">
        {children}
      </main>
    </>
  );
}
