import type { Editor, JSONContent } from '@tiptap/core';
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
import type {
  ArticleActions,
  ArticleFields,
  ArticlePicture,
  UnsavedText,
  WrittenArticle,
} from './written-article';
import type { ArticleAct } from '@/lib/articles/article';
import { idle, type FormRefusal } from '@/lib/forms/form-action';
import { locales } from '@/lib/i18n/locales';

type Base = { id: string | null; version: number };

/**
 * The state of the writing page: the article as the newsroom last had it, what is typed, the version
 * that it was made from, what is under way and what went wrong.
 *
 * The page stays mounted from the first letter on, also when its article gets an address: whatever
 * the newsroom answers, what was typed meanwhile is still there.
 */
export function useArticleForm(opened: WrittenArticle, actions: ArticleActions) {
  const router = useRouter();
  const [article, setArticle] = useState(opened);
  const [fields, setFields] = useState(opened.fields);
  const [picture, setPicture] = useState(opened.picture);
  const [hasText, setHasText] = useState(!isEmptyBody(opened.body));
  const [base, setBase] = useState<Base>({ id: opened.id, version: opened.version });
  const [working, setWorking] = useState<ArticleAct | null>(null);
  const [trouble, setTrouble] = useState<Trouble | null>(null);
  const [isDirty, setDirty] = useState(false);
  const edits = useRef(0);
  const isUnderWay = useRef(false);
  const editor = useRef<Editor>(null);

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

  function change<Field extends keyof ArticleFields>(field: Field, value: ArticleFields[Field]) {
    touch();
    if (isAbout(trouble, field)) setTrouble(null);
    setFields((before) => ({ ...before, [field]: value }));
  }

  function choosePicture(chosen: ArticlePicture | null) {
    setPicture(chosen);
    if (chosen?.id !== picture?.id) change('leadPictureId', chosen?.id ?? '');
    else if (isAbout(trouble, 'leadPictureId')) setTrouble(null);
  }

  function toForm(reason: string): FormData {
    const form = new FormData();
    const body = editor.current ? toBody(editor.current.getJSON()) : article.body;
    const isSameTime = fields.publishAt === article.fields.publishAt;
    const values = {
      ...fields,
      tagIds: JSON.stringify(fields.tagIds),
      authorIds: JSON.stringify(fields.authorIds),
      reason,
      locale: article.locale,
      body: JSON.stringify(body),
      storyId: article.storyId ?? '',
      sourceArticleId: article.sourceArticleId ?? '',
      exactPublishAt: (isSameTime && article.publishAt) || '',
    };
    for (const [name, value] of Object.entries(values)) form.set(name, value);
    return form;
  }

  async function ask(act: ArticleAct | 'create', from: Base, form: FormData): Promise<Base | null> {
    form.set('articleId', from.id ?? '');
    form.set('version', String(from.version));
    const answer = await actions[act](idle, form).catch(() => null);
    setTrouble(toTrouble(answer));
    if (answer?.status !== 'done') return null;
    const next = { id: answer.result.articleId, version: answer.result.version };
    setBase(next);
    return next;
  }

  /** Saves an article for the first time; from here on, the page has its address. */
  async function begin(form: FormData): Promise<Base | null> {
    const begun = await ask('create', base, form);
    // Not the router's replace: it would mount another page over what is being typed.
    if (begun) window.history.replaceState(null, '', `/admin/articles/${begun.id}`);
    return begun;
  }

  /** Asks what the newsroom has now; `null` when it cannot be had. */
  async function read(id: string | null): Promise<WrittenArticle | null> {
    const form = new FormData();
    form.set('articleId', id ?? '');
    const answer = await actions.read(idle, form).catch(() => null);
    return answer?.status === 'done' ? answer.result : null;
  }

  /** Does one act with what is on the page; an article that was never saved is saved first. */
  async function perform(act: ArticleAct, reason = '', from = base): Promise<Base | null> {
    // The one is known at once, the other until the page was drawn with its new version.
    if (isUnderWay.current || working) return null;
    isUnderWay.current = true;
    setWorking(act);
    const editsBefore = edits.current;
    const form = toForm(reason);
    const isNew = !from.id;
    const begun = isNew ? await begin(form) : from;
    const done = begun && !(isNew && act === 'save') ? await ask(act, begun, form) : begun;
    const newest = begun && (await read(begun.id));
    const stored = done ?? (isNew ? begun : null);
    const isInStep = edits.current === editsBefore && (isNew || carriesText(act) || !isDirty);
    if (stored && isInStep) setDirty(false);
    if (newest) setArticle(newest);
    if (newest && stored && edits.current === editsBefore) setPicture(newest.picture);
    if (newest && !stored) await compare(newest, form);
    if (!stored && begun && carriesText(act) && isDirty) await keep(form);
    if (newest && newest.version === stored?.version)
      setFields((typed) => (isInStep ? newest.fields : fillIn(typed, newest)));
    setWorking(null);
    isUnderWay.current = false;
    return stored;
  }

  /** After a conflict: what the other text has that this one has not, and the other way round. */
  async function compare(newest: WrittenArticle, ours: FormData): Promise<void> {
    const { compareTexts } = await import('./text-difference');
    const text = (name: string) => String(ours.get(name));
    const body = JSON.parse(text('body')) as JSONContent;
    const difference = compareTexts(
      { ...newest.fields, body: newest.body },
      { title: text('title'), standfirst: text('standfirst'), body },
      locales[newest.locale].htmlLang,
    );
    setTrouble((now) =>
      now?.kind === 'refused' && isConflict(now) ? { ...now, difference } : now,
    );
  }

  /** Whoever closes the page after a refusal finds their text when they come back. */
  async function keep(form: FormData): Promise<void> {
    const answer = await actions.keep(idle, form).catch(() => null);
    if (answer?.status !== 'done') return;
    setTrouble((now) => (now?.kind === 'refused' ? { ...now, isKept: true } : now));
  }

  /** Puts on the page what could not be saved earlier. */
  function takeUp(unsaved: UnsavedText): void {
    setFields(unsaved.fields);
    setPicture(unsaved.picture);
    editor.current?.commands.setContent(unsaved.body, { emitUpdate: true });
    touch();
  }

  /** Into the bin goes what is on the page, too. */
  async function bin(): Promise<void> {
    const saved = isDirty ? await perform('save') : base;
    if (saved) await perform('bin', '', saved);
  }

  /** Begins a copy of what is on the page, and opens it. */
  async function duplicate(): Promise<void> {
    const saved = isDirty ? await perform('save') : base;
    if (!saved?.id) return;
    const form = new FormData();
    form.set('articleId', saved.id);
    const answer = await actions.duplicate(idle, form).catch(() => null);
    setTrouble(toTrouble(answer));
    if (answer?.status === 'done') router.push(`/admin/articles/${answer.result.articleId}`);
  }

  const refuse = (refusal: FormRefusal) => setTrouble({ kind: 'refused', refusal });
  return {
    article,
    fields,
    hasText,
    picture,
    choosePicture,
    base,
    working,
    trouble,
    isDirty,
    change,
    perform,
    takeUp,
    bin,
    duplicate,
    refuse,
    onReady,
    onBody,
  };
}

export type ArticleForm = ReturnType<typeof useArticleForm>;
