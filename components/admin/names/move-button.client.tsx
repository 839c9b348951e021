'use client';

import { useRouter } from 'next/navigation';
import { useTransition } from 'react';
import type { FormAct } from '../form/act-form.client';
import { useIsReady } from '../write/use-is-ready';
import { idle } from '@/lib/forms/form-action';

type Props = {
  label: string;
  sign: string;
  /** The order that this button makes; `null` where there is no way further. */
  order: string[] | null;
  action: FormAct<void>;
};

/** Moves a section one place up or down; the focus stays on it. */
export function MoveButton({ label, sign, order, action }: Props) {
  const router = useRouter();
  const isReady = useIsReady();
  const [isBusy, start] = useTransition();

  function move() {
    if (!order || isBusy) return;
    const form = new FormData();
    form.set('sectionIds', JSON.stringify(order));
    start(async () => {
      await action(idle, form);
      router.refresh();
    });
  }

  return (
    <button
      type="button"
      aria-label={label}
      title={label}
      disabled={!isReady}
      aria-disabled={order === null || isBusy}
      onClick={move}
      className="button desk:min-w-9 min-w-11 px-0 aria-disabled:opacity-40"
    >
      <span aria-hidden="true">{sign}</span>
    </button>
  );
}
