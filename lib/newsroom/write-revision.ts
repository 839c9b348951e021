import { createHash } from 'node:crypto';
import { articleBodyText } from '@/lib/articles/article-body';
import { bodyDocumentIds } from '@/lib/articles/body-documents';
import { bodyPictureIds } from '@/lib/articles/body-pictures';
import type { Actor } from '@/lib/auth/actor';
import type { Transaction } from '@/lib/db/client';
import type { RevisionKind } from '@/lib/db/generated/enums';
import { InvalidError } from '@/lib/errors';
import type { ArticleContent } from './article-content';
import type { Draft } from './article-in-hand';
import { withCurrentNames } from './current-names';
import { holdDocuments } from './document-uses';
import { holdPictures } from './picture-uses';

type Writing = {
  articleId: string;
  /** With its address chosen. */
  content: ArticleContent;
  kind: RevisionKind;
  /** The newest text so far. */
  before?: Draft;
  /** For the first text of a translation: the text that it was made from. */
  sourceRevisionId?: string | null;
};

/**
 * Keeps a text as an article's newest revision; the same text again is kept once, unless something
 * else is noted on it.
 *
 * @returns the revision that holds it: a new one, or `before`
 * @throws InvalidError if its section, a picture, a PDF, a tag or an author does not exist
 */
export async function writeRevision(
  tx: Transaction,
  actor: Actor,
  { articleId, content, kind, before, sourceRevisionId }: Writing,
  now: Date,
): Promise<Draft> {
  const { body, note = '', ...texts } = content;
  const typed = {
    ...texts,
    tagIds: [...new Set(content.tagIds ?? before?.tagIds)],
    authorIds: [...new Set(content.authorIds ?? before?.authorIds)],
    leadPictureId: keptPicture(content, before),
  };
  const pictureIds = bodyPictureIds(body);
  const documentIds = bodyDocumentIds(body);
  await assertKnown(tx, typed);
  await holdPictures(tx, pictureIds);
  await holdDocuments(tx, documentIds);
  // What was merged since the page was opened is kept as what it became part of.
  const kept = await withCurrentNames(tx, typed);
  const contentHash = hashContent({ ...kept, body });
  if (before?.contentHash === contentHash && (note === '' || note === before.note)) return before;
  return tx.revision.create({
    data: {
      ...kept,
      body,
      bodyText: articleBodyText(body),
      pictureIds,
      documentIds,
      note,
      contentHash,
      articleId,
      kind,
      number: (before?.number ?? 0) + 1,
      sourceRevisionId: sourceRevisionId ?? before?.sourceRevisionId ?? null,
      createdById: actor.id,
      createdAt: now,
    },
  });
}

/** None is a choice, too. */
function keptPicture({ leadPictureId }: ArticleContent, before?: Draft): string | null {
  return leadPictureId === undefined ? (before?.leadPictureId ?? null) : leadPictureId;
}

type Kept = Omit<Required<ArticleContent>, 'note'>;

/** Equal for equal texts: the order of the parts never changes. */
function hashContent({ title, standfirst, body, slug, publishAt, ...rest }: Kept): string {
  const { sectionId, tagIds, authorIds, leadPictureId } = rest;
  const places = [slug, publishAt, sectionId, tagIds, authorIds, leadPictureId];
  const parts = [title, standfirst, body, ...places];
  return createHash('sha256').update(JSON.stringify(parts)).digest('hex');
}

type Named = Pick<Kept, 'sectionId' | 'leadPictureId' | 'tagIds' | 'authorIds'>;

async function assertKnown(
  tx: Transaction,
  { sectionId, leadPictureId, tagIds, authorIds }: Named,
): Promise<void> {
  if (sectionId && (await tx.section.count({ where: { id: sectionId } })) === 0) {
    throw new InvalidError('sectionNotFound', {}, 'sectionId');
  }
  if (leadPictureId && (await tx.media.count({ where: { id: leadPictureId } })) === 0) {
    throw new InvalidError('pictureNotFound', {}, 'leadPictureId');
  }
  if ((await tx.tag.count({ where: { id: { in: tagIds } } })) < tagIds.length) {
    throw new InvalidError('tagNotFound', {}, 'tagIds');
  }
  if ((await tx.author.count({ where: { id: { in: authorIds } } })) < authorIds.length) {
    throw new InvalidError('authorNotFound', {}, 'authorIds');
  }
}
