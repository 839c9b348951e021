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
import { searchDrafts, type DraftPosition, type DraftResult } from '@/lib/search/search-drafts';
import { havePublicitySql } from './article-standing';
import { idsOfAuthor, idsOfSection, idsOfTag } from './filtered-names';
import type { NewsroomFilter } from './list-newsroom-articles';

/** The articles of a filter whose newest text answers its words, last changed first. */
export async function findByWords(
  actor: Actor,
  filter: NewsroomFilter & { words: string },
  page: { before?: DraftPosition; limit: number },
  now: Date,
): Promise<DraftResult> {
  const labels = await labelsAskedFor(actor, filter);
  return searchDrafts(filter.words, { ...page, labels, articles: conditions(filter, now), now });
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

const cameBack = Prisma.sql`(sent_back_at IS NOT NULL)`;

function conditions(
  { publicity, sentBack, issuedFrom, issuedBefore, ids }: NewsroomFilter,
  now: Date,
): Prisma.Sql[] {
  return [
    ...(publicity ? [havePublicitySql(publicity, now)] : []),
    ...(sentBack === undefined ? [] : [sentBack ? cameBack : Prisma.sql`NOT ${cameBack}`]),
    ...(ids ? [Prisma.sql`article.id = ANY(${ids}::uuid[])`] : []),
    ...(issuedFrom ? [Prisma.sql`publish_at >= ${issuedFrom}::timestamptz`] : []),
    ...(issuedBefore ? [Prisma.sql`publish_at < ${issuedBefore}::timestamptz`] : []),
  ];
}
