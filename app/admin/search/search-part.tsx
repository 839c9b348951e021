import type { ReactNode } from 'react';
import { NewsroomPage } from '../newsroom-page';
import {
  SearchParts,
  searchParts,
  type SearchPartName,
} from '@/components/admin/search/search-parts';
import type { SignedInEditor } from '@/lib/auth/session-editor';
import { adminTranslator } from '@/lib/i18n/translate';

type Props = {
  editor: SignedInEditor;
  part: SearchPartName;
  /** What the button that begins a new one says. */
  begin?: string;
  children: ReactNode;
};

/** One of the three things that help readers' search, with the way to the others. */
export function SearchPart({ editor, part, begin, children }: Props) {
  const t = adminTranslator(editor.locale);
  return (
    <NewsroomPage editor={editor} place="search">
      <div className="mb-3 flex items-center gap-4">
        <h1 className="headline mr-auto text-3xl">{t('room.search')}</h1>
        {begin && (
          <a href={`${searchParts[part]}/new`} className="button button-ink">
            {begin}
          </a>
        )}
      </div>
      <SearchParts current={part} t={t} />
      <p className="text-soft mb-4 max-w-190">{t(`search.${part}Explain`)}</p>
      {children}
    </NewsroomPage>
  );
}
