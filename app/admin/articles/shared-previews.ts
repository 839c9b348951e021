import type { SharedPreview } from '@/components/admin/write/preview/shared-preview';
import { answerOf } from '@/components/preview/answer-of';
import type { Actor } from '@/lib/auth/actor';
import { siteUrl } from '@/lib/env';
import { formatMinute } from '@/lib/i18n/dates';
import { listPreviewLinks, type PreviewLink } from '@/lib/newsroom/preview-links';
import { newsroomTimeZone } from '@/lib/site/time-zone';

/** The preview links of an article and what was said with them, for the writing page. */
export async function readSharedPreviews(
  editor: Actor,
  articleId: string,
): Promise<SharedPreview[]> {
  const zone = await newsroomTimeZone();
  const links = await listPreviewLinks(editor, articleId);
  return links.map((link) => toSharedPreview(link, zone));
}

function toSharedPreview(link: PreviewLink, zone: string): SharedPreview {
  const { id, receiver, revision, hasEnded, path, expiresAt, isNewest, remarks } = link;
  const minute = (time: Date) => formatMinute(time, zone);
  const answer = answerOf(link);
  return {
    id,
    receiver,
    revision,
    until: minute(expiresAt),
    hasEnded,
    address: path && `${siteUrl()}${path}`,
    answer: answer
      ? { kind: answer.kind, by: answer.name, time: minute(answer.createdAt), holds: isNewest }
      : null,
    remarks: remarks
      .filter(({ text }) => text !== '')
      .map((remark) => ({
        id: remark.id,
        by: remark.name,
        time: minute(remark.createdAt),
        text: remark.text,
        quote: remark.quote,
        block: remark.block,
        isSettled: remark.settledAt !== null,
      })),
  };
}
