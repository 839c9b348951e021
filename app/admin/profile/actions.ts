'use server';

import { z } from 'zod';
import { findEditor } from '@/lib/auth/session';
import { formAction } from '@/lib/forms/form-action';
import { changePassword } from '@/lib/newsroom/change-password';

export const changePasswordAction = formAction({
  actor: findEditor,
  input: z.object({ present: z.string().max(1_000), password: z.string(), repeated: z.string() }),
  act: changePassword,
});
