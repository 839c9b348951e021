import { ReadAgainSoon } from './read-again-soon.client';
import type { AdminText } from '../admin-text';
import type { FormAct } from '../form/act-form.client';
import { ActButton } from '../people/act-button.client';
import type { WebhookDeliveryLine } from '@/lib/newsroom/list-webhook-deliveries';
import { isEventKind } from '@/lib/webhooks/event-kinds';

type Attempt = Omit<WebhookDeliveryLine['attempts'][number], 'at'> & { at: string };

/** Something that was told, or is to be; its times are in the newsroom's zone. */
type Line = Pick<WebhookDeliveryLine, 'id' | 'eventId' | 'kind' | 'state' | 'body' | 'article'> & {
  at: string;
  next: string | null;
  attempts: Attempt[];
};

type Props = { lines: Line[]; isUnderWay: boolean; onReplay: FormAct<void>; t: AdminText };

/** What a webhook was told, each with what came of it, and the way to send it again. */
export function WebhookLog({ lines, isUnderWay, onReplay, t }: Props) {
  if (lines.length === 0) return <p className="text-soft">{t('webhooks.logEmpty')}</p>;
  return (
    <>
      {isUnderWay && <ReadAgainSoon />}
      <ul aria-label={t('webhooks.log')} className="border-ink border-t">
        {lines.map((line) => (
          <LogLine key={line.id} line={line} onReplay={onReplay} t={t} />
        ))}
      </ul>
    </>
  );
}

/** What was told, as a sentence. */
export function newsSentence({ kind, article }: Pick<Line, 'kind' | 'article'>, t: AdminText) {
  if (!isEventKind(kind)) return t('webhooks.news.ping');
  return t(`webhooks.news.${kind}`, { title: article?.title ?? '' });
}

function LogLine({ line, onReplay, t }: Omit<Props, 'lines' | 'isUnderWay'> & { line: Line }) {
  const [last] = line.attempts;
  const { next, article } = line;
  const news = newsSentence(line, t);
  return (
    <li className="border-hair flex flex-wrap items-start gap-x-4 gap-y-1 border-b py-3">
      <div className="min-w-0 flex-1 basis-80 wrap-anywhere">
        {article ? (
          <a
            href={`/admin/articles/${article.id}`}
            className="inline-flex min-h-11 items-center font-semibold no-underline hover:underline"
          >
            {news}
          </a>
        ) : (
          <p className="flex min-h-11 items-center font-semibold">{news}</p>
        )}
        <p className="text-soft flex flex-wrap gap-x-4 tabular-nums">
          <span>{line.at}</span>
          <span className={line.state === 'failed' ? 'text-gone' : ''}>
            {t(`webhooks.state.${line.state}`)}
          </span>
          {next && <span>{t('webhooks.next', { time: next })}</span>}
        </p>
        {last?.trouble && <p className="text-gone">{t(`webhooks.troubles.${last.trouble}`)}</p>}
        <details>
          <summary className="text-soft min-h-11 cursor-pointer py-2">
            {t('webhooks.attempts')}
          </summary>
          <ol className="grid gap-2">
            {line.attempts.map((attempt) => (
              <AttemptLine key={attempt.id} attempt={attempt} t={t} />
            ))}
          </ol>
          <p className="mt-3 font-semibold">{t('webhooks.body')}</p>
          <p className="meta">webhook-id: {line.eventId}</p>
          <Code text={indented(line.body)} label={t('webhooks.body')} />
        </details>
      </div>
      <ActButton
        action={onReplay}
        label={t('webhooks.replay')}
        describedAs={t('webhooks.replayOf', { news, time: line.at })}
        fields={{ deliveryId: line.id }}
      />
    </li>
  );
}

function AttemptLine({ attempt, t }: { attempt: Attempt; t: AdminText }) {
  const { at, tookMs, status, trouble, words, answer } = attempt;
  return (
    <li>
      <p className="flex flex-wrap gap-x-4 tabular-nums">
        <span>{at}</span>
        <span className="text-soft">{t('webhooks.tookMs', { ms: tookMs })}</span>
        {status !== null && <span>{t('webhooks.status', { status: String(status) })}</span>}
        {trouble && <span className="text-gone">{t(`webhooks.troubles.${trouble}`)}</span>}
      </p>
      {words && (
        <p lang="en" className="meta">
          {words}
        </p>
      )}
      {answer && <Code text={answer} label={t('webhooks.answer')} />}
    </li>
  );
}

/** Words between programs; in none of our languages. */
function Code({ text, label }: { text: string; label: string }) {
  return (
    <pre
      lang="zxx"
      tabIndex={0}
      role="group"
      aria-label={label}
      className="bg-card border-line mt-1 max-h-80 overflow-auto rounded-lg border p-3 text-sm wrap-anywhere whitespace-pre-wrap"
    >
      {text}
    </pre>
  );
}

function indented(body: string): string {
  return JSON.stringify(JSON.parse(body), null, 2);
}
