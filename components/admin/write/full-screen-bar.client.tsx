'use client';

import type { ArticleForm } from './use-article-form';
import { SavedNote } from './writing-bar.client';
import type { WrittenArticle } from './written-article';
import { useAdminText } from '../messages.client';

type FullScreenBarProps = { article: WrittenArticle; form: ArticleForm; onLeave: () => void };

/** What stays of the bar while only the sheet is there: where the text is, and the way back. */
export function FullScreenBar({ article, form, onLeave }: FullScreenBarProps) {
  const t = useAdminText();
  return (
    <header className="border-line bg-paper desk:sticky desk:top-0 desk:bottom-auto desk:border-t-0 desk:border-b desk:px-5 desk:py-2.5 fixed inset-x-0 bottom-0 z-20 flex items-center gap-3 border-t px-4 py-2">
      <p role="status" className="meta mr-auto">
        <SavedNote article={article} form={form} />
      </p>
      <button type="button" onClick={onLeave} className="button">
        {t('write.leaveFullScreen')}
      </button>
    </header>
  );
}
