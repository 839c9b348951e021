import type { Metadata } from 'next';
import { changeSiteSettingsAction } from './actions';
import { findLinkableAction } from '../articles/actions';
import { NewsroomPage } from '../newsroom-page';
import { pictureActions } from '../pictures/picture-actions';
import { requireRoom } from '../require-room';
import { SettingsForm } from '@/components/admin/settings/settings-form.client';
import { interfaceLocale } from '@/lib/auth/session';
import { defaultTimeZone } from '@/lib/env';
import { timeZones } from '@/lib/i18n/time-zones';
import { adminTranslator } from '@/lib/i18n/translate';
import { findNewsroomSettings } from '@/lib/newsroom/newsroom-settings';

export const dynamic = 'force-dynamic';

export async function generateMetadata(): Promise<Metadata> {
  return { title: adminTranslator(await interfaceLocale())('settings.title') };
}

/** Who publishes this site, as readers see it. */
export default async function SettingsPage() {
  const editor = await requireRoom('settings', '/admin/settings');
  const { changedAt, ...settings } = await findNewsroomSettings(editor);
  const zones = { all: timeZones, byDefault: defaultTimeZone(), now: new Date().toISOString() };
  return (
    <NewsroomPage editor={editor} place="settings">
      <h1 className="headline mb-4 text-3xl">{adminTranslator(editor.locale)('settings.title')}</h1>
      <SettingsForm
        settings={{ ...settings, changedAt: changedAt?.toISOString() ?? '' }}
        zones={zones}
        locale={editor.locale}
        action={changeSiteSettingsAction}
        pictureActions={pictureActions}
        findLinkable={findLinkableAction}
      />
    </NewsroomPage>
  );
}
