'use client';

import { useState, type ReactNode } from 'react';
import { Dialog } from '../dialog.client';
import { useIsReady } from '../write/use-is-ready';

type DialogButtonProps = {
  label: ReactNode;
  /** For those who do not see what the button stands beside. */
  describedAs?: string;
  title: string;
  look?: string;
  children: (close: () => void) => ReactNode;
};

/** A button that asks in front of the page before something is done. */
export function DialogButton(props: DialogButtonProps) {
  const { label, describedAs, title, look = '', children } = props;
  const [isOpen, setOpen] = useState(false);
  const isReady = useIsReady();
  const close = () => setOpen(false);
  return (
    <>
      <button
        type="button"
        aria-label={describedAs}
        disabled={!isReady}
        onClick={() => setOpen(true)}
        className={`button ${look}`}
      >
        {label}
      </button>
      {isOpen && (
        <Dialog title={title} onClose={close}>
          {children(close)}
        </Dialog>
      )}
    </>
  );
}
