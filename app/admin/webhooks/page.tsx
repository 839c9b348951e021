import type { Metadata } from 'next';
import { NewsroomPage } from '../newsroom-page';
import { requireRoom } from '../require-room';
import { CsvLink } from '@/components/admin/csv-link';
import { rooms } from '@/components/admin/rooms';
import { WebhookList } from '@/components/admin/webhooks/webhook-list';
import { interfaceLocale } from '@/lib/auth/session';
import { formatMinute } from '@/lib/i18n/dates';
import { adminTranslator } from '@/lib/i18n/translate';
import { listWebhooks } from '@/lib/newsroom/list-webhooks';
import { newsroomTimeZone } from '@/lib/site/time-zone';

export const dynamic = 'force-dynamic';

export async function generateMetadata(): Promise<Metadata> {
  return { title: adminTranslator(await interfaceLocale())('room.webhooks') };
}

/** The programs that are told what changes for readers, and how each is doing. */
export default async function WebhooksPage() {
  const editor = await requireRoom('webhooks', rooms.webhooks.href);
  const t = adminTranslator(editor.locale);
  const zone = await newsroomTimeZone();
  const webhooks = await listWebhooks(editor);
  const lines = webhooks.map(({ failingSince, lastDeliveredAt, ...webhook }) => ({
    ...webhook,
    failingSince: failingSince && formatMinute(failingSince, zone),
    lastDeliveredAt: lastDeliveredAt && formatMinute(lastDeliveredAt, zone),
  }));
  return (
    <NewsroomPage editor={editor} place="webhooks">
      <div className="mb-4 flex flex-wrap items-center gap-4">
        <h1 className="headline mr-auto text-3xl">{t('room.webhooks')}</h1>
        <a href={`${rooms.webhooks.href}/new`} className="button button-ink">
          {t('webhooks.new')}
        </a>
      </div>
      <p className="text-soft mb-4 max-w-190">{t('webhooks.explain')}</p>
      <WebhookList lines={lines} t={t} />
      {lines.length > 0 && <CsvLink list="webhooks" t={t} />}
    </NewsroomPage>
  );
}
