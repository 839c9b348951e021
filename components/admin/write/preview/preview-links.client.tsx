'use client';

import type { Editor } from '@tiptap/core';
import { AnswerLine } from './answer-line.client';
import { OpenRemarks } from './open-remarks.client';
import { ShareForm } from './share-form.client';
import type { SharedPreview } from './shared-preview';
import type { ArticleForm } from '../use-article-form';
import type { ArticleActions, WrittenArticle } from '../written-article';
import { ActForm } from '../../form/act-form.client';
import { DialogButton } from '../../form/dialog-button.client';
import { CopyField } from '../../form/copy-field.client';
import { useAdminText } from '../../messages.client';

type PreviewLinksProps = {
  article: WrittenArticle;
  form: ArticleForm;
  actions: Pick<ArticleActions, 'share' | 'endPreview' | 'settleRemark'>;
  /** Where remarks are shown in the text, once it is there. */
  editor: Editor | null;
};

/** Links for people without an account, what they answered, and what they remarked. */
export function PreviewLinks({ article, form, actions, editor }: PreviewLinksProps) {
  const t = useAdminText();
  const refresh = () => void form.refresh();
  return (
    <section id="preview-links" className="border-line desk:scroll-mt-16 grid gap-3 border-t pt-5">
      <h2 className="label text-soft">{t('preview.links')}</h2>
      <p className="meta">{t('preview.linksHint')}</p>
      {article.mayShare && (
        <DialogButton label={t('preview.make')} title={t('preview.makeTitle')}>
          {(close) => (
            <ShareForm
              form={form}
              action={actions.share}
              onDone={() => {
                refresh();
                close();
              }}
              onClose={close}
            />
          )}
        </DialogButton>
      )}
      {article.previews.length > 0 && (
        <ul aria-label={t('preview.links')} className="grid gap-4">
          {article.previews.map((preview) => (
            <li key={preview.id} className="border-line grid gap-2 border-s-3 ps-3">
              <p>
                <b>{t('preview.of', { receiver: preview.receiver, number: preview.revision })}</b>
                <span className="text-soft block">
                  {preview.hasEnded
                    ? t('preview.ended')
                    : t('preview.until', { time: preview.until })}
                </span>
              </p>
              <Answer preview={preview} />
              {preview.address && (
                <CopyField
                  label={t('preview.address', { receiver: preview.receiver })}
                  text={preview.address}
                />
              )}
              {preview.address && article.mayShare && (
                <ActForm
                  action={actions.endPreview}
                  submit={t('preview.end')}
                  describedAs={t('preview.endFor', { receiver: preview.receiver })}
                  onDone={refresh}
                  isOnSheet
                  className="w-fit"
                >
                  <input type="hidden" name="linkId" value={preview.id} />
                </ActForm>
              )}
              <OpenRemarks
                remarks={preview.remarks}
                action={article.mayShare ? actions.settleRemark : undefined}
                onDone={refresh}
                editor={editor}
              />
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

function Answer({ preview: { answer } }: { preview: SharedPreview }) {
  const t = useAdminText();
  if (!answer) return <p className="text-soft">{t('preview.waiting')}</p>;
  return (
    <>
      <AnswerLine answer={answer} />
      {!answer.holds && <p>{t('preview.lapsed')}</p>}
    </>
  );
}
