import type { Actor } from '@/lib/auth/actor';
import { Prisma } from '@/lib/db/generated/client';
import { ArticleState } from '@/lib/db/generated/enums';
import {
  authorLabel,
  creatorLabel,
  localeLabel,
  sectionLabel,
  stateLabel,
  tagLabel,
} from '@/lib/search/labels';
import {
  fewLabelled,
  isLabelled,
  listDrafts,
  searchDrafts,
  type DraftPosition,
  type DraftResult,
} from '@/lib/search/search-drafts';
import { fewIssued, mostLookedAt } from './few-issued';
import { issuedConditions, rowConditions } from './filter-conditions';
import { findByRow } from './find-by-row';
import { idsOfAuthor, idsOfSection, idsOfTag } from './filtered-names';
import type { NewsroomFilter } from './list-newsroom-articles';

/** What a filter asks of the newest texts, which have an index of their own. */
export type AskedOfText = {
  /** A search in the readers' way. */
  words?: string;
  sectionId?: string;
  /** The name of a tag, in any language. */
  tag?: string;
  /** The name of an author, in any language. */
  author?: string;
};

export function asksOfText({ words, sectionId, tag, author }: AskedOfText): boolean {
  return Boolean(words || sectionId || tag || author);
}

/** The articles of a filter whose newest text is as asked, last changed first. */
export async function findByText(
  actor: Actor,
  filter: NewsroomFilter,
  page: { before?: DraftPosition; limit: number },
  now: Date,
): Promise<DraftResult> {
  const [labels, few] = await Promise.all([labelsAskedFor(actor, filter), fewIssued(filter, now)]);
  const issued = few && Prisma.sql`article_id IN (SELECT id FROM article WHERE ${few})`;
  const scope = { ...page, labels, first: issued, articles: rowConditions(filter, now), now };
  if (filter.words) return searchDrafts(filter.words, scope);
  const isOfAnyTime = issuedConditions(filter, now).length === 0;
  if (isOfAnyTime || issued) return listDrafts(scope);
  // Many in that time: where few of all have the labels those are looked at, else both meet soon.
  const labelled = await fewLabelled(labels, mostLookedAt);
  if (labelled) return listDrafts({ ...scope, first: labelled });
  const ids = await findByRow(actor, filter, page, now, [isLabelled(labels)]);
  return { kind: 'found', ids, relaxed: false };
}

const allButBin = Object.values(ArticleState).filter((state) => state !== 'binned');

async function labelsAskedFor(actor: Actor, filter: NewsroomFilter): Promise<string[][]> {
  const { state, locale, mine, sectionId, tag, author } = filter;
  const labels = [(state ? [state] : allButBin).map(stateLabel)];
  if (locale) labels.push([localeLabel(locale)]);
  if (mine) labels.push(actor.id === null ? [] : [creatorLabel(actor.id)]);
  if (sectionId) labels.push((await idsOfSection(sectionId)).map(sectionLabel));
  if (tag) labels.push((await idsOfTag(tag)).map(tagLabel));
  if (author) labels.push((await idsOfAuthor(author)).map(authorLabel));
  return labels;
}
