import type { ReactNode } from 'react';
import type { AdminText } from './admin-text';
import type { Publicity } from '@/lib/articles/article';
import type { ArticleState } from '@/lib/db/generated/enums';

/** Where an article stands, in one word: its newest text and what readers have, together. */
export type StandingName =
  | 'draft'
  | 'inReview'
  | 'scheduled'
  | 'scheduledChanges'
  | 'published'
  | 'languageOff'
  | 'publishedChanges'
  | 'publishedReview'
  | 'withdrawn'
  | 'expired'
  | 'binned';

const dots: Record<StandingName, string> = {
  draft: 'bg-draft',
  inReview: 'bg-review',
  scheduled: 'bg-time',
  scheduledChanges: 'bg-time',
  published: 'bg-live',
  languageOff: 'bg-draft',
  publishedChanges: 'bg-live',
  publishedReview: 'bg-live',
  withdrawn: 'bg-gone',
  expired: 'bg-draft',
  binned: 'bg-draft',
};

/**
 * The word for an article's state and what readers have of it.
 *
 * @param isOffered whether the paper appears in its language: if not, readers have nothing of it
 */
export function toStanding(
  state: ArticleState,
  publicity: Publicity,
  isOffered: boolean,
): StandingName {
  if (state === 'withdrawn' || state === 'binned') return state;
  if (publicity === 'expired') return publicity;
  const readersHave = isOffered ? publicity : 'unpublished';
  if (readersHave === 'public') return publicStandings[state];
  if (readersHave === 'scheduled') return state === 'published' ? 'scheduled' : 'scheduledChanges';
  return otherStandings[state];
}

type WorkingState = Exclude<ArticleState, 'withdrawn' | 'binned'>;

const publicStandings: Record<WorkingState, StandingName> = {
  draft: 'publishedChanges',
  in_review: 'publishedReview',
  published: 'published',
};
/** What is published and not with readers lies in a language in which the paper does not appear. */
const otherStandings: Record<WorkingState, StandingName> = {
  draft: 'draft',
  in_review: 'inReview',
  published: 'languageOff',
};

const timed = { scheduled: 'scheduledFor', scheduledChanges: 'scheduledChangesFor' } as const;

const unbroken = (time: ReactNode) => <span className="whitespace-nowrap">{time}</span>;

/** A coloured dot and a word; a scheduled article says when. */
export function Standing({ name, time, t }: { name: StandingName; time?: string; t: AdminText }) {
  const word =
    time && (name === 'scheduled' || name === 'scheduledChanges')
      ? t.rich(`state.${timed[name]}`, { time, when: unbroken })
      : t(`state.${name}`);
  return (
    <span className="inline-flex items-baseline gap-1.5">
      <span aria-hidden="true" className={`size-2.5 flex-none rounded-full ${dots[name]}`} />
      <span>{word}</span>
    </span>
  );
}
