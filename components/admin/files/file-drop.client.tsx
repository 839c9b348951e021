'use client';

import { useEffect, useEffectEvent, useId, useRef, useState, type DragEvent } from 'react';
import { SendingList } from './sending-list.client';
import { accepted, type Shelf } from './shelves';
import { mostAtOnce, useSendings } from './use-sendings';
import { useAdminText } from '../messages.client';
import { useIsReady } from '../write/use-is-ready';

type Props = {
  /** Where they are to lie. */
  shelf: Shelf;
  onAdded: (id: string) => void;
  /** Whether one that was here before is said to be, instead of being taken for added. */
  saysKnown?: boolean;
  /** Whether one is asked for, not several. */
  isOne?: boolean;
  /** The one whose place it takes. */
  replaces?: string;
};

/** Takes files: chosen by a button, dropped or pasted. Each says how far it has come, and can be cancelled. */
export function FileDrop({ shelf, onAdded, saysKnown, isOne, replaces }: Props) {
  const t = useAdminText();
  const isReady = useIsReady();
  const inputId = useId();
  const input = useRef<HTMLInputElement>(null);
  const most = isOne ? 1 : mostAtOnce;
  const sent = useSendings({ shelf, onAdded, most, saysKnown, replaces });
  const { sendings, areTooMany, take, remove } = sent;
  const [isOver, setOver] = useState(false);
  usePastedFiles(take);

  function drop(event: DragEvent) {
    event.preventDefault();
    setOver(false);
    take(event.dataTransfer.files);
  }

  return (
    <div
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
      className={`rounded-lg border border-dashed p-4 ${isOver ? 'border-ink bg-card' : 'border-soft'}`}
    >
      <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
        <label htmlFor={inputId} className="button button-ink focus-within:outline-3">
          {t(isOne ? `${shelf}.chooseOne` : `${shelf}.choose`)}
          <input
            ref={input}
            id={inputId}
            type="file"
            multiple={!isOne}
            disabled={!isReady}
            accept={accepted[shelf]}
            onChange={(event) => {
              take(event.target.files ?? []);
              event.target.value = '';
            }}
            className="sr-only"
          />
        </label>
        <p className="text-soft">{t(isOne ? `${shelf}.dropOneHint` : `${shelf}.dropHint`)}</p>
      </div>
      {areTooMany && (
        <p role="alert" className="text-gone mt-3">
          {t(`${shelf}.tooMany`, { most })}
        </p>
      )}
      {sendings.length > 0 && (
        <SendingList
          shelf={shelf}
          sendings={sendings}
          onRemove={(key) => {
            remove(key);
            input.current?.focus();
          }}
        />
      )}
    </div>
  );
}

/** Files are pasted wherever the focus is; words go where they always go. */
function usePastedFiles(take: (files: Iterable<File>) => void) {
  const paste = useEffectEvent((event: ClipboardEvent) => {
    const files = [...(event.clipboardData?.files ?? [])];
    if (files.length === 0) return;
    event.preventDefault();
    take(files);
  });
  useEffect(() => {
    document.addEventListener('paste', paste);
    return () => document.removeEventListener('paste', paste);
  }, []);
}
