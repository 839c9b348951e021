'use client';

import type { Editor } from '@tiptap/core';
import type { AskedAct } from './ask-dialog.client';
import type { Descriptions } from './body-pictures';
import { CheckList } from './check-list.client';
import { MoreActs } from './more-acts.client';
import { OutlineList } from './outline-list.client';
import { PanelField } from './panel-field.client';
import { PreviewLinks } from './preview/preview-links.client';
import { PickField } from './pick-field.client';
import { PictureField } from './picture-field.client';
import { keptTime } from './publish-question';
import { ReadersNote } from './readers-note.client';
import type { ArticleForm } from './use-article-form';
import type { ArticleActions, NameChoices, WrittenArticle } from './written-article';
import { useAdminText } from '../messages.client';
import type { PictureActions } from '../pictures/picture-actions';
import { locales } from '@/lib/i18n/locales';

type WritingPanelProps = {
  article: WrittenArticle;
  form: ArticleForm;
  names: NameChoices;
  pictureActions: PictureActions;
  inText: Descriptions;
  zone: string;
  slugPreview: string;
  isEditable: boolean;
  /** While something else is in its place. */
  isHidden: boolean;
  actions: ArticleActions;
  /** Its headings are listed, once it is there. */
  editor: Editor | null;
  onAsk: (act: AskedAct) => void;
  onDuplicate: () => void;
  onBin: () => void;
  onShowKeys: () => void;
};

/** What surrounds the text: what is missing, address, time, section, and what readers have. */
export function WritingPanel(props: WritingPanelProps) {
  const { article, form, names, zone, slugPreview, isEditable, onAsk } = props;
  const t = useAdminText();
  const { fields, trouble, change } = form;
  const time = keptTime(article);
  const lang = locales[article.locale].htmlLang;
  const isBusy = form.working !== null;

  return (
    <aside
      aria-label={t('write.details')}
      hidden={props.isHidden}
      className="border-line desk:border-t-0 desk:border-s desk:px-5 desk:pb-8 grid content-start gap-5 border-t px-4 pt-5 pb-40"
    >
      <CheckList
        fields={fields}
        hasText={form.hasText}
        picture={form.picture}
        inText={props.inText}
      />
      {props.editor && (
        <section className="desk:block hidden">
          <h2 className="label text-soft mb-2">{t('outline.title')}</h2>
          <OutlineList editor={props.editor} lang={lang} />
        </section>
      )}
      <PictureField
        form={form}
        locale={article.locale}
        actions={props.pictureActions}
        isEditable={isEditable}
      />
      <PanelField
        name="slug"
        label={t('write.address')}
        hint={t(article.live ? 'write.addressHintLive' : 'write.addressHint')}
        trouble={trouble}
      >
        {(field) => (
          <input
            {...field}
            value={fields.slug}
            placeholder={slugPreview}
            readOnly={!isEditable}
            autoComplete="off"
            autoCapitalize="none"
            spellCheck={false}
            onChange={(event) => change('slug', event.target.value)}
          />
        )}
      </PanelField>
      <PanelField
        name="publishAt"
        label={t('write.issuingTime')}
        hint={
          time
            ? t('write.issuingTimeHintKept', { zone, time })
            : t('write.issuingTimeHint', { zone })
        }
        trouble={trouble}
      >
        {(field) => (
          <input
            {...field}
            value={fields.publishAt}
            readOnly={!isEditable}
            autoComplete="off"
            onChange={(event) => change('publishAt', event.target.value)}
          />
        )}
      </PanelField>
      <PanelField name="sectionId" label={t('write.section')} trouble={trouble}>
        {(field) => (
          <select
            {...field}
            value={fields.sectionId}
            disabled={!isEditable}
            onChange={(event) => change('sectionId', event.target.value)}
          >
            <option value="">{t('write.chooseSection')}</option>
            {names.sections.map(({ id, name }) => (
              <option key={id} value={id} lang={lang}>
                {name}
              </option>
            ))}
          </select>
        )}
      </PanelField>
      <PickField
        name="tagIds"
        label={t('write.tags')}
        lang={lang}
        choices={names.tags}
        chosen={fields.tagIds}
        onChange={(ids) => change('tagIds', ids)}
        isEditable={isEditable}
        trouble={trouble}
      />
      <PickField
        name="authorIds"
        label={t('write.authors')}
        lang={lang}
        choices={names.authors}
        chosen={fields.authorIds}
        onChange={(ids) => change('authorIds', ids)}
        isEditable={isEditable}
        trouble={trouble}
      />
      <PanelField name="note" label={t('write.note')} hint={t('write.noteHint')} trouble={trouble}>
        {(field) => (
          <input
            {...field}
            value={fields.note}
            readOnly={!isEditable}
            autoComplete="off"
            onChange={(event) => change('note', event.target.value)}
          />
        )}
      </PanelField>
      <ReadersNote article={article} isBusy={isBusy} onAsk={onAsk} />
      <PreviewLinks article={article} form={form} actions={props.actions} editor={props.editor} />
      {form.base.id && (
        <MoreActs
          articleId={form.base.id}
          mayBin={article.may.bin}
          isBusy={isBusy}
          onDuplicate={props.onDuplicate}
          onBin={props.onBin}
        />
      )}
      <button
        type="button"
        aria-keyshortcuts="Control+/"
        onClick={props.onShowKeys}
        className="min-h-11 w-fit cursor-pointer underline"
      >
        {t('shortcuts.title')}
      </button>
    </aside>
  );
}
