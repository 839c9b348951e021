'use client';

import type { Editor } from '@tiptap/core';
import { useEffect, useEffectEvent, useRef, useState } from 'react';
import { LeftPicturesNote } from './left-pictures-note.client';
import type { LeftPictures } from './paste/take-pictures';
import { forgetPlace, listPlaces, standPicture } from './picture-places';
import { useBodyPictures } from './use-body-pictures';
import { whenComposed } from './when-composed';
import { useAdminText } from '../messages.client';
import { SendingList } from '../files/sending-list.client';
import { mostAtOnce, useSendings } from '../files/use-sendings';

/** The pictures on their way into the text; each stands where it belongs when it is there. */
export function PictureSendings({ editor }: { editor: Editor }) {
  const t = useAdminText();
  const around = useBodyPictures();
  const begun = useRef(new Set<File>());
  const [left, setLeft] = useState<LeftPictures | null>(null);
  const { sendings, areTooMany, take, remove } = useSendings({ shelf: 'pictures', onAdded });

  function onAdded(mediaId: string, file: File) {
    whenComposed(editor, () => {
      const place = standPicture(editor, file, mediaId);
      if (place) around?.pictures.offer(mediaId, place.alt);
    });
  }

  const follow = useEffectEvent(() => {
    const wanted = listPlaces(editor.state).map(({ file }) => file);
    const fresh = wanted.filter((file) => !begun.current.has(file));
    for (const file of fresh) begun.current.add(file);
    if (fresh.length > 0) take(fresh);
    for (const { key, file } of sendings) if (!wanted.includes(file)) remove(key);
  });

  useEffect(() => {
    const onTransaction = () => follow();
    editor.on('transaction', onTransaction);
    editor.on('picturesLeft', setLeft);
    return () => {
      editor.off('transaction', onTransaction);
      editor.off('picturesLeft', setLeft);
    };
  }, [editor]);

  function dismiss(key: number) {
    const sending = sendings.find((one) => one.key === key);
    if (sending) forgetPlace(editor, sending.file);
  }

  if (sendings.length === 0 && !left) return null;
  return (
    <div className="border-line bg-card desk:bottom-4 sticky bottom-36 z-10 mt-4 max-h-[35vh] overflow-y-auto rounded-lg border px-4 pb-3">
      {left && <LeftPicturesNote left={left} onDismiss={() => setLeft(null)} />}
      {sendings.length > 0 && areTooMany && (
        <p role="alert" className="mt-3">
          {t('pictures.tooMany', { most: mostAtOnce })}
        </p>
      )}
      {sendings.length > 0 && (
        <SendingList shelf="pictures" sendings={sendings} onRemove={dismiss} />
      )}
    </div>
  );
}
