import type { Metadata } from 'next';
import { addWebhookAction } from '../actions';
import { NewsroomPage } from '../../newsroom-page';
import { requireRoom } from '../../require-room';
import { rooms } from '@/components/admin/rooms';
import { NewWebhook } from '@/components/admin/webhooks/new-webhook.client';
import { interfaceLocale } from '@/lib/auth/session';
import { allLocales } from '@/lib/i18n/locales';
import { adminTranslator } from '@/lib/i18n/translate';
import { eventKinds } from '@/lib/webhooks/event-kinds';

export const dynamic = 'force-dynamic';

const blank = { name: '', url: '', kinds: [...eventKinds], locales: [...allLocales] };

export async function generateMetadata(): Promise<Metadata> {
  return { title: adminTranslator(await interfaceLocale())('webhooks.new') };
}

/** Where a program is entered that is to be told what changes for readers. */
export default async function NewWebhookPage() {
  const editor = await requireRoom('webhooks', `${rooms.webhooks.href}/new`);
  const t = adminTranslator(editor.locale);
  return (
    <NewsroomPage editor={editor} place="webhooks">
      <p>
        <a href={rooms.webhooks.href} className="inline-flex min-h-11 items-center underline">
          {t('webhooks.back')}
        </a>
      </p>
      <h1 className="headline mb-5 text-3xl">{t('webhooks.new')}</h1>
      <NewWebhook webhook={blank} action={addWebhookAction} />
    </NewsroomPage>
  );
}
