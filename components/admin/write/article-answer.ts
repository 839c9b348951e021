import type { ArticleFields, SavedText, WrittenArticle } from './written-article';
import type { ArticleAct } from '@/lib/articles/article';
import type { FormRefusal, FormState } from '@/lib/forms/form-action';

/** Why an act did not happen; whatever it is, everything typed stays. */
export type Trouble =
  | {
      kind: 'refused';
      refusal: FormRefusal;
      /** Whether what is on the page was set aside, too. */
      isKept?: boolean;
    }
  | { kind: 'signed-out' }
  | { kind: 'unreachable' };

/** What went wrong with an act, `null` when it happened; no answer at all means that nobody was reached. */
export function toTrouble(answer: FormState<SavedText> | null): Trouble | null {
  if (answer?.status === 'done') return null;
  if (answer?.status === 'refused') return { kind: 'refused', refusal: answer.refusal };
  return { kind: answer?.status === 'signed-out' ? 'signed-out' : 'unreachable' };
}

/** Whether somebody else saved first. */
export function isConflict(trouble: Trouble | null): boolean {
  return trouble?.kind === 'refused' && trouble.refusal.kind === 'conflict';
}

/** Whether an act was refused because of one field. */
export function isAbout(trouble: Trouble | null, field: string): boolean {
  return trouble?.kind === 'refused' && trouble.refusal.field?.split('.').at(-1) === field;
}

/** Whether an act hands in the text on the page. */
export function carriesText(act: ArticleAct | 'merge'): boolean {
  return act === 'save' || act === 'submit' || act === 'publish' || act === 'merge';
}

/** What the newsroom filled in (address, issuing time), where the editor typed nothing of their own. */
export function fillIn(typed: ArticleFields, { fields }: WrittenArticle): ArticleFields {
  return {
    ...typed,
    slug: typed.slug || fields.slug,
    publishAt: typed.publishAt || fields.publishAt,
  };
}
