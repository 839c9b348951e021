import type { Descriptions } from './body-pictures';
import type { ArticleFields, ArticlePicture, WrittenArticle } from './written-article';
import type { FormRefusal } from '@/lib/forms/form-action';
import { formatMinute, parseMinute } from '@/lib/i18n/dates';

/** What publishing will do: at once, at once under an earlier date, or later; `null` for a text that is no time. */
export type PublishMoment = { kind: 'now' } | { kind: 'past' | 'later'; time: string } | null;

/** Why an article cannot be published yet, as the newsroom would refuse it; `null` when nothing is missing. */
export function findMissing(
  fields: ArticleFields,
  hasText: boolean,
  picture: ArticlePicture | null,
  inText: Descriptions,
): FormRefusal | null {
  const missing = (key: FormRefusal['key'], field: string): FormRefusal => ({
    kind: 'invalid',
    key,
    values: {},
    field,
  });
  if (!fields.title.trim()) return missing('titleMissing', 'title');
  if (!hasText) return missing('bodyMissing', 'body');
  if (!fields.sectionId) return missing('sectionMissing', 'sectionId');
  if (picture && !isDescribed(picture)) return missing('altMissing', 'leadPictureId');
  if (inText === 'missing') return missing('altMissingInText', 'body');
  return null;
}

/** Whether a picture says what it shows, or only decorates. */
export function isDescribed({ words }: ArticlePicture): boolean {
  return words.decorative || words.alt !== '';
}

/** The issuing time that an article keeps when none is typed: what is out already has one. */
export function keptTime({ publicity, live }: Pick<WrittenArticle, 'publicity' | 'live'>): string {
  return (publicity !== 'scheduled' && live?.time) || '';
}

/**
 * When an article becomes public if it is published now.
 *
 * @param issuingTime as typed, in the newsroom's zone; empty means the moment of publishing
 */
export function toPublishMoment(issuingTime: string, zone: string, now: Date): PublishMoment {
  if (!issuingTime.trim()) return { kind: 'now' };
  const time = parseMinute(issuingTime, zone);
  if (!time) return null;
  return { kind: time > now ? 'later' : 'past', time: formatMinute(time, zone) };
}
