import type { ReactNode } from 'react';
import type { Reading } from '@/lib/i18n/reading';
import { refusalTranslator } from '@/lib/i18n/translate';
import type { OpenPreview } from '@/lib/newsroom/open-preview';
import type { RefusedForm } from '@/lib/process-state';

/** What a form about a previewed text goes by. */
export type RemarkFormProps = {
  action: (form: FormData) => Promise<void>;
  token: string;
  preview: OpenPreview;
  /** The remark that was just left. */
  said: string | string[] | undefined;
  refused: RefusedForm | undefined;
  reading: Reading;
};

type Props = RemarkFormProps & {
  /** What it is about: the place of a block; `null` for all of the text. */
  block: number | null;
  label: string;
  isTextNeeded: boolean;
  /** Its buttons. */
  children: ReactNode;
};

const field = 'border-line bg-paper w-full rounded-sm border px-3 py-2 text-base';

/**
 * A form for a remark, which needs no script. What was refused comes back with everything that was typed
 * into it.
 */
export function RemarkForm(props: Props) {
  const { action, token, preview, block, label, isTextNeeded, reading, children } = props;
  const { t, locale } = reading;
  const place = String(block ?? '');
  const refused = isAbout(props.refused, place) ? props.refused : undefined;
  const id = `say-${place || 'all'}`;
  const name = refused?.typed.name ?? preview.remarks.at(-1)?.name ?? preview.receiver;
  return (
    <form action={action} className="font-ui grid gap-3 text-[0.9375rem] leading-normal">
      <input type="hidden" name="token" value={token} />
      <input type="hidden" name="block" value={place} />
      {refused && (
        <p role="alert" id={`${id}-wrong`} className="text-seal-ink font-semibold">
          {refusalTranslator(locale)(refused.refusal.key, refused.refusal.values)}
        </p>
      )}
      <label className="grid gap-1">
        {label}
        <textarea
          name="text"
          rows={3}
          required={isTextNeeded}
          maxLength={2_000}
          defaultValue={refused?.typed.text}
          aria-describedby={refused && `${id}-wrong`}
          autoFocus={Boolean(refused)}
          className={field}
        />
      </label>
      <label className="grid gap-1">
        {t('preview.name')}
        <input
          name="name"
          required
          maxLength={80}
          defaultValue={name}
          autoComplete="name"
          className={`${field} max-w-80`}
        />
      </label>
      <p className="flex flex-wrap gap-3">{children}</p>
    </form>
  );
}

/** Whether the form that was refused is the one about this place. */
export function isAbout(refused: RefusedForm | undefined, place: string): boolean {
  return refused?.typed.block === place;
}
