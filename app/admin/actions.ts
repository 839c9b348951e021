'use server';

import { refresh } from 'next/cache';
import { z } from 'zod';
import { findEditor, leaveNewsroom } from '@/lib/auth/session';
import { formAction, idle } from '@/lib/forms/form-action';
import { changeInterfaceLanguage } from '@/lib/newsroom/change-interface-language';

export const changeLanguageAction = formAction({
  actor: findEditor,
  input: z.object({ locale: z.string() }),
  act: changeInterfaceLanguage,
});

export async function changeInterfaceLanguageAction(form: FormData): Promise<void> {
  await changeLanguageAction(idle, form);
  refresh();
}

export async function signOutAction(): Promise<void> {
  await leaveNewsroom();
}
