import type { AdminText } from './admin-text';
import type { FormAct } from './form/act-form.client';
import { ActButton } from './people/act-button.client';
import type { LateDelivery } from '@/lib/newsroom/late-deliveries';

/** A late delivery; its times are in the newsroom's zone. */
type Line = Pick<LateDelivery, 'id' | 'kind' | 'attempts' | 'trouble' | 'words' | 'mail'> & {
  since: string;
  /** `null` if it is not tried by itself any more. */
  next: string | null;
};

type Acts = { onRetry: FormAct<void>; onGiveUp: FormAct<void>; t: AdminText };

/** What has not left the house: what it is, why it did not, and what can be done about it. */
export function DeliveryList({ lines, ...acts }: Acts & { lines: Line[] }) {
  const { t } = acts;
  if (lines.length === 0) return null;
  return (
    <ul aria-label={t('deliveries.list')} className="border-ink border-t">
      {lines.map((line) => (
        <DeliveryLine key={line.id} line={line} {...acts} />
      ))}
    </ul>
  );
}

function DeliveryLine({ line, onRetry, onGiveUp, t }: Acts & { line: Line }) {
  const { id, attempts, trouble, words, since, next } = line;
  return (
    <li className="border-hair flex flex-wrap items-start gap-x-4 gap-y-2 border-b py-3">
      <div className="min-w-0 flex-1 basis-80 wrap-anywhere">
        <What line={line} t={t} />
        <p className="text-gone">{t(`deliveries.troubles.${trouble}`)}</p>
        {words && (
          <p lang="en" className="meta">
            {words}
          </p>
        )}
        <p className="text-soft flex flex-wrap gap-x-4 tabular-nums">
          <span>{t('deliveries.since', { since })}</span>
          <span>{t('deliveries.attempts', { count: attempts })}</span>
          <span>{next ? t('deliveries.next', { time: next }) : t('deliveries.never')}</span>
        </p>
      </div>
      <ActButton action={onRetry} label={t('deliveries.retry')} fields={{ deliveryId: id }} />
      <ActButton action={onGiveUp} label={t('deliveries.giveUp')} fields={{ deliveryId: id }} />
    </li>
  );
}

function What({ line: { kind, mail }, t }: { line: Line; t: AdminText }) {
  if (kind === 'moment') return <p>{t('deliveries.moment')}</p>;
  if (!mail) return <p>{t('deliveries.unknown', { kind })}</p>;
  const { news, receiver, article } = mail;
  return (
    <a
      href={`/admin/articles/${article.id}`}
      className="inline-flex min-h-11 items-center font-semibold no-underline hover:underline"
    >
      {t(`deliveries.mail.${news}`, { receiver, title: article.title })}
    </a>
  );
}
