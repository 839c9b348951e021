'use server';

import { z } from 'zod';
import { Credentials } from './credentials';
import { enterNewsroom } from '@/lib/auth/session';
import { formAction } from '@/lib/forms/form-action';

export const signInAction = formAction({
  actor: () => Promise.resolve('anybody'),
  input: Credentials.extend({ returnTo: z.string().default('') }),
  act: (_anybody, credentials) => enterNewsroom(credentials),
  keep: ['email'],
});
