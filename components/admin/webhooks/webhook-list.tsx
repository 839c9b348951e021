import type { AdminText } from '../admin-text';
import { rooms } from '../rooms';
import type { OffBecause } from '@/lib/newsroom/list-webhooks';

/** A webhook; its times are in the newsroom's zone. */
export type WebhookStanding = {
  /** `null` while it is on. */
  offBecause: OffBecause | null;
  failingSince: string | null;
};

type Line = WebhookStanding & {
  id: string;
  name: string;
  url: string;
  lastDeliveredAt: string | null;
};

/** All webhooks, each with how it is doing. */
export function WebhookList({ lines, t }: { lines: Line[]; t: AdminText }) {
  if (lines.length === 0) return <p className="border-ink border-t py-4">{t('webhooks.empty')}</p>;
  return (
    <ul aria-label={t('webhooks.list')} className="border-ink border-t">
      {lines.map((line) => (
        <li key={line.id} className="border-hair hover:bg-card border-b py-2 wrap-anywhere">
          <a
            href={`${rooms.webhooks.href}/${line.id}`}
            className="headline flex min-h-11 items-center text-lg leading-snug no-underline hover:underline"
          >
            {line.name}
          </a>
          <p className="meta">{line.url}</p>
          <p className="text-soft flex flex-wrap gap-x-4 tabular-nums">
            <Standing {...line} t={t} />
            <LastDelivery {...line} t={t} />
          </p>
        </li>
      ))}
    </ul>
  );
}

function LastDelivery(props: WebhookStanding & { lastDeliveredAt: string | null; t: AdminText }) {
  const { failingSince, lastDeliveredAt: time, t } = props;
  if (time) return <span>{t('webhooks.delivered', { time })}</span>;
  return failingSince ? null : <span>{t('webhooks.nothingYet')}</span>;
}

/** Whether a webhook is on, and what is wrong with it. */
export function Standing({ offBecause, failingSince, t }: WebhookStanding & { t: AdminText }) {
  const isInTrouble = offBecause ? offBecause !== 'editor' : failingSince !== null;
  const look = isInTrouble ? 'text-gone' : '';
  return <span className={look}>{standingSentence({ offBecause, failingSince }, t)}</span>;
}

/** The same as a sentence. */
export function standingSentence(standing: WebhookStanding, t: AdminText): string {
  const { offBecause, failingSince } = standing;
  if (offBecause) return t(`webhooks.off.${offBecause}`);
  return failingSince ? t('webhooks.failing', { since: failingSince }) : t('webhooks.on');
}
