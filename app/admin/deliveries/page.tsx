import type { Metadata } from 'next';
import { giveUpDeliveryAction, retryAllDeliveriesAction, retryDeliveryAction } from './actions';
import { NewsroomPage } from '../newsroom-page';
import { requireRoom } from '../require-room';
import { CsvLink } from '@/components/admin/csv-link';
import { DeliveryList } from '@/components/admin/delivery-list';
import { ActButton } from '@/components/admin/people/act-button.client';
import { rooms } from '@/components/admin/rooms';
import { interfaceLocale } from '@/lib/auth/session';
import { formatMinute } from '@/lib/i18n/dates';
import { adminTranslator } from '@/lib/i18n/translate';
import { listLateDeliveries } from '@/lib/newsroom/late-deliveries';
import { newsroomTimeZone } from '@/lib/site/time-zone';

export const dynamic = 'force-dynamic';

/** Those that are tried again or given up make room for more. */
const mostShown = 100;

export async function generateMetadata(): Promise<Metadata> {
  return { title: adminTranslator(await interfaceLocale())('room.deliveries') };
}

/** What should have left the house and has not, the oldest first. */
export default async function DeliveriesPage() {
  const editor = await requireRoom('deliveries', '/admin/deliveries');
  const t = adminTranslator(editor.locale);
  const zone = await newsroomTimeZone();
  const minute = (time: Date) => formatMinute(time, zone);
  const late = await listLateDeliveries(editor, mostShown);
  const lines = late.map(({ since, nextTryAt, ...delivery }) => ({
    ...delivery,
    since: minute(since),
    next: nextTryAt && minute(nextTryAt),
  }));
  return (
    <NewsroomPage editor={editor} place="deliveries">
      <div className="mb-4 flex flex-wrap items-center gap-4">
        <h1 className="headline mr-auto text-3xl">{t('room.deliveries')}</h1>
        {lines.length > 1 && (
          <ActButton
            action={retryAllDeliveriesAction}
            label={t('deliveries.retryAll')}
            fields={{}}
            look="button-ink"
          />
        )}
      </div>
      <p className="text-soft mb-4 max-w-190">
        {t(lines.length > 0 ? 'deliveries.explain' : 'deliveries.empty')}
      </p>
      <DeliveryList
        lines={lines}
        onRetry={retryDeliveryAction}
        onGiveUp={giveUpDeliveryAction}
        t={t}
      />
      {lines.length > 0 && <CsvLink list="deliveries" t={t} />}
      <p className="text-soft mt-4">
        {t('deliveries.webhooks')}{' '}
        <a href={rooms.webhooks.href} className="inline-flex min-h-11 items-center underline">
          {t('room.webhooks')}
        </a>
      </p>
    </NewsroomPage>
  );
}
