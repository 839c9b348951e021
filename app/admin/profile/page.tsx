import type { Metadata } from 'next';
import { changePasswordAction } from './actions';
import { changeLanguageAction } from '../actions';
import { endSessionsAction, renameEditorAction } from '../editors/actions';
import { toSessionLines } from '../editors/session-lines';
import { NewsroomPage } from '../newsroom-page';
import { LanguageForm } from '@/components/admin/people/language-form.client';
import { NameForm } from '@/components/admin/people/name-form.client';
import { PasswordForm } from '@/components/admin/people/password-form.client';
import { SessionList } from '@/components/admin/people/session-list.client';
import { interfaceLocale, requireEditor } from '@/lib/auth/session';
import { adminTranslator } from '@/lib/i18n/translate';
import { listSessions } from '@/lib/newsroom/list-editors';
import { newsroomTimeZone } from '@/lib/site/time-zone';

export const dynamic = 'force-dynamic';

export async function generateMetadata(): Promise<Metadata> {
  return { title: adminTranslator(await interfaceLocale())('profile.title') };
}

/** What everybody decides for themselves: their name, their language, their password, where they are signed in. */
export default async function ProfilePage() {
  const editor = await requireEditor('/admin/profile');
  const t = adminTranslator(editor.locale);
  const [sessions, zone] = await Promise.all([listSessions(editor, editor.id), newsroomTimeZone()]);
  return (
    <NewsroomPage editor={editor} place="profile">
      <h1 className="headline mb-5 text-3xl">{t('profile.title')}</h1>
      <NameForm editorId={editor.id} name={editor.name} action={renameEditorAction} />
      <section className="mt-8">
        <h2 className="headline mb-3 text-xl">{t('profile.language')}</h2>
        <LanguageForm locale={editor.locale} action={changeLanguageAction} />
      </section>
      <section className="mt-8">
        <h2 className="headline mb-3 text-xl">{t('profile.password')}</h2>
        <PasswordForm
          action={changePasswordAction}
          asksPresent
          submit={t('profile.changePassword')}
          done={t('profile.passwordChanged')}
        />
      </section>
      <SessionList
        editorId={editor.id}
        sessions={toSessionLines(sessions, zone)}
        onEnd={endSessionsAction}
      />
    </NewsroomPage>
  );
}
