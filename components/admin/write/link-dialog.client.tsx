'use client';

import type { Editor } from '@tiptap/core';
import { useId, useState } from 'react';
import { toLinkHref } from './link-href';
import { optionId, OptionList } from './option-list.client';
import { currentHref, removeLink, setLink } from './set-link';
import { useListKeys } from './use-list-keys';
import type { ArticleActions } from './written-article';
import { Dialog } from '../dialog.client';
import { isComposing } from '../is-composing';
import { useAdminText } from '../messages.client';
import { useFind } from '../use-find';
import { locales, type Locale } from '@/lib/i18n/locales';

type LinkDialogProps = {
  editor: Editor;
  /** The language of the articles that are offered. */
  locale: Locale;
  onFind: ArticleActions['findLinkable'];
  onClose: () => void;
};

/**
 * Asks where a link leads: words find an article of ours, anything else is an address. Without a
 * selection the article's title, or the address itself, becomes the text.
 */
export function LinkDialog({ editor, locale, onFind, onClose }: LinkDialogProps) {
  const t = useAdminText();
  const id = useId();
  const listId = useId();
  const current = currentHref(editor);
  const { found, words, field } = useFind(onFind, { locale }, current);
  const [isWrong, setWrong] = useState(false);
  const typed = words.trim();
  const href = toLinkHref(words);
  const articles = href ? [] : (found ?? []);
  const keys = useListKeys(typed, articles.length, typed === '' ? -1 : 0);

  function choose(at: number) {
    const article = articles[at];
    if (article) set(article.path, article.title);
  }

  function set(href: string, words: string) {
    setLink(editor, href, words);
    onClose();
  }

  function remove() {
    removeLink(editor);
    onClose();
  }

  return (
    <Dialog title={t('dialog.linkTitle')} onClose={onClose}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          event.stopPropagation();
          if (href) set(href, typed);
          else if (typed !== '' && articles[keys.at]) choose(keys.at);
          else setWrong(true);
        }}
      >
        <label htmlFor={id} className="mb-1 block font-semibold">
          {t('dialog.linkTo')}
        </label>
        <input
          {...field}
          id={id}
          type="text"
          role="combobox"
          aria-expanded={articles.length > 0}
          aria-controls={articles.length > 0 ? listId : undefined}
          aria-activedescendant={optionId(listId, keys.at)}
          aria-autocomplete="list"
          aria-invalid={isWrong}
          aria-describedby={`${id}-hint`}
          onChange={(event) => {
            setWrong(false);
            field.onChange?.(event);
          }}
          onKeyDown={(event) => {
            // Safari's Enter that ends a composition would send the form.
            if (event.key === 'Enter' && isComposing(event.nativeEvent)) event.preventDefault();
            else keys.onKey(event.nativeEvent, choose);
          }}
          className="field"
          autoFocus
        />
        <p id={`${id}-hint`} className={isWrong ? 'text-gone mt-1' : 'meta mt-1'}>
          {isWrong ? t('dialog.linkInvalid') : t('dialog.linkHint')}
        </p>
        {articles.length > 0 && (
          <div className="mt-2">
            <OptionList
              id={listId}
              label={t('dialog.linkArticles')}
              options={articles.map(({ path, title, time }) => ({
                key: path,
                content: (
                  <>
                    <span lang={locales[locale].htmlLang} className="min-w-0 flex-1 wrap-anywhere">
                      {title}
                    </span>
                    <span className="text-soft flex-none text-sm">{time}</span>
                  </>
                ),
              }))}
              at={keys.at}
              onChoose={choose}
            />
          </div>
        )}
        <p role="status" className="meta">
          {!href && typed !== '' && found?.length === 0 && t('dialog.linkNothing')}
        </p>
        <div className="mt-5 flex flex-wrap justify-end gap-2">
          {current && (
            <button type="button" onClick={remove} className="button mr-auto">
              {t('dialog.linkRemove')}
            </button>
          )}
          <button type="button" onClick={onClose} className="button">
            {t('dialog.cancel')}
          </button>
          <button type="submit" className="button">
            {t('dialog.linkSet')}
          </button>
        </div>
      </form>
    </Dialog>
  );
}
