'use client';

import { readDocument, type DocumentActions, type FoundDocument } from './document-actions';
import { documentFacts } from './document-facts';
import { FileDrop } from '../files/file-drop.client';
import { useAdminText } from '../messages.client';
import { useFind } from '../use-find';
import type { Locale } from '@/lib/i18n/locales';

type Props = {
  /** In which they are named. */
  locale: Locale;
  actions: DocumentActions;
  chosenId: string | null;
  onChoose: (document: FoundDocument) => void;
};

/** The newest PDFs, those that words find, and a place for a new one, which is chosen with that. */
export function DocumentChoice({ locale, actions, chosenId, onChoose }: Props) {
  const t = useAdminText();
  const { found, words, field } = useFind<FoundDocument[]>(actions.find);

  async function chooseAdded(id: string) {
    const added = await readDocument(actions, id);
    if (added) onChoose(added);
  }

  return (
    <>
      <FileDrop shelf="documents" isOne onAdded={(id) => void chooseAdded(id)} />
      <input
        {...field}
        aria-label={t('documents.find')}
        placeholder={t('documents.find')}
        className="field mt-4"
      />
      <ul aria-busy={found === null} className="mt-3 max-h-60 overflow-y-auto p-1">
        {found?.map((one) => (
          <li key={one.id}>
            <button
              type="button"
              onClick={() => onChoose(one)}
              aria-pressed={one.id === chosenId}
              className="aria-pressed:bg-hair w-full cursor-pointer p-2 text-start wrap-anywhere hover:underline"
            >
              <span className="block font-semibold">{one.titles[locale] || one.name}</span>
              <span className="meta">{documentFacts(one.document, locale, t)}</span>
            </button>
          </li>
        ))}
      </ul>
      {found?.length === 0 && (
        <p className="text-soft">{t(words ? 'documents.nothing' : 'documents.none')}</p>
      )}
      {found === null && <p className="text-soft">{t('documents.loading')}</p>}
    </>
  );
}
