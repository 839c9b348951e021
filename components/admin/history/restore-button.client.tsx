'use client';

import { useRouter } from 'next/navigation';
import type { FormAct } from '../form/act-form.client';
import { useAdminText } from '../messages.client';
import { ActButton } from '../people/act-button.client';
import type { SavedText } from '../write/written-article';

type Props = { articleId: string; version: number; number: number; action: FormAct<SavedText> };

/** Makes an earlier text the newest one, and opens it. */
export function RestoreButton({ articleId, version, number, action }: Props) {
  const t = useAdminText();
  const router = useRouter();
  return (
    <ActButton
      action={action}
      label={t('history.restore', { number })}
      fields={{ articleId, version: String(version), number: String(number) }}
      onDone={() => router.push(`/admin/articles/${articleId}`)}
    />
  );
}
