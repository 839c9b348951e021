import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { ArticleContentInput } from './article-content';
import type { SavedArticle } from './article-in-hand';
import { publishArticle } from './publish-article';
import { restoreRevision } from './restore-revision';
import { saveDraft } from './save-draft';
import { addNewDocument, readArticle } from './test-records';
import { parseArticleBody } from '@/lib/articles/article-body';
import { anyDocument } from '@/lib/articles/test-bodies';
import { operator, type Actor } from '@/lib/auth/actor';
import type { Revision } from '@/lib/db/generated/client';
import { useTestDatabase } from '@/lib/db/test-database';
import { Refusal } from '@/lib/errors';
import { useTestMedia } from '@/lib/media/test-media';
import { articleBody, paragraph } from '@/prisma/seed/body';
import {
  newArticle,
  newAuthor,
  newContent,
  newEditor,
  newPicture,
  newSection,
  newTag,
} from '@/prisma/seed/factories';

useTestDatabase();
useTestMedia();

const words = fc.string({ unit: 'binary', maxLength: 30 });

/** Something that an editor does with what is on the screen. */
type Step = { content: ArticleContentInput; publishes: boolean };

/** Steps with texts of which each place is filled or empty, among them some that come again. */
async function anySteps(): Promise<fc.Arbitrary<Step[]>> {
  const idsOf = async (make: () => Promise<{ id: string }>) => [
    (await make()).id,
    (await make()).id,
  ];
  const pictures = await idsOf(() => newPicture());
  const picture = fc.constantFrom(...pictures);
  const pdf = fc.constant(await addNewDocument(operator));
  const content = fc.record({
    title: words.map((some) => `T${some}`),
    standfirst: words,
    body: anyDocument({ mediaId: picture, documentId: pdf }).filter(isBody),
    slug: fc.constantFrom('', '', 'own', 'other'),
    publishAt: fc.option(
      fc.date({ min: new Date(0), max: new Date('2100-01-01'), noInvalidDate: true }),
    ),
    sectionId: fc.option(fc.constantFrom(...(await idsOf(() => newSection())))),
    leadPictureId: fc.option(picture),
    tagIds: fc.shuffledSubarray(await idsOf(() => newTag())),
    authorIds: fc.shuffledSubarray(await idsOf(() => newAuthor())),
    note: fc.constantFrom('', 'Checked.'),
  });
  const step = fc.record({ content, publishes: fc.boolean() });
  return fc
    .tuple(fc.array(step, { minLength: 2, maxLength: 4 }), fc.boolean())
    .map(([steps, comesAgain]) => (comesAgain ? [...steps, ...steps.slice(0, 1)] : steps));
}

/** A text with everything, as readers have it, and one that asks for another time. */
async function publishedThenChanged(): Promise<Step[]> {
  const { id: mediaId } = await newPicture();
  const { id: sectionId } = await newSection();
  const body = articleBody({ type: 'figure', attrs: { mediaId } }, paragraph('Words.'));
  const publishAt = new Date('2017-09-19T03:46:00Z');
  const leadPictureId = mediaId;
  const content = newContent({ body, sectionId, publishAt, leadPictureId });
  return [
    { content, publishes: true },
    { content: newContent({ publishAt: null }), publishes: false },
  ];
}

function isBody(document: unknown): boolean {
  try {
    parseArticleBody(document);
    return true;
  } catch {
    return false;
  }
}

/** What cannot be published is saved. */
async function take(editor: Actor, saved: SavedArticle, { content, publishes }: Step) {
  const input = { articleId: saved.articleId, version: saved.version, content };
  if (publishes) {
    try {
      return { saved: await publishArticle(editor, input), isOut: true };
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
    }
  }
  return { saved: await saveDraft(editor, input), isOut: false };
}

/** All that an editor wrote and chose. */
function written({ contentHash, title, standfirst, body, bodyText, ...rest }: Revision) {
  const { slug, publishAt, sectionId, tagIds, authorIds, leadPictureId, pictureIds } = rest;
  const places = { slug, publishAt, sectionId, tagIds, authorIds, leadPictureId, pictureIds };
  return { contentHash, title, standfirst, body, bodyText, ...places };
}

/** Longer than it takes: each of its steps is a transaction, and a machine may be busy. */
const patience = { timeout: 60_000 };

test(
  'any text of any article comes back as it was, and no earlier one changes',
  patience,
  async () => {
    const editor = await newEditor('editor');
    const whole = await publishedThenChanged();
    const seen = { restored: 0, published: 0, pictured: 0, run: 0 };
    const property = fc.asyncProperty(await anySteps(), async (steps) => {
      seen.run += 1;
      const own = steps.map(({ content, publishes }) => {
        const slug = content.slug && `${content.slug}-${seen.run}`;
        return { content: { ...content, slug }, publishes };
      });
      let saved = await newArticle(editor, { title: `Run ${seen.run}` });
      for (const step of own) {
        const taken = await take(editor, saved, step);
        saved = taken.saved;
        if (taken.isOut) seen.published += 1;
      }
      const { revisions } = await readArticle(saved.articleId);
      for (const revision of revisions) {
        const { number } = revision;
        saved = await restoreRevision(editor, { ...saved, number });
        const { draftRevision, revisions: all } = await readArticle(saved.articleId);
        expect(draftRevision && written(draftRevision)).toEqual(written(revision));
        expect(all.slice(0, revisions.length)).toEqual(revisions);
        seen.restored += 1;
        if (revision.pictureIds.length > 0) seen.pictured += 1;
      }
    });
    // A failure is shown as it is: the shorter ones would be looked for in an ever fuller newsroom.
    await fc.assert(property, { numRuns: 8, endOnFailure: true, examples: [[whole]] });
    expect(Math.min(seen.restored, seen.published, seen.pictured)).toBeGreaterThan(0);
  },
);
