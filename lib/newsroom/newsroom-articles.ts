import { z } from 'zod';
import { articlePath, wasEverPublic } from '@/lib/articles/article';
import { parseArticleBody } from '@/lib/articles/article-body';
import type { Actor } from '@/lib/auth/actor';
import { assertCan } from '@/lib/auth/permissions';
import { db } from '@/lib/db/client';
import { databaseNow } from '@/lib/publication/publication';
import type { ArticleContent } from './article-content';
import { standingFields, toStanding, type VersionStanding } from './article-standing';
import { withCurrentNames } from './current-names';
import { findWorking, type Working } from './find-working';
import { findLastChanges, type LastChange } from './last-changes';

/** An article on the writing page. */
export type NewsroomArticle = VersionStanding & {
  storyId: string;
  /** To be sent back with every act, so that nobody's work is overwritten. */
  version: number;
  createdById: string | null;
  /** The number of the newest text. */
  revision: number;
  /** The newest text. */
  content: Required<ArticleContent>;
  /** Where readers have it, or will. */
  path: string;
  /** The issuing time that readers see or will see. */
  publishAt: Date | null;
  /** Whether readers have ever had any text of it. */
  wasPublic: boolean;
  /** Why it was withdrawn. */
  withdrawalReason: string | null;
  /** What the desk said when it sent the article back, until it is submitted again. */
  sentBack: (LastChange & { reason: string }) | null;
  changed: LastChange;
  /** What this editor typed of it and could not save. */
  working: Working | null;
  /** The story's versions in all languages, this one among them. */
  versions: VersionStanding[];
};

/**
 * An article as the newsroom sees it.
 *
 * @returns `null` if there is none
 * @throws ForbiddenError
 */
export async function findNewsroomArticle(
  actor: Actor,
  id: string,
): Promise<NewsroomArticle | null> {
  assertCan(actor, 'article:read');
  if (!z.uuid().safeParse(id).success) return null;
  const found = await db().article.findUnique({
    where: { id },
    include: {
      draftRevision: {
        include: { sourceRevision: standingFields.draftRevision.select.sourceRevision },
      },
      story: { select: { articles: { select: standingFields, orderBy: { locale: 'asc' } } } },
    },
  });
  if (!found?.draftRevision) return null;
  const { draftRevision, story, ...article } = found;
  const now = await databaseNow(db());
  const lastChange = (await findLastChanges(db(), [id])).get(id);
  const { title, standfirst, body, slug, note, ...rest } = draftRevision;
  const { publishAt, sectionId, leadPictureId, tagIds, authorIds } = await withCurrentNames(
    db(),
    rest,
  );
  const texts = { title, standfirst, slug, note };
  const places = { publishAt, sectionId, leadPictureId, tagIds, authorIds };
  return {
    ...toStanding({ ...article, draftRevision }, now),
    storyId: article.storyId,
    version: article.version,
    createdById: article.createdById,
    revision: draftRevision.number,
    content: { ...texts, ...places, body: parseArticleBody(body) },
    path: articlePath(article),
    publishAt: article.publishAt,
    wasPublic: wasEverPublic(article, now),
    withdrawalReason: article.withdrawalReason,
    sentBack: article.state === 'draft' ? await findSentBack(id) : null,
    changed: lastChange ?? { by: '', at: article.updatedAt },
    working: await findWorking(actor, id),
    versions: story.articles.map((version) => toStanding(version, now)),
  };
}

const Detail = z.object({ reason: z.string() });

async function findSentBack(articleId: string): Promise<NewsroomArticle['sentBack']> {
  const last = await db().auditEvent.findFirst({
    where: {
      subjectType: 'article',
      subjectId: articleId,
      act: { in: ['article:submit', 'article:send-back', 'article:publish'] },
    },
    orderBy: [{ at: 'desc' }, { id: 'desc' }],
  });
  if (last?.act !== 'article:send-back') return null;
  const { reason } = Detail.parse(last.detail);
  return { by: last.actorName, at: last.at, reason };
}
