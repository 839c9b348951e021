import { parseSetCookieHeader, toCookieOptions } from 'better-auth/cookies';
import { cookies, headers } from 'next/headers';
import { redirect } from 'next/navigation';
import { cache } from 'react';
import type { Visitor } from './actor';
import { clientHeader } from './auth';
import { endSession, findSessionEditor, type SignedInEditor } from './session-editor';
import { signIn } from './sign-in';
import { toReturnPath, signInPath } from './sign-in-path';
import { allLocales, preferredLocale, type Locale } from '@/lib/i18n/locales';

/** The editor whose session this request carries, asked once a request; `null` when there is none. */
export const findEditor = cache(async (): Promise<SignedInEditor | null> =>
  findSessionEditor(await headers()),
);

/**
 * The signed-in editor, or the sign-in page (307).
 *
 * @param here the page's own address, to come back to after signing in
 */
export async function requireEditor(here: string): Promise<SignedInEditor> {
  return (await findEditor()) ?? redirect(signInPath(here));
}

/** The language of a page that anybody may see: the editor's, else the one the browser asks for. */
export async function interfaceLocale(): Promise<Locale> {
  const editor = await findEditor();
  const wanted = (await headers()).get('accept-language') ?? undefined;
  return editor?.locale ?? preferredLocale(wanted, allLocales);
}

/** Whoever sends this request without having to be signed in: what is known is where they are. */
export async function findVisitor(): Promise<Visitor> {
  return { from: (await headers()).get(clientHeader) ?? '' };
}

/**
 * Signs in and goes on to a page of the newsroom; only a server action may call it.
 *
 * @throws InvalidError as `signIn`
 */
export async function enterNewsroom(input: {
  email: string;
  password: string;
  returnTo: string;
}): Promise<never> {
  await sendCookies(await startSession(input));
  redirect(toReturnPath(input.returnTo));
}

/**
 * Signs in whoever sends this request.
 *
 * @returns the `Set-Cookie` headers that carry the session to the browser
 * @throws InvalidError as `signIn`
 */
export async function startSession(input: { email: string; password: string }): Promise<string[]> {
  const request = await headers();
  const from = request.get(clientHeader) ?? '';
  const userAgent = request.get('user-agent') ?? '';
  const { email, password } = input;
  return signIn({ email, password, from, userAgent });
}

/** Ends the session and shows the sign-in page; only a server action may call it. */
export async function leaveNewsroom(): Promise<never> {
  await sendCookies(await endSession(await headers()));
  redirect(signInPath());
}

async function sendCookies(setCookies: string[]): Promise<void> {
  const jar = await cookies();
  for (const header of setCookies) {
    for (const [name, cookie] of parseSetCookieHeader(header)) {
      jar.set(name, cookie.value, toCookieOptions(cookie));
    }
  }
}
