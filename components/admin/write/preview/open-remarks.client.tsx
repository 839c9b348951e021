'use client';

import type { Editor } from '@tiptap/core';
import { findQuoted, showBlock } from './find-quoted';
import type { SharedRemark } from './shared-preview';
import type { ArticleActions } from '../written-article';
import { ActForm } from '../../form/act-form.client';
import { useAdminText } from '../../messages.client';

type OpenRemarksProps = {
  remarks: SharedRemark[];
  /** Absent for whoever may not settle them. */
  action: ArticleActions['settleRemark'] | undefined;
  onDone: () => void;
  editor: Editor | null;
};

/** What was remarked: what is still open in full, what is settled folded away. */
export function OpenRemarks({ remarks, ...rest }: OpenRemarksProps) {
  const t = useAdminText();
  const [open, settled] = [false, true].map((isSettled) =>
    remarks.filter((remark) => remark.isSettled === isSettled),
  );
  return (
    <>
      <RemarkList remarks={open ?? []} {...rest} />
      {settled && settled.length > 0 && (
        <details>
          <summary className="text-soft min-h-11 cursor-pointer py-2">
            {t('preview.settled', { count: settled.length })}
          </summary>
          <RemarkList remarks={settled} {...rest} />
        </details>
      )}
    </>
  );
}

function RemarkList({ remarks, action, onDone, editor }: OpenRemarksProps) {
  const t = useAdminText();
  if (remarks.length === 0) return null;
  return (
    <ul aria-label={t('preview.remarks')} className="grid gap-3">
      {remarks.map((remark) => (
        <li key={remark.id} className="bg-card border-line grid gap-1 rounded-lg border p-3">
          <p className="meta">{t('preview.remarkBy', { by: remark.by, time: remark.time })}</p>
          {remark.quote && (
            <blockquote className="text-soft line-clamp-2 text-sm">{remark.quote}</blockquote>
          )}
          <p className="wrap-anywhere whitespace-pre-line">{remark.text}</p>
          <div className="flex flex-wrap items-center justify-between gap-2">
            {editor && remark.quote && findQuoted(editor, remark) !== null && (
              <button
                type="button"
                onClick={() => showBlock(editor, findQuoted(editor, remark))}
                className="min-h-11 cursor-pointer underline"
              >
                {t('preview.showInText')}
              </button>
            )}
            {action && (
              <ActForm
                action={action}
                submit={t(remark.isSettled ? 'preview.takeUp' : 'preview.settle')}
                describedAs={
                  remark.isSettled ? undefined : t('preview.settleFor', { by: remark.by })
                }
                onDone={onDone}
                isOnSheet
              >
                <input type="hidden" name="remarkId" value={remark.id} />
                <input type="hidden" name="isSettled" value={remark.isSettled ? '' : 'yes'} />
              </ActForm>
            )}
          </div>
        </li>
      ))}
    </ul>
  );
}
