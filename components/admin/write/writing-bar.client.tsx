'use client';

import type { AskedAct } from './ask-dialog.client';
import type { ArticleForm } from './use-article-form';
import type { WrittenArticle } from './written-article';
import { LanguagePair } from '../language-pair';
import { useAdminText } from '../messages.client';
import { Standing } from '../standing';

type WritingBarProps = {
  article: WrittenArticle;
  form: ArticleForm;
  isReady: boolean;
  onSave: () => void;
  onSubmit: () => void;
  onPublish: () => void;
  onAsk: (act: AskedAct) => void;
  onRestore: () => void;
  isPreviewing: boolean;
  onPreview: () => void;
};

/** Where the article stands, and what can be done with it now. */
export function WritingBar(props: WritingBarProps) {
  const { article, form, isReady, onSave, onSubmit, onPublish, onAsk, onRestore } = props;
  const t = useAdminText();
  const { may, standing } = article;
  const isBusy = form.working !== null || !isReady;
  const hasNews = !article.isPublishedText || form.isDirty;
  const button = (label: string, onClick: () => void, look = '') => (
    <button
      type="button"
      onClick={onClick}
      disabled={isBusy}
      className={`button desk:flex-none flex-1 ${look}`}
    >
      {label}
    </button>
  );

  return (
    <header className="border-line bg-paper desk:sticky desk:top-0 desk:z-20 desk:flex desk:items-center desk:gap-3 desk:px-5 desk:py-2.5 border-b">
      <div className="desk:p-0 flex flex-wrap items-center gap-3 px-4 py-2">
        <a href="/admin/articles" className="button">
          <span aria-hidden="true">←</span> {t('write.back')}
        </a>
        <LanguagePair versions={article.versions} t={t} />
        <Standing name={standing} time={article.live?.time} t={t} />
        <button
          type="button"
          disabled={!isReady}
          aria-pressed={props.isPreviewing}
          onClick={props.onPreview}
          className="button aria-pressed:border-ink ms-auto"
        >
          {t('preview.button')}
        </button>
      </div>
      <div className="border-line bg-paper desk:static desk:flex-1 desk:border-0 desk:p-0 fixed inset-x-0 bottom-0 z-20 flex flex-wrap items-center gap-2 border-t px-4 py-2">
        <p role="status" className="meta desk:mr-auto desk:w-auto w-full">
          <SavedNote article={article} form={form} />
        </p>
        {may.save && button(t('write.save'), onSave)}
        {may.restore && button(t('write.restore'), onRestore, 'button-ink')}
        {may.sendBack && button(t('write.sendBack'), () => onAsk('sendBack'))}
        {may.submit &&
          hasNews &&
          button(t('write.submit'), onSubmit, may.publish ? '' : 'button-ink')}
        {may.publish &&
          hasNews &&
          button(
            t(article.publicity === 'public' ? 'write.publishChanges' : 'write.publish'),
            onPublish,
            'button-go',
          )}
      </div>
    </header>
  );
}

/** Where what is typed is. */
export function SavedNote({ article, form }: Pick<WritingBarProps, 'article' | 'form'>) {
  const t = useAdminText();
  if (form.working) return t(form.working === 'save' ? 'write.saving' : 'write.working');
  if (form.isDirty) return t(`safety.${form.safety}`);
  if (!article.may.save) return t('write.readOnly');
  if (!article.saved) return t('write.neverSaved');
  return t('write.savedBy', { time: article.saved.time, name: article.saved.by });
}
