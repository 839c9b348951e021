import type { Actor } from '@/lib/auth/actor';
import { assertCan, can } from '@/lib/auth/permissions';
import { db } from '@/lib/db/client';
import type { Locale } from '@/lib/i18n/locales';
import type { LastChange } from './last-changes';
import { findLateDeliveries, type LateDeliveries } from './late-deliveries';
import {
  countNewsroomArticles,
  listNewsroomArticles,
  mostCounted,
  type NewsroomFilter,
  type NewsroomListing,
} from './list-newsroom-articles';
import { countLicences, type LicenceStanding } from './picture-licence';
import { listSoonestScheduled } from './soonest-scheduled';
import { countWebhooksInTrouble } from './list-webhooks';

/** An article that the desk sent back, and what it said. */
export type SentBack = NewsroomListing & { sentBack: LastChange & { reason: string } };

/**
 * A few articles of one kind, and how many of it there are in all: one more than `mostCounted` where
 * there are more.
 */
export type DeskPart<Article = NewsroomListing> = { articles: Article[]; count: number };

/** What waits for somebody at the start of a day; what is not theirs to see is `null`. */
export type Desk = {
  sentBack: DeskPart<SentBack>;
  /** Begun by this person and not handed in. */
  drafts: DeskPart;
  toReview: DeskPart | null;
  /** The soonest first. */
  scheduled: DeskPart;
  publishedToday: DeskPart;
  /** How often somebody was refused at the door since yesterday, bounded as a part's count is. */
  refusedSignIns: number | null;
  /** What should have left the house and has not. */
  lateDeliveries: LateDeliveries | null;
  /** How many programs are not told what they should be. */
  webhooksInTrouble: number | null;
  /** How many pictures that readers see have a licence that stands so, bounded as a part's count is. */
  licences: Record<LicenceStanding, number> | null;
};

type Look = {
  interfaceLocale: Locale;
  /** When the newsroom's day began. */
  today: Date;
  /** When the day before it did. */
  yesterday: Date;
};

/** As many of each kind as are looked at. */
const most = 8;

/**
 * What waits for an editor, and what is wrong: a look at the newsroom, a few of each kind.
 *
 * @throws ForbiddenError
 */
export async function readDesk(
  actor: Actor,
  { interfaceLocale, today, yesterday }: Look,
): Promise<Desk> {
  assertCan(actor, 'article:read');
  const page = { interfaceLocale, limit: most };
  const part = async (filter: NewsroomFilter, read?: Promise<NewsroomListing[]>) => {
    const articles = await (read ?? readList(actor, { ...filter, ...page }));
    const isAll = articles.length < most;
    return {
      articles,
      count: isAll ? articles.length : await countNewsroomArticles(actor, filter),
    };
  };
  const begun = { state: 'draft', mine: true } as const;
  const [
    sentBack,
    drafts,
    toReview,
    scheduled,
    publishedToday,
    refusedSignIns,
    lateDeliveries,
    webhooksInTrouble,
    licences,
  ] = await Promise.all([
    part({ ...begun, sentBack: true }),
    part({ ...begun, sentBack: false }),
    can(actor, 'article:publish') ? part({ state: 'in_review' }) : null,
    part({ publicity: 'scheduled' }, listSoonestScheduled(actor, page)),
    part({ publicity: 'public', issuedFrom: today }),
    can(actor, 'editor:manage') ? countRefusedSignIns(yesterday) : null,
    can(actor, 'delivery:manage') ? findLateDeliveries(actor) : null,
    can(actor, 'webhook:manage') ? countWebhooksInTrouble(actor) : null,
    can(actor, 'article:publish') ? countLicences(mostCounted + 1) : null,
  ]);
  return {
    sentBack: { ...sentBack, articles: await withReasons(sentBack.articles) },
    ...{ drafts, toReview, scheduled, publishedToday, refusedSignIns, lateDeliveries, licences },
    webhooksInTrouble,
  };
}

async function readList(
  actor: Actor,
  asked: Parameters<typeof listNewsroomArticles>[1],
): Promise<NewsroomListing[]> {
  return (await listNewsroomArticles(actor, asked)).articles;
}

/** What the desk said last of articles that it sent back. */
async function withReasons(articles: NewsroomListing[]): Promise<SentBack[]> {
  const ids = articles.map(({ id }) => id);
  const rows = await db().$queryRaw<({ id: string } & SentBack['sentBack'])[]>`
    SELECT article.id, last.actor_name AS by, last.at, last.detail ->> 'reason' AS reason
    FROM unnest(${ids}::uuid[]) AS article (id)
    CROSS JOIN LATERAL (
      SELECT actor_name, at, detail FROM audit_event
      WHERE subject_type = 'article' AND subject_id = article.id AND act = 'article:send-back'
      ORDER BY at DESC, id DESC LIMIT 1
    ) AS last`;
  return articles.flatMap((article) => {
    const said = rows.find(({ id }) => id === article.id);
    return said
      ? [{ ...article, sentBack: { by: said.by, at: said.at, reason: said.reason } }]
      : [];
  });
}

async function countRefusedSignIns(since: Date): Promise<number> {
  return db().auditEvent.count({
    where: { subjectType: 'editor', act: 'editor:sign-in-refused', at: { gte: since } },
    take: mostCounted + 1,
  });
}
