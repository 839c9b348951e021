import { operator } from '@/lib/auth/actor';
import { db, transaction } from '@/lib/db/client';
import { newAuthor, newEditor, newSection, newTag } from '@/prisma/seed/factories';

/** What the articles of a large newspaper stand under. */
export type LargeNewspaper = {
  editorId: string;
  sectionIds: string[];
  tags: string[];
  authors: string[];
};

const [sections, tags, authors] = [10, 200, 50];

/**
 * Fills an empty database with so many articles, one in three in Chinese, in every state, over ten
 * years; the same each time. Nine in ten are public; of the rest most are drafts.
 */
export async function fillNewspaper(articles: number): Promise<LargeNewspaper> {
  const { id: editorId } = await newEditor('editor', { name: 'Bench' });
  const sectionIds = await repeat(sections, () => newSection());
  const tagIds = await repeat(tags, () => newTag());
  const authorIds = await repeat(authors, () => newAuthor());
  await transaction(async (tx) => {
    await tx.$executeRaw`
      CREATE TEMPORARY TABLE plan ON COMMIT DROP AS
      SELECT n, gen_random_uuid() AS story, gen_random_uuid() AS article, gen_random_uuid() AS revision,
        CASE WHEN n % 3 = 0 THEN 'zh' ELSE 'en' END AS locale,
        CASE WHEN n % 100 < 92 THEN 'published' WHEN n % 100 < 97 THEN 'draft' ELSE 'in_review' END AS state,
        now() - make_interval(secs => n::float8 * 315360000 / ${articles}::float8)
          + CASE WHEN n % 100 = 91 THEN interval '11 years' ELSE interval '0' END AS issued,
        now() - make_interval(secs => (n * 7919::int8 % ${articles})::float8 * 315360000 / ${articles}::float8) AS changed,
        (${sectionIds}::uuid[])[1 + n * 31 % ${sections}] AS section,
        ARRAY[(${tagIds}::uuid[])[1 + n * 17 % ${tags}], (${tagIds}::uuid[])[1 + (n * 17 + 1 + n % 7) % ${tags}]] AS tags,
        ARRAY[(${authorIds}::uuid[])[1 + n * 13 % ${authors}]] AS authors,
        CASE WHEN n % 3 = 0 THEN '第' || n || '号街区的楼梯重新开放' ELSE 'The stairs of block ' || n || ' are open again' END AS title
      FROM generate_series(0, ${articles}::int - 1) AS n`;
    await tx.$executeRaw`INSERT INTO story (id) SELECT story FROM plan`;
    await tx.$executeRaw`
      INSERT INTO article (id, story_id, locale, slug, created_by_id, created_at, updated_at)
      SELECT article, story, locale, 'block-' || n, ${editorId}::uuid, changed, changed FROM plan`;
    await tx.$executeRaw`
      INSERT INTO revision (id, article_id, number, title, body, body_text, slug, section_id, tag_ids, author_ids, content_hash, created_by_id)
      SELECT revision, article, 1, title, '{"type":"doc","content":[]}', title, 'block-' || n, section, tags, authors, md5(n::text), ${editorId}::uuid
      FROM plan`;
    await tx.$executeRaw`
      UPDATE article SET draft_revision_id = revision, state = plan.state::article_state,
        live_revision_id = CASE WHEN plan.state = 'published' THEN revision END,
        publish_at = CASE WHEN plan.state = 'published' THEN issued END,
        first_published_at = CASE WHEN plan.state = 'published' THEN issued END,
        last_changed_at = CASE WHEN plan.state = 'published' THEN issued END,
        title = plan.title, standfirst = '', section_id = section
      FROM plan WHERE article.id = plan.article`;
    await tx.$executeRaw`
      INSERT INTO article_tag (article_id, tag_id, locale, publish_at)
      SELECT article, unnest(tags), locale, issued FROM plan WHERE state = 'published' ON CONFLICT DO NOTHING`;
    await tx.$executeRaw`
      INSERT INTO article_author (article_id, author_id, locale, publish_at)
      SELECT article, unnest(authors), locale, issued FROM plan WHERE state = 'published'`;
    await tx.$executeRaw`
      INSERT INTO audit_event (id, at, act, actor_name, subject_type, subject_id)
      SELECT gen_random_uuid(), changed, 'article:save', ${operator.name}, 'article', article FROM plan`;
  });
  await db()
    .$executeRaw`VACUUM (ANALYZE) article, article_tag, article_author, revision, audit_event`;
  return {
    editorId: String(editorId),
    sectionIds,
    tags: (await db().tagText.findMany({ where: { locale: 'en' } })).map(({ name }) => name),
    authors: (await db().authorText.findMany({ where: { locale: 'en' } })).map(({ name }) => name),
  };
}

async function repeat(times: number, make: () => Promise<{ id: string }>): Promise<string[]> {
  const ids: string[] = [];
  for (let at = 0; at < times; at += 1) ids.push((await make()).id);
  return ids;
}
