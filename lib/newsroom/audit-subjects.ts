import { z } from 'zod';
import { db } from '@/lib/db/client';
import type { AuditEvent } from '@/lib/db/generated/client';
import type { Locale } from '@/lib/i18n/locales';

type Event = Pick<AuditEvent, 'id' | 'subjectType' | 'subjectId' | 'detail'>;

/** What an event itself remembers of a name, for things that are gone. */
const Remembered = z.object({
  email: z.string().optional(),
  name: z.string().optional(),
  en: z.string().optional(),
  zh: z.string().optional(),
});

/**
 * What each event was about, by its name now, else by the name that the event remembers.
 *
 * @returns by the event's id; what has no name is missing
 */
export async function findSubjectNames(
  events: Event[],
  locale: Locale,
): Promise<Map<string, string>> {
  const now = await namesNow(events, locale);
  return new Map(
    events.flatMap(({ id, subjectId, detail }) => {
      const remembered = Remembered.safeParse(detail).data;
      const then = remembered?.[locale] ?? remembered?.name ?? remembered?.email;
      const name = now.get(subjectId ?? '') ?? then;
      return name ? [[id, name] as const] : [];
    }),
  );
}

async function namesNow(events: Event[], locale: Locale): Promise<Map<string, string>> {
  const idsOf = (type: string) => [
    ...new Set(
      events.flatMap(({ subjectType, subjectId }) =>
        subjectType === type && subjectId ? [subjectId] : [],
      ),
    ),
  ];
  const named = (type: string) => ({ in: idsOf(type) });
  const [articles, sections, tags, authors, editors, pictures, documents, webhooks] =
    await Promise.all([
      db().article.findMany({
        where: { id: named('article') },
        select: { id: true, draftRevision: { select: { title: true } } },
      }),
      db().sectionText.findMany({ where: { sectionId: named('section'), locale } }),
      db().tagText.findMany({ where: { tagId: named('tag'), locale } }),
      db().authorText.findMany({ where: { authorId: named('author'), locale } }),
      db().editor.findMany({ where: { id: named('editor') }, select: { id: true, name: true } }),
      db().mediaText.findMany({ where: { mediaId: named('picture'), locale } }),
      db().documentText.findMany({
        where: { documentId: named('document'), locale, title: { not: '' } },
      }),
      db().webhook.findMany({ where: { id: named('webhook') }, select: { id: true, name: true } }),
    ]);
  return new Map([
    ...articles.map(({ id, draftRevision }) => [id, draftRevision?.title ?? ''] as const),
    ...sections.map(({ sectionId, name }) => [sectionId, name] as const),
    ...tags.map(({ tagId, name }) => [tagId, name] as const),
    ...authors.map(({ authorId, name }) => [authorId, name] as const),
    ...editors.map(({ id, name }) => [id, name] as const),
    ...pictures.map(({ mediaId, alt, caption }) => [mediaId, alt || caption] as const),
    ...documents.map(({ documentId, title }) => [documentId, title] as const),
    ...webhooks.map(({ id, name }) => [id, name] as const),
  ]);
}
