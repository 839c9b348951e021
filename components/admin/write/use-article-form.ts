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
import type { Choices } from './merge-texts';
import { readNewest } from './read-newest';
import { sendForm } from './send-form';
import { SetAside } from './set-aside';
import { useAutosave } from './use-autosave';
import { useMerge } from './use-merge';
import { useMoreActs } from './use-more-acts';
import { useOneAct } from './use-one-act';
import { useSaved, type Base } from './use-saved';
import { useTakeUp } from './use-take-up';
import { useTypedText } from './use-typed-text';
import { useUnsaved } from './use-unsaved';
import type {
  ArticleActions,
  ArticleFields,
  ArticlePicture,
  SavedText,
  WrittenArticle,
} from './written-article';
import type { ArticleAct } from '@/lib/articles/article';
import type { FormRefusal } from '@/lib/forms/form-action';

/**
 * The state of the writing page: the article as the newsroom last had it, what is typed, the version
 * that it was made from, what is under way and what went wrong. The page stays mounted from the first
 * letter on, also when its article gets an address: what was typed meanwhile is still there.
 *
 * @param who writes, and in which time zone
 */
export function useArticleForm(
  opened: WrittenArticle,
  actions: ArticleActions,
  who: { editorId: string; zone: string },
) {
  const saved = useSaved(opened);
  const { article, base, newestBase, origin } = saved;
  const [trouble, setTrouble] = useState<Trouble | null>(null);
  const [setAside] = useState(() => new SetAside(actions));
  const newestTrouble = useRef<Trouble>(null);
  const { autosave, safety } = useAutosave(sendTyped, saveLeft);
  const { working, isUnderWay, alone } = useOneAct(autosave);
  const { unsaved, offer, settle, keepCopy, clearCopy } = useUnsaved(opened, who);
  const onTyped = useCallback(() => {
    autosave.touch();
    keepCopy(() => ({
      ...readTyped.current(),
      id: newestBase.current.id,
      revision: origin.current.revision,
      number: setAside.number,
    }));
  }, [autosave, keepCopy, setAside, newestBase, origin]);
  const typed = useTypedText(opened, onTyped);
  const readTyped = useRef(typed.read);
  const merge = useMerge({
    saved,
    typed,
    send: (from, form) => ask('merge', from, form),
    read: readAgain,
    isOvertaken: () => isConflict(newestTrouble.current),
  });

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

  async function ask(
    act: ArticleAct | 'create' | 'merge',
    from: Base,
    form: FormData,
  ): Promise<SavedText | null> {
    form.set('articleId', from.id ?? '');
    form.set('version', String(from.version));
    form.set('working', String(setAside.number ?? ''));
    const answer = await sendForm(actions[act], form);
    newestTrouble.current = toTrouble(answer);
    setTrouble(newestTrouble.current);
    if (answer?.status !== 'done') return null;
    if (act !== 'create' && carriesText(act)) setAside.learn(null);
    saved.follow(answer.result);
    return answer.result;
  }

  async function readAgain(): Promise<WrittenArticle | null> {
    const newest = await readNewest(actions, newestBase.current.id);
    if (newest) saved.setArticle(newest);
    return newest;
  }

  /** Saves an article for the first time; from here on, the page has its address. */
  async function begin(form: FormData): Promise<SavedText | null> {
    const begun = await ask('create', newestBase.current, form);
    // Not the router's replace: it would mount another page over what is being typed.
    if (begun) window.history.replaceState(null, '', `/admin/articles/${begun.articleId}`);
    return begun;
  }

  /** Does one act with what is on the page; an article that was never saved is saved first. */
  async function perform(act: ArticleAct, reason = ''): Promise<Base | null> {
    return alone(act, () => performNow(act, reason), goOnSending);
  }

  /** Settles where this text and somebody else's clash, and saves what becomes of them. */
  async function choose(choices: Choices): Promise<void> {
    await alone('save', () => merge.choose(choices), goOnSending);
  }

  function goOnSending(): void {
    if (!typed.isUnsaved()) autosave.rest();
    else if (newestBase.current.id) void autosave.sendNow();
  }

  async function performNow(act: ArticleAct, reason = ''): Promise<Base | null> {
    merge.dismiss();
    const edits = typed.countEdits();
    const text = typed.read();
    const form = toFormData(text, article, reason);
    const isNew = !newestBase.current.id;
    const begun = isNew ? await begin(form) : null;
    if (isNew && !begun) return null;
    const isBegunOnly = isNew && act === 'save';
    const done = isBegunOnly ? begun : await ask(act, newestBase.current, form);
    const isOvertaken = isConflict(newestTrouble.current);
    const newest = await readAgain();
    const stored = done ?? begun;
    if (stored && (isNew || carriesText(act))) {
      typed.markSaved(edits);
      saved.startFrom({ ...text, revision: stored.revision });
    }
    if (newest && newest.version === stored?.version) showSaved(newest);
    if (newest && !stored && isOvertaken) {
      setTrouble(null);
      await merge.meet(newest, act !== 'save');
    }
    return stored && newestBase.current;
  }

  /** What the newsroom filled in is on the page, too, but for what was typed meanwhile. */
  function showSaved(newest: WrittenArticle): void {
    const isInStep = !typed.isUnsaved();
    if (isInStep) typed.show({ fields: newest.fields, picture: newest.picture });
    else typed.show({ fields: fillIn(typed.read().fields, newest) });
    saved.startFrom(newest);
  }

  /** Sends what is on the page without anybody's asking, and says where it is then. */
  async function sendTyped(): Promise<Safety> {
    if (!typed.isUnsaved()) return 'saved';
    if (!newestBase.current.id) {
      if (isUnderWay.current || typed.read().fields.title.trim() === '') return 'here';
      // Not `perform`: a button that is just being pressed must not go dead under the finger.
      await performNow('save');
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
    form.set('revision', String(origin.current.revision));
    const answer = await setAside.keep(form);
    if (answer === 'kept') {
      setTrouble((now) => (now?.kind === 'refused' ? { ...now, isKept: true } : null));
    }
    if (answer === 'signed-out') setTrouble({ kind: 'signed-out' });
    if (typeof answer === 'string') return answer;
    offer(answer.elsewhere);
    return 'elsewhere';
  }

  const takingUp = useTakeUp({
    actions,
    saved,
    typed,
    setAside,
    autosave,
    settle,
    meet: (newest) => alone('save', () => merge.meet(newest), goOnSending),
    refuse: setTrouble,
  });
  const moreActs = useMoreActs({ actions, perform, typed, newestBase, setTrouble });

  /** Somebody has signed in again. */
  function resume(): void {
    setTrouble(null);
    autosave.retry();
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
    meeting: merge.meeting,
    isDirty,
    change,
    choosePicture,
    perform,
    choose,
    catchUp: merge.catchUp,
    refresh: readAgain,
    setAside: setAside.number,
    resume,
    dismissMeeting: merge.dismiss,
    ...takingUp,
    ...moreActs,
    refuse,
    onReady,
    onBody,
  };
}

export type ArticleForm = ReturnType<typeof useArticleForm>;
