import { betterAuth } from 'better-auth/minimal';
import { prismaAdapter } from 'better-auth/adapters/prisma';
import { db } from '@/lib/db/client';
import { env, siteUrl } from '@/lib/env';
import { StartError } from '@/lib/errors';
import { oncePerProcess } from '@/lib/process-state';

const day = 24 * 60 * 60;

/** The request header in which the server says where a request came from. */
export const clientHeader = 'x-courant-client';

/**
 * Accounts and sessions (better-auth over our own tables, its user being an `Editor`).
 *
 * Its HTTP handler is mounted nowhere: signing in and out are server actions that call it directly,
 * so none of its endpoints can be reached from outside. Sign-up is closed; accounts are made by an
 * admin. A session is a row that ends two weeks after sign-in, or at once when the row is deleted or
 * the editor is disabled.
 */
export function auth(): Auth {
  return oncePerProcess('auth', makeAuth);
}

type Auth = ReturnType<typeof makeAuth>;

function makeAuth() {
  const { SECRET } = env();
  if (!SECRET) throw new StartError('SECRET is not set.');
  return betterAuth({
    appName: 'Courant',
    baseURL: siteUrl(),
    secret: SECRET,
    database: prismaAdapter(db(), { provider: 'postgresql' }),
    user: { modelName: 'editor' },
    emailAndPassword: { enabled: true, disableSignUp: true, maxPasswordLength: 256 },
    session: { expiresIn: 14 * day, disableSessionRefresh: true },
    databaseHooks: { session: { create: { before: ({ userId }) => isEnabled(userId) } } },
    advanced: {
      cookiePrefix: 'courant',
      useSecureCookies: siteUrl().startsWith('https:'),
      // Readers' pages never see the cookie.
      defaultCookieAttributes: { path: '/admin', sameSite: 'lax', httpOnly: true },
      ipAddress: { ipAddressHeaders: [clientHeader] },
      // Prisma's schema makes the keys (UUID v7).
      database: { generateId: false },
    },
    // What goes wrong is thrown; a wrong password is no news for the log.
    logger: { disabled: true },
    telemetry: { enabled: false },
  });
}

/** Whoever is disabled gets no session, whichever way one is asked for. */
async function isEnabled(editorId: string): Promise<boolean> {
  const editor = await db().editor.findUnique({
    where: { id: editorId },
    select: { disabledAt: true },
  });
  return editor?.disabledAt === null;
}
