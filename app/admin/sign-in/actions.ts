'use server';

import { z } from 'zod';
import { cleanLine } from '@/lib/articles/clean-text';
import { enterNewsroom } from '@/lib/auth/session';
import { formAction } from '@/lib/forms/form-action';

export const signInAction = formAction({
  actor: () => Promise.resolve('anybody'),
  input: z.object({
    email: z.string().max(254).transform(cleanLine),
    password: z.string().max(1_000),
    returnTo: z.string().default(''),
  }),
  act: (_anybody, credentials) => enterNewsroom(credentials),
  keep: ['email'],
});
