import type { ArticleState } from '@/lib/db/generated/enums';

/** What can be done with an article that exists. */
export type ArticleAct =
  'save' | 'submit' | 'sendBack' | 'publish' | 'takeBack' | 'withdraw' | 'bin' | 'restore';

/** What readers have of an article; `unpublished` when nothing of it is live. */
export type Publicity = 'unpublished' | 'scheduled' | 'public' | 'withdrawn' | 'expired';

type Move = {
  /** From where its newest text stands, to where it stands afterwards. */
  states: Partial<Record<ArticleState, ArticleState>>;
  /** What readers must have of it; absent: no matter what. */
  when?: readonly Publicity[];
};

/**
 * Every move that an article can make. A state says where the *newest text* stands: a saved change
 * of a published article is a draft again, while readers keep the live text.
 */
export const articleMoves: Record<ArticleAct, Move> = {
  save: {
    states: {
      draft: 'draft',
      in_review: 'in_review',
      published: 'draft',
      withdrawn: 'withdrawn',
    },
  },
  submit: { states: { draft: 'in_review' } },
  sendBack: { states: { in_review: 'draft' } },
  publish: { states: { draft: 'published', in_review: 'published', withdrawn: 'published' } },
  takeBack: {
    states: { draft: 'draft', in_review: 'in_review', published: 'draft' },
    when: ['scheduled', 'public', 'expired'],
  },
  withdraw: {
    states: { draft: 'withdrawn', in_review: 'withdrawn', published: 'withdrawn' },
    when: ['public', 'expired'],
  },
  bin: { states: { draft: 'binned', in_review: 'binned' }, when: ['unpublished'] },
  restore: { states: { binned: 'draft' } },
};

/** Whether the table has this move. */
export function canMove(act: ArticleAct, state: ArticleState, publicity: Publicity): boolean {
  const { states, when } = articleMoves[act];
  return states[state] !== undefined && (when?.includes(publicity) ?? true);
}

/** Where the newest text stands after an act; where it stood, when the table does not have the move. */
export function nextState(act: ArticleAct, state: ArticleState): ArticleState {
  return articleMoves[act].states[state] ?? state;
}

/** What of an article decides whether readers see it. */
export type ArticleTimes = {
  liveRevisionId: string | null;
  publishAt: Date | null;
  expireAt: Date | null;
  withdrawnAt: Date | null;
};

/** What readers have of an article at a moment. */
export function publicity(article: ArticleTimes, now: Date): Publicity {
  if (!article.liveRevisionId || !article.publishAt) return 'unpublished';
  if (article.withdrawnAt) return 'withdrawn';
  if (article.publishAt > now) return 'scheduled';
  if (article.expireAt && article.expireAt <= now) return 'expired';
  return 'public';
}

/** Whether readers see an article at a moment: the rule of the public reads, for one in hand. */
export function isPublic(article: ArticleTimes, now: Date): boolean {
  return publicity(article, now) === 'public';
}

/** Whether readers have ever been able to see any text of an article. */
export function wasEverPublic(article: { firstPublishedAt: Date | null }, now: Date): boolean {
  return article.firstPublishedAt !== null && article.firstPublishedAt <= now;
}

/** The address of an article among a site's pages. */
export function articlePath({ locale, slug }: { locale: string; slug: string }): string {
  return `/${locale}/articles/${slug}`;
}
