import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { signInAction } from './actions';
import { SignInForm } from '@/components/admin/sign-in-form.client';
import { findEditor, interfaceLocale } from '@/lib/auth/session';
import { toReturnPath } from '@/lib/auth/sign-in-path';
import { adminTranslator } from '@/lib/i18n/translate';

export const dynamic = 'force-dynamic';

export async function generateMetadata(): Promise<Metadata> {
  return { title: adminTranslator(await interfaceLocale())('signIn.title') };
}

/** The way into the newsroom; works without JavaScript. */
export default async function SignInPage({
  searchParams,
}: {
  searchParams: Promise<{ returnTo?: string | string[] }>;
}) {
  const returnTo = toReturnPath((await searchParams).returnTo);
  if (await findEditor()) redirect(returnTo);
  return <SignInForm action={signInAction} returnTo={returnTo} />;
}
