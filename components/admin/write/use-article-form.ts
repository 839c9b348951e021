import type { Editor } from '@tiptap/core';
import { useRouter } from 'next/navigation';
import { useCallback, useRef, useState } from 'react';
import {
  carriesText,
  fillIn,
  isAbout,
  isConflict,
  toTrouble,
  type Trouble,
} from './article-answer';
import { isEmptyBody, toBody } from './body-json';
import { rememberCaret } from './caret';
import type { ArticleActions, ArticleFields, WrittenArticle } from './written-article';
import type { ArticleAct } from '@/lib/articles/article';
import { idle, type FormRefusal } from '@/lib/forms/form-action';

type Base = { id: string | null; version: number };

/**
 * The state of the writing page: what is typed, the version that it was made from, what is under way
 * and what went wrong.
 */
export function useArticleForm(article: WrittenArticle, actions: ArticleActions) {
  const router = useRouter();
  const [fields, setFields] = useState(article.fields);
  const [hasText, setHasText] = useState(!isEmptyBody(article.body));
  const [base, setBase] = useState<Base>({ id: article.id, version: article.version });
  const [shown, setShown] = useState(article.version);
  const [working, setWorking] = useState<ArticleAct | null>(null);
  const [trouble, setTrouble] = useState<Trouble | null>(null);
  const [isDirty, setDirty] = useState(false);
  const edits = useRef(0);
  const editor = useRef<Editor>(null);

  if (article.version !== shown) {
    setShown(article.version);
    if (article.version === base.version)
      setFields(isDirty ? fillIn(fields, article) : article.fields);
  }

  const touch = useCallback(() => {
    edits.current += 1;
    setDirty(true);
  }, []);
  const onReady = useCallback((ready: Editor) => {
    editor.current = ready;
  }, []);
  const onBody = useCallback(
    (changed: Editor) => {
      touch();
      setHasText(changed.getText().trim() !== '');
    },
    [touch],
  );

  function change(field: keyof ArticleFields, value: string) {
    touch();
    if (isAbout(trouble, field)) setTrouble(null);
    setFields((before) => ({ ...before, [field]: value }));
  }

  function toForm({ id, version }: Base, reason: string): FormData {
    const form = new FormData();
    const body = editor.current ? toBody(editor.current.getJSON()) : article.body;
    const isSameTime = fields.publishAt === article.fields.publishAt;
    const values = {
      ...fields,
      reason,
      locale: article.locale,
      version: String(version),
      body: JSON.stringify(body),
      articleId: id ?? '',
      storyId: article.storyId ?? '',
      sourceArticleId: article.sourceArticleId ?? '',
      exactPublishAt: (isSameTime && article.publishAt) || '',
    };
    for (const [name, value] of Object.entries(values)) form.set(name, value);
    return form;
  }

  async function ask(act: ArticleAct | 'create', from: Base, reason: string): Promise<Base | null> {
    const answer = await actions[act](idle, toForm(from, reason)).catch(() => null);
    const trouble = toTrouble(answer);
    setTrouble(trouble);
    // Shows which version is the newest now.
    if (isConflict(trouble)) router.refresh();
    if (answer?.status !== 'done') return null;
    const next = { id: answer.result.articleId, version: answer.result.version };
    setBase(next);
    return next;
  }

  /**
   * Does one act with what is on the page; an article that was never saved is saved first.
   *
   * @returns whether it happened
   */
  async function perform(act: ArticleAct, reason = '', from = base): Promise<boolean> {
    if (working) return false;
    setWorking(act);
    const editsBefore = edits.current;
    const isNew = !from.id;
    if (isNew) rememberCaret(editor.current);
    const begun = isNew ? await ask('create', from, '') : from;
    const done = begun && !(isNew && act === 'save') ? await ask(act, begun, reason) : begun;
    setWorking(null);
    if (done && carriesText(act) && edits.current === editsBefore) setDirty(false);
    if (isNew && begun) router.replace(`/admin/articles/${begun.id}`);
    else if (done) router.refresh();
    return done !== null;
  }

  const refuse = (refusal: FormRefusal) => setTrouble({ kind: 'refused', refusal });
  return {
    fields,
    hasText,
    base,
    working,
    trouble,
    isDirty,
    change,
    perform,
    refuse,
    onReady,
    onBody,
  };
}

export type ArticleForm = ReturnType<typeof useArticleForm>;
