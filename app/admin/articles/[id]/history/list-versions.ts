import { toAuditEntries } from '../../../audit/audit-entries';
import type { Version } from '@/components/admin/history/version-list';
import { compareTexts, sizeOf } from '@/lib/articles/compare-texts';
import type { SignedInEditor } from '@/lib/auth/session-editor';
import { formatMinute } from '@/lib/i18n/dates';
import { locales } from '@/lib/i18n/locales';
import { listArticleEvents, type AuditLine } from '@/lib/newsroom/audit-events';
import type { NewsroomArticle } from '@/lib/newsroom/newsroom-articles';
import { listRevisions, type Revision } from '@/lib/newsroom/revisions';
import { newsroomTimeZone } from '@/lib/site/time-zone';

const perPage = 25;
/** More than anybody does with an article between its newest and its oldest text on one page. */
const mostEvents = 1_000;
/** What is said by the text that it made. */
const makesText = [
  'article:create',
  'article:save',
  'article:merge',
  'article:restore-revision',
  'article:change-places',
];

/**
 * The texts of an article, the newest first, each with how much changed and what was done until the next.
 *
 * @param before only texts with smaller numbers
 */
export async function listVersions(
  editor: SignedInEditor,
  { id: articleId, locale }: NewsroomArticle,
  before?: number,
): Promise<{ versions: Version[]; next: number | null }> {
  const limit = perPage + 1;
  const found = await listRevisions(editor, { articleId, before, limit });
  const shown = found.slice(0, perPage);
  const events = await eventsSince(editor, articleId, shown);
  const zone = await newsroomTimeZone();
  const versions = shown.map((revision, at) => {
    const until = shown[at - 1]?.at;
    const between = events.filter(
      (event) => event.at >= revision.at && !(until && event.at >= until),
    );
    return {
      ...revision,
      time: formatMinute(revision.at, zone),
      size: sizeSince(found[at + 1], revision, locales[locale].htmlLang),
      events: toAuditEntries(between, zone).map((entry) => ({ ...entry, href: null })),
    };
  });
  const hasMore = found.length > perPage;
  return { versions, next: hasMore ? (shown.at(-1)?.number ?? null) : null };
}

async function eventsSince(
  editor: SignedInEditor,
  articleId: string,
  shown: Revision[],
): Promise<AuditLine[]> {
  const since = shown.at(-1)?.at;
  const asked = { articleId, since, limit: mostEvents, locale: editor.locale };
  const { lines } = await listArticleEvents(editor, asked);
  return lines.filter(({ act }) => !makesText.includes(act));
}

function sizeSince(before: Revision | undefined, { content }: Revision, lang: string) {
  return before ? sizeOf(compareTexts(before.content, content, lang)) : null;
}
