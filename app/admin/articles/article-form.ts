import { z } from 'zod';
import { parseMinute } from '@/lib/i18n/dates';
import type { Locale } from '@/lib/i18n/locales';
import type { ArticleContentInput } from '@/lib/newsroom/article-content';
import { newsroomTimeZone } from '@/lib/site/time-zone';

const optional = z.string().transform((text) => text || undefined);

/** What every act on an article is told: which one, and the version that the editor saw. */
export const MoveForm = z.object({
  articleId: z.string(),
  version: z.coerce.number().int(),
  reason: z.string().default(''),
});

/** What is told to read an article. */
export const ReadForm = MoveForm.pick({ articleId: true });

/** For whom a preview link is, and until when; what it holds is checked by the act. */
export const ShareForm = MoveForm.extend({ receiver: z.string(), days: z.coerce.number() });

/** A preview link. */
export const PreviewForm = z.object({ linkId: z.string() });

/** A remark on a previewed text, to be settled or taken up again. */
export const RemarkForm = z.object({
  remarkId: z.string(),
  isSettled: z.string().transform(Boolean),
});

/** One of an article's texts. */
export const RevisionForm = ReadForm.extend({ number: z.coerce.number().int() });

/** The same, to be brought back. */
export const RestoreRevisionForm = MoveForm.extend(RevisionForm.shape);

/** The page of a change of many, as it comes in; what it holds is checked by the act. */
export const ChangePlacesForm = z.object({
  articleIds: z.string().transform(parseIds),
  sectionId: optional,
  addTagIds: z.string().transform(parseIds),
  removeTagIds: z.string().transform(parseIds),
});

const id = z.string().transform((text) => text || null);

/** The number of a text that is set aside. */
const working = z.coerce
  .number()
  .int()
  .min(1)
  .max(2 ** 31 - 1);
/** The same; empty where there is none. */
const knownWorking = z
  .literal('')
  .transform(() => null)
  .or(working)
  .default(null);

/** What is told to throw away what was set aside of an article. */
export const DiscardForm = z.object({ articleId: z.string(), working });

/** What stands on the writing page, as it comes in, for setting it aside. */
export const WorkingForm = z
  .object({
    articleId: z.string(),
    revision: z.coerce.number().int(),
    working,
    replaces: knownWorking,
    title: z.string(),
    standfirst: z.string(),
    slug: z.string(),
    publishAt: z.string(),
    body: z.string().transform(parseJson),
    sectionId: id,
    leadPictureId: id,
    tagIds: z.string().transform(parseIds),
    authorIds: z.string().transform(parseIds),
    note: z.string().default(''),
  })
  .transform(({ articleId, revision, working, replaces, ...text }) => ({
    articleId,
    revision,
    working,
    replaces,
    text,
  }));

/** An article's words as they were typed before a choice was made between them and somebody else's. */
const Words = z.object({ title: z.string(), standfirst: z.string(), body: z.unknown() });

/** The writing page, as it comes in; what it holds is checked by the acts. */
export const ArticleForm = z
  .object({
    articleId: z.string(),
    version: z.coerce.number().int(),
    working: knownWorking,
    locale: z.custom<Locale>((locale) => typeof locale === 'string'),
    storyId: optional,
    sourceArticleId: optional,
    title: z.string(),
    standfirst: z.string(),
    slug: z.string(),
    body: z.string().transform(parseJson),
    publishAt: z.string(),
    exactPublishAt: z.string(),
    sectionId: z.string(),
    leadPictureId: z.string(),
    tagIds: z.string().transform(parseIds),
    authorIds: z.string().transform(parseIds),
    note: z.string().default(''),
    mine: z.string().transform(parseJson).pipe(Words).optional(),
  })
  .transform(
    async (
      { title, standfirst, slug, body, sectionId, leadPictureId, tagIds, authorIds, note, ...form },
      context,
    ) => {
      const zone = await newsroomTimeZone();
      const publishAt = toIssuingTime(form.publishAt, form.exactPublishAt, zone);
      if (publishAt === undefined) {
        context.addIssue({ code: 'custom', message: 'timeInvalid', path: ['publishAt'] });
        return z.NEVER;
      }
      const content: ArticleContentInput = {
        title,
        standfirst,
        slug,
        body,
        publishAt,
        sectionId: sectionId || null,
        leadPictureId: leadPictureId || null,
        tagIds,
        authorIds,
        note,
      };
      return { ...form, content };
    },
  );

/**
 * The issuing time that the editor means.
 *
 * @param exact the stored one in full, when the field still shows it to the minute
 * @returns `null` for the moment of publishing, `undefined` for what is no time
 */
function toIssuingTime(typed: string, exact: string, zone: string): Date | null | undefined {
  if (!typed.trim()) return null;
  if (exact) return new Date(exact);
  return parseMinute(typed, zone) ?? undefined;
}

/** What is no JSON is no document either: the acts refuse it as such. */
function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/** Ids that came as JSON; what is none is handed on for the acts to refuse. */
function parseIds(text: string): string[] {
  const ids = parseJson(text);
  if (!Array.isArray(ids)) return [text];
  return ids.map((id) => (typeof id === 'string' ? id : ''));
}
