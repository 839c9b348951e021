'use client';

import { useId, useRef, useState, type DragEvent } from 'react';
import { sendPicture } from './send-picture';
import { useAdminText, useRefusalText } from '../messages.client';
import { useIsReady } from '../write/use-is-ready';

type Sending = {
  key: number;
  file: File;
  /** From 0 to 1. */
  share: number;
  /** Why it did not come in; `null` while it may. */
  trouble: string | null;
};

type Props = { onAdded: (id: string) => void };

/** Takes pictures: chosen by a button, or dropped. Each says how far it has come, or why it was not taken. */
export function PictureDrop({ onAdded }: Props) {
  const t = useAdminText();
  const say = useRefusalText();
  const isReady = useIsReady();
  const inputId = useId();
  const count = useRef(0);
  const [sendings, setSendings] = useState<Sending[]>([]);
  const [isOver, setOver] = useState(false);

  const change = (key: number, changes: Partial<Sending>) =>
    setSendings((all) => all.map((one) => (one.key === key ? { ...one, ...changes } : one)));
  const remove = (key: number) => setSendings((all) => all.filter((one) => one.key !== key));

  async function send({ key, file }: Sending) {
    const answer = await sendPicture(file, (share) => change(key, { share }));
    if (answer.status === 'done') {
      remove(key);
      onAdded(answer.result.id);
      return;
    }
    const trouble = {
      refused: () => (answer.status === 'refused' ? say(answer.refusal) : ''),
      'signed-out': () => t('form.signedOut'),
      unreachable: () => t('form.lost'),
      idle: () => t('form.lost'),
    }[answer.status]();
    change(key, { trouble });
  }

  function take(files: Iterable<File>) {
    const taken = [...files].map((file) => ({
      key: count.current++,
      file,
      share: 0,
      trouble: null,
    }));
    setSendings((all) => [...taken, ...all]);
    // One after the other: the newsroom makes one picture at a time anyway.
    void taken.reduce((before, one) => before.then(() => send(one)), Promise.resolve());
  }

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
          {t('pictures.choose')}
          <input
            id={inputId}
            type="file"
            multiple
            disabled={!isReady}
            accept="image/jpeg,image/png,image/webp,image/avif,image/gif"
            onChange={(event) => {
              take(event.target.files ?? []);
              event.target.value = '';
            }}
            className="sr-only"
          />
        </label>
        <p className="text-soft">{t('pictures.dropHint')}</p>
      </div>
      {sendings.length > 0 && (
        <ul className="mt-3 grid gap-2">
          {sendings.map(({ key, file, share, trouble }) => (
            <li key={key} className="border-hair border-t pt-2 wrap-anywhere">
              <p className="font-semibold">{file.name}</p>
              {trouble === null ? (
                <>
                  <progress
                    value={share < 1 ? share : undefined}
                    aria-label={t('pictures.sending', { name: file.name })}
                    className="w-full"
                  />
                  {share >= 1 && <p className="meta">{t('pictures.making')}</p>}
                </>
              ) : (
                <div className="flex flex-wrap items-center gap-2">
                  <p role="alert" className="text-gone flex-1">
                    {trouble}
                  </p>
                  <button type="button" onClick={() => remove(key)} className="button">
                    {t('pictures.dismiss')}
                  </button>
                </div>
              )}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
