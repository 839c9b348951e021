import type { ReactNode } from 'react';
import type { Reading } from '@/lib/i18n/reading';
import { frontPath } from '@/lib/site/addresses';
import type { SiteSettings } from '@/lib/site/site-settings';
import { Brand } from './brand';

type Props = { site: SiteSettings; reading: Reading; children: ReactNode };

/** A page with nothing around it but the paper's name, which leads home. */
export function BarePage({ site, reading, children }: Props) {
  return (
    <>
      <header className="border-ink border-b">
        <p className="page-width py-4 text-[clamp(1.9rem,4.4vw,3rem)]">
          <Brand name={site.name} seal={site.seal} href={frontPath(reading.locale)} />
        </p>
      </header>
      <main id="main" className="page-width w-full grow">
        {children}
      </main>
    </>
  );
}
