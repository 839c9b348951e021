'use client';

import { useEffect, useId, useRef, type ReactNode } from 'react';

type DialogProps = { title: string; onClose: () => void; children: ReactNode };

/** A question in front of the page. Mount it to ask; Escape closes it. */
export function Dialog({ title, onClose, children }: DialogProps) {
  const element = useRef<HTMLDialogElement>(null);
  const titleId = useId();

  useEffect(() => {
    const dialog = element.current;
    const before = document.activeElement;
    dialog?.showModal();
    return () => {
      dialog?.close();
      if (before instanceof HTMLElement) before.focus();
    };
  }, []);

  return (
    <dialog
      ref={element}
      aria-labelledby={titleId}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
      className="border-line bg-paper text-ink m-auto w-[min(34rem,calc(100vw-2rem))] rounded-lg border p-6"
    >
      <h2 id={titleId} className="headline mb-3 text-2xl">
        {title}
      </h2>
      {children}
    </dialog>
  );
}
