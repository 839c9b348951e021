import type { z } from 'zod';
import { isRefusalKey, Refusal, type RefusalKey } from '@/lib/errors';

/** A refusal as it travels to the form: `lib/i18n/messages` has its sentence, `field` says where it belongs. */
export type FormRefusal = {
  kind: Refusal['kind'];
  key: RefusalKey;
  values: Record<string, string | number>;
  field?: string;
};

/** What became of a form. `typed` gives back what a page without JavaScript would otherwise lose. */
export type FormState<Result = unknown> =
  | { status: 'idle' }
  | { status: 'done'; result: Result }
  | { status: 'refused'; refusal: FormRefusal; typed: Record<string, string> }
  | { status: 'signed-out' };

export const idle: FormState<never> = { status: 'idle' };

type Submission<Who, Input, Result> = {
  /** Who sent it; `null` when nobody is signed in. */
  actor: () => Promise<Who | null>;
  /** What the form's fields must be. */
  input: z.ZodType<Input>;
  act: (actor: Who, input: Input) => Promise<Result>;
  /** The fields to give back with a refusal; never a password. */
  keep?: readonly string[];
};

/**
 * The one way a form reaches the newsroom: who sends it? → are the fields what they should be? → act.
 *
 * A refusal becomes a state that the form shows, and a session that ended becomes one too, so that
 * the page stays with everything typed in it; any other error is a bug and goes to the error page.
 *
 * @returns a server action for `useActionState`
 */
export function formAction<Who, Input, Result>({
  actor,
  input,
  act,
  keep = [],
}: Submission<Who, Input, Result>) {
  return async (_before: FormState, form: FormData): Promise<FormState<Result>> => {
    const who = await actor();
    if (!who) return { status: 'signed-out' };
    const typed = Object.fromEntries(keep.map((name) => [name, String(form.get(name) ?? '')]));
    const fields = await input.safeParseAsync(Object.fromEntries(form));
    if (!fields.success) return { status: 'refused', refusal: toInvalid(fields.error), typed };
    try {
      return { status: 'done', result: await act(who, fields.data) };
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      const { kind, key, values, field } = error;
      return { status: 'refused', refusal: { kind, key, values, field }, typed };
    }
  };
}

/** The messages of a shape may be keys of refusals; any other message is for programmers. */
function toInvalid({ issues: [issue] }: z.ZodError): FormRefusal {
  const key = issue && isRefusalKey(issue.message) ? issue.message : 'formInvalid';
  return { kind: 'invalid', key, values: {}, field: issue?.path.join('.') };
}
