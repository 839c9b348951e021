import { Logo } from '@/components/ui/logo';
import { Runs } from '@/components/ui/runs';
import type { Reading } from '@/lib/i18n/reading';
import { frontPath } from '@/lib/site/addresses';
import type { Picture } from '@/lib/media/picture';
import type { SiteSettings } from '@/lib/site/site-settings';

type Props = {
  site: Pick<SiteSettings, 'name' | 'seal'>;
  logo: Picture | null;
  reading: Reading;
};

/** The paper's name, which leads home, beside its logo, else the red seal of the organisation, if it has one. */
export function Brand({ site: { name, seal }, logo, reading: { locale } }: Props) {
  return (
    <a
      href={frontPath(locale)}
      className="font-head zh:font-bold zh:tracking-[0.04em] flex min-h-11 w-fit max-w-full items-center gap-[0.27em] leading-[1.1] font-semibold tracking-[-0.02em] no-underline"
    >
      {logo && <Logo picture={logo} />}
      {seal && !logo && (
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
