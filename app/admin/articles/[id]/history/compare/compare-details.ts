import { listNameChoices } from '../../../name-choices';
import { findArticlePicture } from '../../../typed-text';
import type { ChangedDetail } from '@/components/admin/history/changed-details';
import type { Choice } from '@/components/admin/write/written-article';
import type { Actor } from '@/lib/auth/actor';
import { formatMinute } from '@/lib/i18n/dates';
import type { NewsroomArticle } from '@/lib/newsroom/newsroom-articles';
import type { WholeRevision } from '@/lib/newsroom/revisions';
import { newsroomTimeZone } from '@/lib/site/time-zone';

/** What surrounds two texts, where it differs: address, issuing time, section, tags, authors, picture. */
export async function compareDetails(
  editor: Actor,
  { locale }: NewsroomArticle,
  { older, newer }: { older: WholeRevision; newer: WholeRevision },
): Promise<ChangedDetail[]> {
  const names = await listNameChoices(editor, locale);
  const zone = await newsroomTimeZone();
  const [before, after] = [older.content, newer.content];
  const named = (choices: Choice[], ids: (string | null)[]) =>
    ids.flatMap((id) => choices.find((choice) => choice.id === id)?.name ?? []).join(', ');
  const describe = ({
    slug,
    publishAt,
    sectionId,
    tagIds,
    authorIds,
  }: WholeRevision['content']) => ({
    address: slug,
    issuingTime: publishAt ? formatMinute(publishAt, zone) : '',
    section: named(names.sections, [sectionId]),
    tags: named(names.tags, tagIds),
    authors: named(names.authors, authorIds),
  });
  const [was, is] = [describe(before), describe(after)];
  const words = (Object.keys(was) as (keyof typeof was)[])
    .filter((name) => was[name] !== is[name])
    .map((name) => ({ name, before: was[name], after: is[name] }));
  if (before.leadPictureId === after.leadPictureId) return words;
  const find = (id: string | null) => findArticlePicture(editor, id, locale);
  const pictures = [await find(before.leadPictureId), await find(after.leadPictureId)] as const;
  return [...words, { name: 'picture', before: pictures[0], after: pictures[1] }];
}
