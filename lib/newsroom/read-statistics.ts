import type { Actor } from '@/lib/auth/actor';
import { assertCan } from '@/lib/auth/permissions';
import { db } from '@/lib/db/client';
import { Prisma } from '@/lib/db/generated/client';
import type { Locale } from '@/lib/i18n/locales';
import type { Topic } from '@/lib/reads/read-counts';
import { noReferrer, otherReferrer, ownReferrer } from '@/lib/reads/referrer';
import { currentPeriod } from './current-period';
import type { Period, PeriodName } from './statistics-period';

/** A part of what was read; `name` as it was counted. */
export type Share = { name: string; reads: number };

type ReadArticle = { id: string; title: string; locale: Locale; reads: number };

/** How much was read in a period, as a whole and by one thing at a time; the most first. */
export type ReadStatistics = {
  period: Period;
  reads: number;
  /** How many in the time as long before. */
  readsBefore: number;
  /** One for each step of the period. */
  steps: { at: string; reads: number }[];
  languages: Share[];
  kinds: Share[];
  devices: Share[];
  referrers: Share[];
  /** Named in the interface's language. */
  sections: Share[];
  articles: ReadArticle[];
};

/** As many sites and articles as say something, unless more are asked for. */
const mostShown = 10;

/** Of each month only so many are looked at: whatever is read most in a year is among them. */
const mostOfMonth = 2_000;

/** A site that sent fewer readers could be somebody's own. */
const fewestFromSite = 3;

const namesNoSite = [noReferrer, ownReferrer];

const counted = Prisma.sql`(
  SELECT hour AS at, topic, name, reads FROM read_hour
  UNION ALL SELECT day, topic, name, reads FROM read_day
) AS counted`;

type Asked = { period: PeriodName; locale: Locale; now?: Date; most?: number };

/**
 * How much readers read, in a period that ends now.
 *
 * @param now where it ends, unless now
 * @param most how many sites and articles are told, unless ten
 * @throws ForbiddenError
 */
export async function readStatistics(
  actor: Actor,
  { period: name, locale, now, most = mostShown }: Asked,
): Promise<ReadStatistics> {
  assertCan(actor, 'statistics:read');
  const period = await currentPeriod(name, now);
  const [parts, steps, readsBefore, articles] = await Promise.all([
    readParts(period, locale),
    readSteps(period),
    readSum(period.before),
    readArticles(period, most),
  ]);
  const ofTopic = (topic: Topic) => parts.filter((part) => part.topic === topic);
  const pages = ofTopic('page');
  return {
    period,
    reads: sum(pages),
    readsBefore,
    steps: period.steps.map((at) => ({ at, reads: steps.get(at) ?? 0 })),
    languages: summedBy(pages, ({ name }) => name.split(' ')[0] ?? ''),
    kinds: summedBy(pages, ({ name }) => name.split(' ')[1] ?? ''),
    devices: summedBy(ofTopic('device'), (part) => part.name),
    referrers: mostOf(
      summedBy(ofTopic('referrer'), (part) => part.name),
      most,
    ),
    sections: summedBy(ofTopic('section'), (part) => part.name),
    articles,
  };
}

type Part = Share & { topic: Topic };

/** Sections that were merged since are counted where they went. */
function readParts({ from, to }: Period, locale: Locale): Promise<Part[]> {
  return db().$queryRaw<Part[]>`
    WITH part AS (
      SELECT topic, name, sum(reads) AS reads FROM ${counted}
      WHERE at >= ${from}::timestamp AND at < ${to}::timestamp GROUP BY topic, name
    )
    SELECT topic, reads::float8 AS reads, CASE WHEN topic <> 'section' THEN part.name
      ELSE coalesce((
        SELECT section_text.name FROM section JOIN section_text
          ON section_id = coalesce(section.merged_into_id, section.id)
        WHERE section.id::text = part.name ORDER BY locale = ${locale} DESC, locale LIMIT 1
      ), '') END AS name
    FROM part ORDER BY reads DESC, name`;
}

async function readSteps({ from, to, step }: Period): Promise<Map<string, number>> {
  const rows = await db().$queryRaw<{ at: string; reads: number }[]>`
    SELECT to_char(date_trunc(${step}, at), 'YYYY-MM-DD HH24:MI') AS at, sum(reads)::float8 AS reads
    FROM ${counted}
    WHERE topic = 'page' AND at >= ${from}::timestamp AND at < ${to}::timestamp GROUP BY 1`;
  return new Map(rows.map(({ at, reads }) => [at, reads]));
}

async function readSum({ from, to }: Period['before']): Promise<number> {
  const [{ reads }] = await db().$queryRaw<[{ reads: number }]>`
    SELECT coalesce(sum(reads), 0)::float8 AS reads FROM ${counted}
    WHERE topic = 'page' AND at >= ${from}::timestamp AND at < ${to}::timestamp`;
  return reads;
}

/** Those of which days are known, with whatever whole months of the period are. */
function readArticles({ from, to }: Period, limit: number): Promise<ReadArticle[]> {
  return db().$queryRaw<ReadArticle[]>`
    WITH counted AS (
      SELECT article_id, reads FROM article_read_day
      WHERE day >= ${from}::date AND day < ${to}::timestamp
      UNION ALL
      SELECT monthly.* FROM generate_series(${from}::date, ${to}::timestamp, interval '1 day') AS each
      CROSS JOIN LATERAL (
        SELECT article_id, reads FROM article_read_month
        WHERE month = each::date ORDER BY reads DESC LIMIT ${mostOfMonth}::int
      ) AS monthly WHERE extract(day FROM each) = 1
    ), most AS (
      SELECT article_id, sum(reads) AS reads FROM counted
      GROUP BY article_id ORDER BY reads DESC, article_id LIMIT ${limit}
    )
    SELECT article.id, article.locale, most.reads::float8 AS reads,
      coalesce(article.title, revision.title, '') AS title
    FROM most JOIN article ON article.id = article_id
    LEFT JOIN revision ON revision.id = draft_revision_id
    ORDER BY most.reads DESC, article.id`;
}

function sum(shares: Share[]): number {
  return shares.reduce((all, { reads }) => all + reads, 0);
}

function summedBy(shares: Share[], nameOf: (share: Share) => string): Share[] {
  const groups = [...Map.groupBy(shares, nameOf)];
  return inOrder(groups.map(([name, parts]) => ({ name, reads: sum(parts) })));
}

/** The sites that sent the most; what few came from is told together, at the end. */
function mostOf(referrers: Share[], most: number): Share[] {
  const isTold = ({ name, reads }: Share) =>
    name !== otherReferrer && (reads >= fewestFromSite || namesNoSite.includes(name));
  const told = referrers.filter(isTold).slice(0, most);
  const rest = sum(referrers) - sum(told);
  return rest > 0 ? [...told, { name: otherReferrer, reads: rest }] : told;
}

function inOrder(shares: Share[]): Share[] {
  return shares.toSorted((a, b) => b.reads - a.reads || a.name.localeCompare(b.name));
}
