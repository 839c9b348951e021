import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import {
  changeWebhookAction,
  pingWebhookAction,
  removeWebhookAction,
  renewWebhookSecretAction,
  switchWebhookOffAction,
  switchWebhookOnAction,
} from '../actions';
import { LogPart } from '../log-part';
import { NewsroomPage } from '../../newsroom-page';
import { requireRoom } from '../../require-room';
import { parseTimePosition } from '../../time-position';
import { rooms } from '@/components/admin/rooms';
import { WebhookActs } from '@/components/admin/webhooks/webhook-acts.client';
import { WebhookForm } from '@/components/admin/webhooks/webhook-form.client';
import { Standing } from '@/components/admin/webhooks/webhook-list';
import { interfaceLocale } from '@/lib/auth/session';
import { formatMinute } from '@/lib/i18n/dates';
import { adminTranslator } from '@/lib/i18n/translate';
import { findWebhook } from '@/lib/newsroom/list-webhooks';
import { newsroomTimeZone } from '@/lib/site/time-zone';

export const dynamic = 'force-dynamic';

type Props = {
  params: Promise<{ id: string }>;
  searchParams: Promise<{ before?: string | string[] }>;
};

export async function generateMetadata(): Promise<Metadata> {
  return { title: adminTranslator(await interfaceLocale())('room.webhooks') };
}

/** One webhook: what is said of it, what can be done with it, and what it was told. */
export default async function WebhookPage({ params, searchParams }: Props) {
  const { id } = await params;
  const before = parseTimePosition((await searchParams).before);
  const editor = await requireRoom('webhooks', `${rooms.webhooks.href}/${id}`);
  const t = adminTranslator(editor.locale);
  const webhook = (await findWebhook(editor, id)) ?? notFound();
  const { name, version, offBecause, failingSince, oldSecretUntil, failedCount } = webhook;
  const zone = await newsroomTimeZone();
  const minute = (time: Date) => formatMinute(time, zone);
  return (
    <NewsroomPage editor={editor} place="webhooks">
      <p>
        <a href={rooms.webhooks.href} className="inline-flex min-h-11 items-center underline">
          {t('webhooks.back')}
        </a>
      </p>
      <h1 className="headline mb-1 text-3xl wrap-anywhere">{name}</h1>
      <p className="text-soft mb-5 flex flex-wrap gap-x-4 tabular-nums">
        <Standing
          offBecause={offBecause}
          failingSince={failingSince && minute(failingSince)}
          t={t}
        />
        <span>
          {t('webhooks.added', {
            time: minute(webhook.createdAt),
            by: webhook.createdBy ?? t('webhooks.commandLine'),
          })}
        </span>
        {oldSecretUntil && <span>{t('webhooks.oldSecret', { time: minute(oldSecretUntil) })}</span>}
      </p>
      <div className="desk:grid-cols-[minmax(0,33rem)_minmax(0,1fr)] grid gap-x-9 gap-y-6">
        <WebhookForm id={id} version={version} webhook={webhook} action={changeWebhookAction} />
        <WebhookActs
          id={id}
          name={name}
          isOn={offBecause === null}
          onTest={pingWebhookAction}
          onSwitch={offBecause === null ? switchWebhookOffAction : switchWebhookOnAction}
          onRenew={renewWebhookSecretAction}
          onRemove={removeWebhookAction}
        />
      </div>
      <LogPart
        editor={editor}
        webhookId={id}
        failedCount={offBecause === null ? failedCount : 0}
        before={before}
        minute={minute}
        t={t}
      />
    </NewsroomPage>
  );
}
