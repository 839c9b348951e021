import { Runs } from '@/components/ui/runs';
import { embedHost } from '@/lib/articles/embed-host';
import { toSafeHref } from '@/lib/articles/safe-href';
import type { Reading } from '@/lib/i18n/reading';

type Props = { href: string; title: string; reading: Reading };

/**
 * What lies elsewhere, as a card that leads there: nothing of another host is fetched by this page
 * (docs/decisions/014).
 */
export function EmbedCard({ href, title, reading: { t, locale } }: Props) {
  const safe = toSafeHref(href);
  const host = safe && embedHost(safe);
  if (!host) return null;
  return (
    <a href={safe} className="embed">
      <b>
        <Runs text={title} locale={locale} />
      </b>
      <span>
        <Runs text={t('article.embed', { host: t(`embedHost.${host}`) })} locale={locale} />
      </span>
    </a>
  );
}
