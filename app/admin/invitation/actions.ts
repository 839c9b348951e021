'use server';

import { z } from 'zod';
import { enterNewsroom, findVisitor } from '@/lib/auth/session';
import { formAction } from '@/lib/forms/form-action';
import { acceptInvitation } from '@/lib/newsroom/accept-invitation';

/** Sets the password, and goes in with it. */
export const acceptInvitationAction = formAction({
  actor: findVisitor,
  input: z.object({ token: z.string().max(200), password: z.string(), repeated: z.string() }),
  act: async (visitor, input) => {
    const { email } = await acceptInvitation(visitor, input);
    return enterNewsroom({ email, password: input.password, returnTo: '/admin' });
  },
});
