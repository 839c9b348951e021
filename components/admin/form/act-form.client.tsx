'use client';

import { useRouter } from 'next/navigation';
import {
  createContext,
  use,
  useRef,
  useState,
  useTransition,
  type FormEvent,
  type ReactNode,
} from 'react';
import { useAdminText, useRefusalText } from '../messages.client';
import { useIsReady } from '../write/use-is-ready';
import { idle, type FormRefusal, type FormState } from '@/lib/forms/form-action';

export type FormAct<Result> = (before: FormState, form: FormData) => Promise<FormState<Result>>;

/** What became of a form; `unreachable` where nobody answered. */
export type Answer = FormState | { status: 'unreachable' };

const RefusalContext = createContext<FormRefusal | null>(null);

type ActFormProps<Result> = {
  action: FormAct<Result>;
  /** What the button says. */
  submit: string;
  /** For those who do not see what the button stands beside. */
  describedAs?: string;
  /** How it looks: `button-ink` for what a page is for, `button-go` for what readers will notice. */
  look?: string;
  /** What is said when it was done; absent where the page itself shows it. */
  done?: string;
  /** Called when it was done, before the page is read anew. */
  onDone?: (result: Result) => void;
  /** Whether the fields are emptied when it was done, to take the next one. */
  isForMany?: boolean;
  /** Where something is being written: the page is not read anew, for that would put it in its place. */
  isOnSheet?: boolean;
  /** Stands beside the button. */
  beside?: ReactNode;
  className?: string;
  children?: ReactNode;
};

/**
 * A form that asks the newsroom for one act. Whatever the answer, what was typed stays: a refusal
 * stands beside its field, which gets the focus, or above the button; after the act the page is read
 * anew.
 */
export function ActForm<Result>(props: ActFormProps<Result>) {
  const { action, submit, look = '', onDone, isForMany, isOnSheet } = props;
  const { beside, className = '', children } = props;
  const router = useRouter();
  const isReady = useIsReady();
  const form = useRef<HTMLFormElement>(null);
  const [answer, setAnswer] = useState<Answer>(idle);
  const [isSaidBeside, setSaidBeside] = useState(false);
  const [isBusy, start] = useTransition();

  function send(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    event.stopPropagation();
    if (isBusy) return;
    const { submitter } = event.nativeEvent as SubmitEvent;
    const fields = new FormData(event.currentTarget, submitter);
    start(async () => {
      const given = await action(idle, fields).catch(() => ({ status: 'unreachable' as const }));
      const field = given.status === 'refused' && findField(form.current, given.refusal.field);
      setAnswer(given);
      setSaidBeside(Boolean(field));
      if (field) field.focus();
      const isDone = given.status === 'done';
      if (isDone && isForMany) form.current?.reset();
      if (isDone) onDone?.(given.result);
      // After a conflict, what nobody touched takes its newest value; sent again, the form is about that.
      const isConflict = given.status === 'refused' && given.refusal.kind === 'conflict';
      if ((isDone || isConflict) && !isOnSheet) router.refresh();
    });
  }

  return (
    <RefusalContext value={answer.status === 'refused' ? answer.refusal : null}>
      <form
        ref={form}
        onSubmit={send}
        onInput={() => answer.status === 'done' && setAnswer(idle)}
        className={`grid content-start gap-5 ${className}`}
      >
        {children}
        {!isSaidBeside && <FormNote answer={answer} done={props.done} />}
        <div className="flex flex-wrap items-center justify-end gap-2">
          {beside}
          <button
            type="submit"
            aria-label={props.describedAs}
            disabled={!isReady}
            aria-disabled={isBusy}
            className={`button ${look}`}
          >
            {submit}
          </button>
        </div>
      </form>
    </RefusalContext>
  );
}

/** What is wrong with one field of the form around it, in words; `null` when nothing is. */
export function useWrong(name: string): string | null {
  const say = useRefusalText();
  const refusal = use(RefusalContext);
  return refusal?.field === name ? say(refusal) : null;
}

/** What became of the form, in words. */
export function FormNote({ answer, done }: { answer: Answer; done?: string }) {
  const t = useAdminText();
  const say = useRefusalText();
  if (answer.status === 'idle') return null;
  if (answer.status === 'done') return done && <p role="status">{done}</p>;
  return (
    <p role="alert" className="border-line border-s-gone bg-card rounded-lg border border-s-4 p-3">
      {answer.status === 'refused' && say(answer.refusal)}
      {answer.status === 'signed-out' && t('form.signedOut')}
      {answer.status === 'unreachable' && t('form.lost')}
    </p>
  );
}

function findField(form: HTMLFormElement | null, name: string | undefined): HTMLElement | null {
  const field = name ? form?.elements.namedItem(name) : null;
  return field instanceof HTMLElement && field.getAttribute('type') !== 'hidden' ? field : null;
}
