'use client';

import type { JSONContent } from '@tiptap/core';
import { useCallback, useState } from 'react';
import { isEmptyBody, toBody } from '../write/body-json';
import { BodyEditor } from '../write/body-editor.client';
import type { ArticleActions } from '../write/written-article';
import type { Locale } from '@/lib/i18n/locales';

type Props = {
  name: string;
  label: string;
  locale: Locale;
  about: JSONContent | null;
  findLinkable: ArticleActions['findLinkable'];
};

const nothing: JSONContent = { type: 'doc', content: [{ type: 'paragraph' }] };
const ignore = () => undefined;

/** What was typed, and the text that it was typed over. */
type Written = { over: JSONContent | null; body: JSONContent | null };

/** A text in the document format as a field of a form; empty where nothing is written. */
export function AboutField({ name, label, locale, about, findLinkable }: Props) {
  const [written, setWritten] = useState<Written | null>(null);
  const body = written ? written.body : about;
  const onChange = useCallback(
    (editor: { getJSON: () => JSONContent }) => {
      const typed = toBody(editor.getJSON());
      const typedBody = isEmptyBody(typed) ? null : typed;
      setWritten((before) => ({ over: before ? before.over : about, body: typedBody }));
    },
    [about],
  );
  return (
    <fieldset className="min-w-0">
      <legend className="font-semibold">{label}</legend>
      <input type="hidden" name={name} value={body ? JSON.stringify(body) : ''} />
      <div className="sheet border-line bg-paper mt-1 rounded-lg border px-3 pb-3">
        <BodyEditor
          // What nobody touched follows what is stored: another admin may have written it.
          key={JSON.stringify(written ? written.over : about)}
          body={about ?? nothing}
          locale={locale}
          findLinkable={findLinkable}
          isEditable
          onReady={ignore}
          onChange={onChange}
        />
      </div>
    </fieldset>
  );
}
