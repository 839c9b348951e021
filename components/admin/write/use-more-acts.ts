import { useRouter } from 'next/navigation';
import type { RefObject } from 'react';
import { toTrouble, type Trouble } from './article-answer';
import { sendForm } from './send-form';
import type { Base } from './use-saved';
import type { useTypedText } from './use-typed-text';
import type { ArticleActions } from './written-article';
import type { ArticleAct } from '@/lib/articles/article';

type Parts = {
  actions: ArticleActions;
  perform: (act: ArticleAct) => Promise<Base | null>;
  typed: ReturnType<typeof useTypedText>;
  newestBase: RefObject<Base>;
  setTrouble: (trouble: Trouble | null) => void;
};

/** What else can be done with an article; what is on the page and not saved yet is saved first. */
export function useMoreActs({ actions, perform, typed, newestBase, setTrouble }: Parts) {
  const router = useRouter();

  async function saveFirst(): Promise<Base | null> {
    return typed.isUnsaved() ? perform('save') : newestBase.current;
  }

  /** Into the bin goes what is on the page, too. */
  async function bin(): Promise<void> {
    if (await saveFirst()) await perform('bin');
  }

  /** Begins a copy of what is on the page, and opens it. */
  async function duplicate(): Promise<void> {
    const stored = await saveFirst();
    if (!stored?.id) return;
    const form = new FormData();
    form.set('articleId', stored.id);
    const answer = await sendForm(actions.duplicate, form);
    setTrouble(toTrouble(answer));
    if (answer?.status === 'done') router.push(`/admin/articles/${answer.result.articleId}`);
  }

  return { bin, duplicate };
}
