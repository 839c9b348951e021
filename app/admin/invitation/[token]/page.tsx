import type { Metadata } from 'next';
import { acceptInvitationAction } from '../actions';
import { PasswordForm } from '@/components/admin/people/password-form.client';
import { findVisitor, interfaceLocale } from '@/lib/auth/session';
import { InvalidError } from '@/lib/errors';
import { adminTranslator, refusalTranslator } from '@/lib/i18n/translate';
import { findOpenInvitation } from '@/lib/newsroom/open-invitation';

export const dynamic = 'force-dynamic';

export async function generateMetadata(): Promise<Metadata> {
  return { title: adminTranslator(await interfaceLocale())('invitation.title') };
}

/** Where a link leads that lets somebody set a password; the only way in beside the sign-in page. */
export default async function InvitationPage({ params }: { params: Promise<{ token: string }> }) {
  const { token } = await params;
  const locale = await interfaceLocale();
  const t = adminTranslator(locale);
  const say = refusalTranslator(locale);
  const invitation = await findOpenInvitation(await findVisitor(), token).catch(
    (error: unknown) => {
      if (error instanceof InvalidError) return error;
      throw error;
    },
  );
  return (
    <main className="mx-auto grid min-h-dvh max-w-92 content-center px-4 py-10">
      <p className="headline text-xl">{t('newsroom')}</p>
      <h1 className="headline mt-1 mb-4 text-4xl">{t('invitation.title')}</h1>
      {invitation === null && <p>{say('linkEnded')}</p>}
      {invitation instanceof InvalidError && <p>{say(invitation.key, invitation.values)}</p>}
      {invitation !== null && !(invitation instanceof InvalidError) && (
        <>
          <p className="mb-5">
            {t(`invitation.${invitation.kind}`, {
              name: invitation.name,
              by: invitation.invitedBy,
              email: invitation.email,
            })}
          </p>
          <PasswordForm
            action={acceptInvitationAction}
            fields={{ token }}
            submit={t('invitation.submit')}
          />
        </>
      )}
    </main>
  );
}
