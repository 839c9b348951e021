import type { Actor } from '@/lib/auth/actor';
import { assertCan, can } from '@/lib/auth/permissions';
import { db } from '@/lib/db/client';
import type { Locale } from '@/lib/i18n/locales';
import {
  listNewsroomArticles,
  type NewsroomFilter,
  type NewsroomListing,
} from './list-newsroom-articles';
import type { LastChange } from './last-changes';

/** An article that the desk sent back, and what it said. */
export type SentBack = NewsroomListing & { sentBack: LastChange & { reason: string } };

/** What waits for somebody at the start of a day; a list that is not theirs to see is `null`. */
export type Desk = {
  sentBack: SentBack[];
  /** Begun by this person and not handed in. */
  drafts: NewsroomListing[];
  toReview: NewsroomListing[] | null;
  scheduled: NewsroomListing[];
  publishedToday: NewsroomListing[];
  /** How often somebody was refused at the door in the last 24 hours. */
  refusedSignIns: number | null;
};

const most = 8;
const mostDrafts = 50;

/**
 * What waits for an editor: a look at the newsroom, no more than a few of each kind.
 *
 * @param today when the newsroom's day began
 * @throws ForbiddenError
 */
export async function readDesk(
  actor: Actor,
  { interfaceLocale, today }: { interfaceLocale: Locale; today: Date },
): Promise<Desk> {
  assertCan(actor, 'article:read');
  const list = async (filter: NewsroomFilter, limit = most) =>
    (await listNewsroomArticles(actor, { ...filter, interfaceLocale, limit })).articles;
  const mayReview = can(actor, 'article:publish');
  const [begun, toReview, scheduled, publishedToday, refusedSignIns] = await Promise.all([
    list({ state: 'draft', mine: true }, mostDrafts),
    mayReview ? list({ state: 'in_review' }) : null,
    list({ publicity: 'scheduled' }),
    list({ publicity: 'public', issuedFrom: today }),
    can(actor, 'editor:manage') ? countRefusedSignIns() : null,
  ]);
  const reasons = await findSentBack(begun.map(({ id }) => id));
  const sentBack = begun.flatMap((article) => {
    const said = reasons.get(article.id);
    return said ? [{ ...article, sentBack: said }] : [];
  });
  const drafts = begun.filter(({ id }) => !reasons.has(id)).slice(0, most);
  return { sentBack, drafts, toReview, scheduled, publishedToday, refusedSignIns };
}

/** Of these, the ones that came back from the desk and were not handed in again. */
async function findSentBack(ids: string[]): Promise<Map<string, SentBack['sentBack']>> {
  const rows = await db().$queryRaw<({ id: string; act: string } & SentBack['sentBack'])[]>`
    SELECT article.id, last.act, last.actor_name AS by, last.at, last.detail ->> 'reason' AS reason
    FROM unnest(${ids}::uuid[]) AS article (id)
    CROSS JOIN LATERAL (
      SELECT act, actor_name, at, detail FROM audit_event
      WHERE subject_type = 'article' AND subject_id = article.id
        AND act IN ('article:submit', 'article:send-back', 'article:publish')
      ORDER BY at DESC, id DESC LIMIT 1
    ) AS last
    WHERE last.act = 'article:send-back'`;
  return new Map(rows.map(({ id, by, at, reason }) => [id, { by, at, reason }]));
}

const mostRefused = 1_000;

async function countRefusedSignIns(): Promise<number> {
  const since = new Date(Date.now() - 24 * 60 * 60 * 1_000);
  return db().auditEvent.count({
    where: { subjectType: 'editor', act: 'editor:sign-in-refused', at: { gte: since } },
    take: mostRefused,
  });
}
