import { longestBody } from '@/lib/articles/longest-body';
import { idle, type FormState } from '@/lib/forms/form-action';

/** In bytes; with its frame a form stays under what Next takes (`bodySizeLimit` in next.config.ts). */
const largestForm = 7 * 1024 * 1024;

/**
 * Sends a form of the writing page to the newsroom. One that would be turned away on its way, where
 * nobody says why, is refused here in the newsroom's words: that much is only ever the text.
 *
 * @returns the answer; `null` when nobody was reached
 */
export async function sendForm<Result>(
  action: (before: FormState, form: FormData) => Promise<FormState<Result>>,
  form: FormData,
): Promise<FormState<Result> | null> {
  if (sizeOf(form) > largestForm) {
    const values = { limit: longestBody };
    const refusal = { kind: 'invalid', key: 'bodyTooLong', values, field: 'body' } as const;
    return { status: 'refused', refusal, typed: {} };
  }
  return action(idle, form).catch(() => null);
}

function sizeOf(form: FormData): number {
  return new Blob([...form.values()]).size;
}
