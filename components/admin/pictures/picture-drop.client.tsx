'use client';

import { useId, useState, type DragEvent } from 'react';
import { SendingList } from './sending-list.client';
import { useSendings } from './use-sendings';
import { useAdminText } from '../messages.client';
import { useIsReady } from '../write/use-is-ready';

type Props = { onAdded: (id: string) => void };

/** Takes pictures: chosen by a button, or dropped. Each says how far it has come, or why it was not taken. */
export function PictureDrop({ onAdded }: Props) {
  const t = useAdminText();
  const isReady = useIsReady();
  const inputId = useId();
  const { sendings, send, dismiss } = useSendings(onAdded);
  const [isOver, setOver] = useState(false);

  function drop(event: DragEvent) {
    event.preventDefault();
    setOver(false);
    send(event.dataTransfer.files);
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
          {t('pictures.choose')}
          <input
            id={inputId}
            type="file"
            multiple
            disabled={!isReady}
            accept="image/jpeg,image/png,image/webp,image/avif,image/gif"
            onChange={(event) => {
              send(event.target.files ?? []);
              event.target.value = '';
            }}
            className="sr-only"
          />
        </label>
        <p className="text-soft">{t('pictures.dropHint')}</p>
      </div>
      {sendings.length > 0 && <SendingList sendings={sendings} onDismiss={dismiss} />}
    </div>
  );
}
