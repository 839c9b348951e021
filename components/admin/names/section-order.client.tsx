'use client';

import { useRouter } from 'next/navigation';
import { useState, useTransition } from 'react';
import { moved, MoveButton } from './move-button.client';
import { NameList, type NameLine } from './name-list';
import { FormNote, type Answer, type FormAct } from '../form/act-form.client';
import { useAdminText } from '../messages.client';
import { idle } from '@/lib/forms/form-action';
import type { Locale } from '@/lib/i18n/locales';

type Props = { lines: NameLine[]; locale: Locale; action: FormAct<void> };

/**
 * The sections in the order of the paper; two buttons move each of them, by pointer or by keyboard.
 * Why a move was refused is said over them; they then stand in the order that they have by now.
 */
export function SectionOrder({ lines, locale, action }: Props) {
  const t = useAdminText();
  const router = useRouter();
  const [answer, setAnswer] = useState<Answer>(idle);
  const [isBusy, start] = useTransition();
  const ids = lines.map(({ id }) => id);

  function put(order: string[]) {
    if (isBusy) return;
    const form = new FormData();
    form.set('sectionIds', JSON.stringify(order));
    form.set('seenIds', JSON.stringify(ids));
    start(async () => {
      setAnswer(await action(idle, form).catch(() => ({ status: 'unreachable' as const })));
      router.refresh();
    });
  }

  return (
    <>
      <FormNote answer={answer} />
      <NameList
        lines={lines}
        t={t}
        beside={({ names }, at) => {
          const name = names[locale] ?? '';
          const move = { isBusy, onMove: put };
          return (
            <span className="flex gap-1">
              <MoveButton
                {...move}
                label={t('names.up', { name })}
                sign="↑"
                order={moved(ids, at, -1)}
              />
              <MoveButton
                {...move}
                label={t('names.down', { name })}
                sign="↓"
                order={moved(ids, at, 1)}
              />
            </span>
          );
        }}
      />
    </>
  );
}
