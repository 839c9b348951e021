'use client';

import { NodeViewContent, NodeViewWrapper, type ReactNodeViewProps } from '@tiptap/react';
import { useState } from 'react';
import { isDescribed } from './publish-question';
import { useBodyPicture, useBodyPictures } from './use-body-pictures';
import { Dialog } from '../dialog.client';
import { useAdminText } from '../messages.client';
import { DescribeForm } from '../pictures/describe-form.client';
import { PictureDialog } from '../pictures/picture-dialog.client';
import { PictureImage } from '@/components/ui/picture';

/** A picture in the text as readers will see it, with its caption to type and what can be done with it. */
export function FigureView({
  node,
  editor,
  getPos,
  selected,
  updateAttributes,
  deleteNode,
}: ReactNodeViewProps) {
  const t = useAdminText();
  const mediaId = String(node.attrs.mediaId);
  const around = useBodyPictures();
  const picture = useBodyPicture(mediaId);
  const [asked, setAsked] = useState<'choose' | 'describe' | null>(null);
  // A gallery goes with its last picture.
  function remove() {
    const place = editor.state.doc.resolve(getPos() ?? 0);
    const isLast = place.parent.type.name === 'gallery' && place.parent.childCount === 1;
    if (isLast) editor.chain().focus().deleteNode('gallery').run();
    else deleteNode();
  }

  const close = () => setAsked(null);
  const offered = picture && { ...picture.words, alt: around?.pictures.offered(mediaId) ?? '' };

  return (
    <NodeViewWrapper as="figure" data-chosen={selected || undefined}>
      <div contentEditable={false} data-drag-handle>
        {picture ? (
          <PictureImage picture={{ ...picture.picture, alt: picture.words.alt }} sizes="40rem" />
        ) : (
          <p className="bg-hair text-soft meta grid aspect-3/2 place-items-center">
            {t(picture === null ? 'inText.gone' : 'pictures.loading')}
          </p>
        )}
        {picture && !isDescribed(picture) && (
          <p className="text-gone font-ui mt-1 text-sm">{t('pictures.undescribed')}</p>
        )}
      </div>
      <NodeViewContent<'figcaption'>
        as="figcaption"
        data-hint={
          node.content.size > 0
            ? undefined
            : picture?.words.caption || (editor.isEditable ? t('inText.captionHint') : '')
        }
      />
      <div contentEditable={false}>
        {picture?.picture.credit && <p className="meta">{picture.picture.credit}</p>}
        {editor.isEditable && around && (
          <div className="font-ui mt-2 flex flex-wrap gap-2">
            <button type="button" onClick={() => setAsked('choose')} className="button">
              {t('pictures.fieldChange')}
            </button>
            {picture?.mayDescribe && (
              <button type="button" onClick={() => setAsked('describe')} className="button">
                {t('pictures.fieldDescribe')}
              </button>
            )}
            <button type="button" onClick={remove} className="button">
              {t('pictures.fieldRemove')}
            </button>
          </div>
        )}
      </div>
      {around && asked === 'choose' && (
        <PictureDialog
          locale={around.locale}
          actions={around.actions}
          onTake={(id) => {
            updateAttributes({ mediaId: id });
            close();
          }}
          onClose={close}
        />
      )}
      {around && asked === 'describe' && picture && offered && (
        <Dialog title={t('pictures.describeTitle')} onClose={close}>
          <DescribeForm
            pictureId={picture.id}
            texts={{ [around.locale]: isDescribed(picture) ? picture.words : offered }}
            languages={[around.locale]}
            action={around.actions.describe}
            onDone={() => {
              void around.pictures.renew(picture.id);
              close();
            }}
            isOnSheet
          />
        </Dialog>
      )}
    </NodeViewWrapper>
  );
}
