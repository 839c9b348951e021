'use client';

import type { Editor } from '@tiptap/core';
import { useCallback, useState } from 'react';
import { AskDialog, type AskedAct } from './ask-dialog.client';
import { readPictures } from './article-picture';
import { BodyEditor } from './body-editor.client';
import { BodyPictures } from './body-pictures';
import { FullScreenBar } from './full-screen-bar.client';
import { MeetingNote } from './meeting-note.client';
import { PreviewPane } from './preview/preview-pane.client';
import { RemarksNote } from './preview/remarks-note.client';
import { PresenceNote } from './presence-note.client';
import { PublishDialog } from './publish-dialog.client';
import { findMissing, keptTime, toPublishMoment, type PublishMoment } from './publish-question';
import { SentBackNote } from './sent-back-note.client';
import { ShortcutsDialog } from './shortcuts-dialog.client';
import { SheetHead } from './sheet-head.client';
import { TroubleNote } from './trouble-note.client';
import { UnsavedNote } from './unsaved-note.client';
import { useArticleForm } from './use-article-form';
import { BodyPicturesContext, useDescriptions } from './use-body-pictures';
import { useControlKey } from './use-control-key';
import { useFullScreen } from './use-full-screen';
import { useIsReady } from './use-is-ready';
import { useLeaveWarning } from './use-leave-warning';
import { useSlugPreview } from './use-slug-preview';
import { WritingBar } from './writing-bar.client';
import { WritingPanel } from './writing-panel.client';
import type { ArticleActions, NameChoices, WrittenArticle } from './written-article';
import { useAdminText } from '../messages.client';
import type { PictureActions } from '../pictures/picture-actions';
import { locales } from '@/lib/i18n/locales';

type WritingPageProps = {
  article: WrittenArticle;
  /** Who writes. */
  writer: { id: string; email: string };
  names: NameChoices;
  zone: string;
  actions: ArticleActions;
  pictureActions: PictureActions;
};

const columns = {
  panel: 'desk:grid-cols-[minmax(0,1fr)_21rem]',
  preview: 'desk:grid-cols-[minmax(0,1fr)_minmax(26rem,46%)]',
};

type Question = AskedAct | NonNullable<PublishMoment>;

