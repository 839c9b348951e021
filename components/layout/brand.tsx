import { Runs } from '@/components/ui/runs';
import type { Reading } from '@/lib/i18n/reading';
import { frontPath } from '@/lib/site/addresses';
import type { SiteSettings } from '@/lib/site/site-settings';

type Props = { site: Pick<SiteSettings, 'name' | 'seal'>; reading: Reading };

/** The paper's name, which leads home, with the red seal of the organisation when it has one. */
export function Brand({ site: { name, seal }, reading: { locale } }: Props) {
  return (
    <a
      href={frontPath(locale)}
      className="font-head zh:font-bold zh:tracking-[0.04em] flex min-h-11 w-fit max-w-full items-center gap-[0.27em] leading-[1.1] font-semibold tracking-[-0.02em] no-underline"
    >
      {seal && (
        <span aria-hidden="true" className="seal">
          <Runs text={seal} locale={locale} />
        </span>
      )}
      <span className="min-w-0 wrap-anywhere">
        <Runs text={name} locale={locale} />
      </span>
    </a>
  );
}
