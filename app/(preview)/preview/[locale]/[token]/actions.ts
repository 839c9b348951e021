'use server';

import { redirect } from 'next/navigation';
import { z } from 'zod';
import { findVisitor } from '@/lib/auth/session';
import { formAction, idle } from '@/lib/forms/form-action';
import { leaveRemark } from '@/lib/newsroom/leave-remark';
import { noteRefusedForm } from '@/lib/process-state';

const RemarkForm = z.object({
  token: z.string(),
  kind: z.string(),
  block: z
    .literal('')
    .transform(() => null)
    .or(z.coerce.number()),
  name: z.string(),
  text: z.string(),
});

const leave = formAction({
  actor: findVisitor,
  input: RemarkForm,
  act: leaveRemark,
  keep: ['kind', 'block', 'name', 'text'],
});

/** Leaves a remark without a script: the page comes again, with what was said or why it was refused. */
export async function leaveRemarkAction(form: FormData): Promise<void> {
  const state = await leave(idle, form);
  if (state.status === 'refused') noteRefusedForm(state);
  if (state.status === 'done') redirect(`?said=${state.result.remarkId}`);
}