/** Where an article is written: the text on its sheet, what surrounds it in one panel beside it. */
export function WritingPage(props: WritingPageProps) {
  const { article: opened, writer, names, zone, actions, pictureActions } = props;
  const t = useAdminText();
  const form = useArticleForm(opened, actions, { editorId: writer.id, zone });
  const { article } = form;
  const [question, setQuestion] = useState<Question | null>(null);
  const [isShowingKeys, setShowingKeys] = useState(false);
  const [editor, setEditor] = useState<Editor | null>(null);
  const { isFullScreen, toggle: toggleFullScreen } = useFullScreen();
  const [isPreviewing, setPreviewing] = useState(false);
  const { locale } = opened;
  const [around] = useState(() => ({
    pictures: new BodyPictures((ids) => readPictures(pictureActions, ids, locale)),
    actions: pictureActions,
    locale,
  }));
  const inText = useDescriptions(around.pictures);
  const slugPreview = useSlugPreview(form.fields.title);
  const lang = locales[article.locale].htmlLang;
  const isReady = useIsReady();
  const isEditable = article.may.save && isReady;
  const isSameTitle = form.fields.title === article.fields.title;
  const slug = form.fields.slug || (isSameTitle && article.slug) || slugPreview;

  const { onReady: onFormReady } = form;
  const onReady = useCallback(
    (ready: Editor) => {
      onFormReady(ready);
      setEditor(ready);
    },
    [onFormReady],
  );
  const save = () => void (article.may.save && form.perform('save'));
  useLeaveWarning(form.isDirty && form.safety !== 'kept');
  useControlKey('s', save);
  useControlKey('/', () => setShowingKeys(true));

  function askToPublish() {
    const missing = findMissing(form.fields, form.hasText, form.picture, inText);
    if (missing) return form.refuse(missing);
    const moment = toPublishMoment(form.fields.publishAt || keptTime(article), zone, new Date());
    if (moment) setQuestion(moment);
    else form.refuse({ kind: 'invalid', key: 'timeInvalid', values: {}, field: 'publishAt' });
  }

  function answer(act: AskedAct | 'publish', reason?: string) {
    setQuestion(null);
    void form.perform(act, reason);
  }

  return (
    <>
      {isFullScreen ? (
        <FullScreenBar article={article} form={form} onLeave={toggleFullScreen} />
      ) : (
        <WritingBar
          article={article}
          form={form}
          isReady={isReady}
          onSave={save}
          onSubmit={() => void form.perform('submit')}
          onPublish={askToPublish}
          onAsk={setQuestion}
          onRestore={() => void form.perform('restore')}
          isPreviewing={isPreviewing}
          onPreview={() => setPreviewing(!isPreviewing)}
        />
      )}
      <main
        id="content"
        className={`grid grid-cols-[minmax(0,1fr)] ${isFullScreen ? '[&>aside]:hidden' : columns[isPreviewing ? 'preview' : 'panel']}`}
      >
        <div className="sheet desk:px-12 desk:pt-10 px-4 pt-6 pb-16">
          <div className="mx-auto max-w-160">
            {form.trouble && (
              <TroubleNote trouble={form.trouble} email={writer.email} onSignedIn={form.resume} />
            )}
            {form.meeting && (
              <MeetingNote
                meeting={form.meeting}
                lang={lang}
                sections={names.sections}
                isBusy={form.working !== null}
                onChoose={(choices) => void form.choose(choices)}
                onDismiss={form.dismissMeeting}
              />
            )}
            <PresenceNote form={form} />
            <noscript>{t('needsScripts')}</noscript>
            <h1 className="sr-only">{form.fields.title || t('write.newTitle')}</h1>
            {form.unsaved && (
              <UnsavedNote
                unsaved={form.unsaved}
                article={article}
                onTakeUp={isEditable ? form.takeUp : undefined}
                onThrownAway={form.forgetUnsaved}
                discard={actions.discard}
              />
            )}
            <RemarksNote previews={article.previews} />
            {article.sentBack && <SentBackNote sentBack={article.sentBack} />}
            <SheetHead form={form} lang={lang} isEditable={isEditable} />
            <BodyPicturesContext value={around}>
              <BodyEditor
                body={article.body}
                locale={article.locale}
                findLinkable={actions.findLinkable}
                isEditable={isEditable}
                isFullScreen={isFullScreen}
                onFullScreen={toggleFullScreen}
                onReady={onReady}
                onChange={form.onBody}
              />
            </BodyPicturesContext>
          </div>
        </div>
        {isPreviewing && (
          <PreviewPane article={article} form={form} onClose={() => setPreviewing(false)} />
        )}
        <WritingPanel
          isHidden={isPreviewing}
          actions={actions}
          article={article}
          form={form}
          names={names}
          pictureActions={pictureActions}
          inText={inText}
          zone={zone}
          slugPreview={slug}
          isEditable={isEditable}
          editor={editor}
          onAsk={setQuestion}
          onDuplicate={() => void form.duplicate()}
          onBin={() => void form.bin()}
          onShowKeys={() => setShowingKeys(true)}
        />
      </main>
      {isShowingKeys && <ShortcutsDialog onClose={() => setShowingKeys(false)} />}
      {typeof question === 'string' && (
        <AskDialog
          act={question}
          onDo={(reason) => answer(question, reason)}
          onClose={() => setQuestion(null)}
        />
      )}
      {question !== null && typeof question === 'object' && (
        <PublishDialog
          article={article}
          title={form.fields.title}
          address={`${article.address}${slug}`}
          moment={question}
          zone={zone}
          onPublish={() => answer('publish')}
          onClose={() => setQuestion(null)}
        />
      )}
    </>
  );
}
