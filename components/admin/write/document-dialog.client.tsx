'use client';

import type { Editor } from '@tiptap/core';
import { useId, useState } from 'react';
import {
  documentTitle,
  longestDocumentTitle,
  selectedDocument,
  setDocument,
} from './document-node';
import { SetButtons } from './set-buttons.client';
import { Dialog } from '../dialog.client';
import type { DocumentActions, FoundDocument } from '../documents/document-actions';
import { DocumentChoice } from '../documents/document-choice.client';
import { useAdminText } from '../messages.client';
import { locales, type Locale } from '@/lib/i18n/locales';

type Props = { editor: Editor; locale: Locale; actions: DocumentActions; onClose: () => void };

/** Asks which PDF an article hands out, and what readers find in it. */
export function DocumentDialog({ editor, locale, actions, onClose }: Props) {
  const t = useAdminText();
  const id = useId();
  const [card, setCard] = useState(() => selectedDocument(editor) ?? { documentId: '', title: '' });

  function choose(found: FoundDocument) {
    setCard({ documentId: found.id, title: documentTitle(found, locale) });
  }

  function set() {
    setDocument(editor, { ...card, title: card.title.replace(/\s+/g, ' ').trim() });
    onClose();
  }

  return (
    <Dialog title={t('documents.dialogTitle')} onClose={onClose}>
      <DocumentChoice
        locale={locale}
        actions={actions}
        chosenId={card.documentId}
        onChoose={choose}
      />
      <form
        onSubmit={(event) => {
          event.preventDefault();
          event.stopPropagation();
          if (card.documentId) set();
        }}
      >
        {card.documentId && (
          <>
            <label htmlFor={id} className="mt-4 mb-1 block font-semibold">
              {t('documents.inTextTitle')}
            </label>
            <input
              id={id}
              lang={locales[locale].htmlLang}
              value={card.title}
              onChange={(event) => setCard({ ...card, title: event.target.value })}
              maxLength={longestDocumentTitle}
              pattern=".*\S.*"
              autoComplete="off"
              required
              aria-describedby={`${id}-hint`}
              className="field"
            />
            <p id={`${id}-hint`} className="meta mt-1">
              {t('documents.inTextHint')}
            </p>
          </>
        )}
        <SetButtons onClose={onClose} isPossible={card.documentId !== ''} />
      </form>
    </Dialog>
  );
}
