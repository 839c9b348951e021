import { useRouter } from 'next/navigation';
import { useCallback, useEffect, useRef, useState } from 'react';
import {
  carriesText,
  fillIn,
  isAbout,
  isConflict,
  toTrouble,
  type Trouble,
} from './article-answer';
import { toFormData } from './article-form-data';
import type { Safety } from './autosave';
import { findDifference } from './find-difference';
import { readNewest } from './read-newest';
import { sendForm } from './send-form';
import { SetAside } from './set-aside';
import { useAutosave } from './use-autosave';
import { useTypedText } from './use-typed-text';
import { useUnsaved, type Offer } from './use-unsaved';
import type {
  ArticleActions,
  ArticleFields,
  ArticlePicture,
  TypedText,
  WrittenArticle,
} from './written-article';
import type { ArticleAct } from '@/lib/articles/article';
import type { FormRefusal } from '@/lib/forms/form-action';

type Base = { id: string | null; version: number };

/**
 * The state of the writing page: the article as the newsroom last had it, what is typed, the version
 * that it was made from, what is under way and what went wrong.
 *
 * The page stays mounted from the first letter on, also when its article gets an address: whatever
 * the newsroom answers, what was typed meanwhile is still there.
 *
 * @param who writes, and in which time zone
 */
export function useArticleForm(
  opened: WrittenArticle,
  actions: ArticleActions,
  who: { editorId: string; zone: string },
) {
  const router = useRouter();
  const [article, setArticle] = useState(opened);
  const [base, setBase] = useState<Base>({ id: opened.id, version: opened.version });
  const [working, setWorking] = useState<ArticleAct | null>(null);
  const [trouble, setTrouble] = useState<Trouble | null>(null);
  /** As `base`, for what goes on after something was awaited. */
  const newestBase = useRef(base);
  const [setAside] = useState(() => new SetAside(actions));
  const newestTrouble = useRef<Trouble>(null);
  const isUnderWay = useRef(false);
  const { autosave, safety } = useAutosave(sendTyped, saveLeft);
  const { unsaved, offer, settle, keepCopy, clearCopy } = useUnsaved(opened, who);
  const onTyped = useCallback(() => {
    autosave.touch();
    keepCopy(() => ({
      ...readTyped.current(),
      id: newestBase.current.id,
      number: setAside.number,
    }));
  }, [autosave, keepCopy, setAside]);
  const typed = useTypedText(opened, onTyped);
  const readTyped = useRef(typed.read);

  useEffect(() => {
    if (safety === 'saved' || safety === 'kept') clearCopy();
  }, [safety, clearCopy]);

  function change<Field extends keyof ArticleFields>(field: Field, value: ArticleFields[Field]) {
    if (isAbout(trouble, field)) setTrouble(null);
    typed.change(field, value);
  }

  function choosePicture(chosen: ArticlePicture | null) {
    if (isAbout(trouble, 'leadPictureId')) setTrouble(null);
    typed.choosePicture(chosen);
  }

  async function ask(act: ArticleAct | 'create', from: Base, form: FormData): Promise<Base | null> {
    form.set('articleId', from.id ?? '');
    form.set('version', String(from.version));
    form.set('working', String(setAside.number ?? ''));
    const answer = await sendForm(actions[act], form);
    newestTrouble.current = toTrouble(answer);
    setTrouble(newestTrouble.current);
    if (answer?.status !== 'done') return null;
    const next = { id: answer.result.articleId, version: answer.result.version };
    if (act !== 'create' && carriesText(act)) setAside.learn(null);
    newestBase.current = next;
    setBase(next);
    return next;
  }

  /** Saves an article for the first time; from here on, the page has its address. */
  async function begin(form: FormData): Promise<Base | null> {
    const begun = await ask('create', newestBase.current, form);
    // Not the router's replace: it would mount another page over what is being typed.
    if (begun) window.history.replaceState(null, '', `/admin/articles/${begun.id}`);
    return begun;
  }

  /** Does one act with what is on the page; an article that was never saved is saved first. */
  async function perform(act: ArticleAct, reason = '', from?: Base): Promise<Base | null> {
    if (isUnderWay.current) return null;
    isUnderWay.current = true;
    setWorking(act);
    try {
      await autosave.pause();
      return await performNow(act, reason, from ?? newestBase.current);
    } finally {
      setWorking(null);
      isUnderWay.current = false;
      if (typed.isUnsaved() && newestBase.current.id) void autosave.sendNow();
    }
  }

  async function performNow(act: ArticleAct, reason: string, from: Base): Promise<Base | null> {
    const edits = typed.countEdits();
    const text = typed.read();
    const form = toFormData(text, article, reason);
    const isNew = !from.id;
    const begun = isNew ? await begin(form) : from;
    const done = begun && !(isNew && act === 'save') ? await ask(act, begun, form) : begun;
    const newest = begun && (await readNewest(actions, begun.id));
    const stored = done ?? (isNew ? begun : null);
    if (stored && (isNew || carriesText(act))) typed.markSaved(edits);
    const isInStep = !typed.isUnsaved();
    if (isInStep) autosave.rest();
    else if (stored) autosave.touch();
    if (newest) setArticle(newest);
    if (newest && stored && isInStep) typed.show({ picture: newest.picture });
    if (newest && !stored) await compare(newest, text);
    if (newest && newest.version === stored?.version) {
      typed.show({ fields: isInStep ? newest.fields : fillIn(typed.read().fields, newest) });
    }
    return stored;
  }

  /** Sends what is on the page without anybody's asking, and says where it is then. */
  async function sendTyped(): Promise<Safety> {
    if (!typed.isUnsaved()) return 'saved';
    if (!newestBase.current.id) {
      if (isUnderWay.current || typed.read().fields.title.trim() === '') return 'here';
      // Not `perform`: a button that is just being pressed must not go dead under the finger.
      await performNow('save', '', newestBase.current);
      const hindrance = newestTrouble.current?.kind ?? 'saved';
      // It is said beside the buttons, and does not push the text away under somebody's hands.
      if (hindrance === 'unreachable') setTrouble(null);
      return hindrance;
    }
    return unsaved ? 'elsewhere' : keep();
  }

  /** What nobody goes on with becomes a version. */
  function saveLeft(): void {
    void perform('save');
  }

  /** Sets aside what is on the page: whoever closes it finds it when they come back. */
  async function keep(): Promise<Safety> {
    const form = toFormData(typed.read(), article);
    form.set('articleId', newestBase.current.id ?? '');
    form.set('version', String(newestBase.current.version));
    const answer = await setAside.keep(form);
    if (answer === 'kept') {
      setTrouble((now) => (now?.kind === 'refused' ? { ...now, isKept: true } : null));
    }
    if (answer === 'signed-out') setTrouble({ kind: 'signed-out' });
    if (typeof answer === 'string') return answer;
    offer(answer.elsewhere);
    return 'elsewhere';
  }

  /** After a conflict: what the other text has that this one has not, and the other way round. */
  async function compare(newest: WrittenArticle, ours: TypedText): Promise<void> {
    const difference = await findDifference(newest, ours);
    setTrouble((now) =>
      now?.kind === 'refused' && isConflict(now) ? { ...now, difference } : now,
    );
  }

  /** Puts on the page what was not saved earlier; from now on it is this page that sets it aside. */
  function takeUp(offered: Offer): void {
    setAside.learn(offered.number);
    typed.takeUp(offered);
    settle(offered);
  }

  /** What was not saved is thrown away: what is on the page can take its place. */
  function forgetUnsaved(offered: Offer): void {
    settle(offered);
    if (typed.isUnsaved()) autosave.touch();
  }

  /** Into the bin goes what is on the page, too. */
  async function bin(): Promise<void> {
    const saved = typed.isUnsaved() ? await perform('save') : newestBase.current;
    if (saved) await perform('bin', '', saved);
  }

  /** Begins a copy of what is on the page, and opens it. */
  async function duplicate(): Promise<void> {
    const saved = typed.isUnsaved() ? await perform('save') : newestBase.current;
    if (!saved?.id) return;
    const form = new FormData();
    form.set('articleId', saved.id);
    const answer = await sendForm(actions.duplicate, form);
    setTrouble(toTrouble(answer));
    if (answer?.status === 'done') router.push(`/admin/articles/${answer.result.articleId}`);
  }

  const refuse = (refusal: FormRefusal) => setTrouble({ kind: 'refused', refusal });
  const { fields, picture, hasText, isDirty, onReady, onBody } = typed;
  return {
    article,
    fields,
    picture,
    hasText,
    base,
    unsaved,
    safety,
    working,
    trouble,
    isDirty,
    change,
    choosePicture,
    perform,
    takeUp,
    forgetUnsaved,
    bin,
    duplicate,
    refuse,
    onReady,
    onBody,
  };
}

export type ArticleForm = ReturnType<typeof useArticleForm>;
