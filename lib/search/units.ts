import { db, transaction, type Transaction } from '@/lib/db/client';
import { normVersion } from './analyze';
import { toIndexText } from './index-text';
import type { Index } from './open-index';
import { pinyinOf, typedPinyin } from './pinyin';
import { queryKey } from './query-key';
import { learnName } from './vocabulary';

export type UnitKind = 'synonym' | 'tag' | 'author';

/**
 * Writes what is known as one unit under a reference, in place of what was known there: the names of
 * a tag or an author in every language, or the phrases that a group of synonyms holds together.
 */
export async function setUnits(
  tx: Transaction,
  { kind, id }: { kind: UnitKind; id: string },
  phrases: string[],
): Promise<void> {
  const byKey = new Map(phrases.map((phrase) => [queryKey(phrase), phrase]));
  byKey.delete('');
  const units = [...byKey].map(([key, phrase]) => ({ key, phrase }));
  await removeUnits(tx, id);
  await tx.$executeRaw`
    INSERT INTO search.unit (kind, ref, key, phrase, pinyin, norm_version, tsv)
    SELECT ${kind}, ${id}::uuid, key, phrase, pinyin, ${normVersion}::int,
      to_tsvector('search.news', words)
    FROM unnest(${units.map(({ key }) => key)}::text[],
      ${units.map(({ phrase }) => phrase)}::text[],
      ${units.map(({ key }) => pinyinOf(key.replaceAll(' ', ''))?.pinyin ?? null)}::text[],
      ${units.map(({ phrase }) => toIndexText(phrase))}::text[]
    ) AS unit (key, phrase, pinyin, words)`;
}

/** Forgets what is known under a reference. */
export async function removeUnits(tx: Transaction, id: string): Promise<void> {
  await tx.$executeRaw`DELETE FROM search.unit WHERE ref = ${id}::uuid`;
}

/**
 * The first of these phrases that another group of synonyms has.
 *
 * @param exceptId the group that may have them
 * @returns the phrase as it was given, and the group; `null` if all are free
 */
export async function findTakenPhrase(
  tx: Transaction,
  phrases: string[],
  exceptId?: string,
): Promise<{ phrase: string; id: string } | null> {
  const [taken] = await tx.$queryRaw<{ phrase: string; id: string }[]>`
    SELECT given.phrase, ref AS id
    FROM unnest(${phrases.map(queryKey)}::text[], ${phrases}::text[]) WITH ORDINALITY
      AS given (key, phrase, place)
    JOIN search.unit USING (key)
    WHERE kind = 'synonym' AND ref IS DISTINCT FROM ${exceptId ?? null}::uuid
    ORDER BY place LIMIT 1`;
  return taken ?? null;
}

/**
 * Brings to the search what a tag or an author is called now. Belongs into every act that gives one a
 * name, changes it or takes it away. What a section is called says too little about its articles.
 */
export async function indexName(
  tx: Transaction,
  { kind, id }: { kind: 'section' | 'tag' | 'author'; id: string },
): Promise<void> {
  if (kind === 'section') return;
  const texts =
    kind === 'tag'
      ? await tx.tagText.findMany({ where: { tagId: id } })
      : await tx.authorText.findMany({ where: { authorId: id } });
  const names = texts.map(({ name }) => name);
  await setUnits(tx, { kind, id }, names);
  await learnName(tx, names.join('\n'));
}

/** Brings everything that is written here to this version of the normaliser, pinned queries included. */
export async function reindexUnits(): Promise<void> {
  const names = await db().$queryRaw<{ kind: 'tag' | 'author'; id: string }[]>`
    SELECT DISTINCT kind, id FROM (
      SELECT 'tag' AS kind, tag_id AS id FROM tag_text
      UNION ALL SELECT 'author', author_id FROM author_text) AS named
    WHERE NOT EXISTS (
      SELECT FROM search.unit
      WHERE unit.kind = named.kind AND ref = id AND norm_version = ${normVersion}::int)`;
  for (const name of names) await transaction((tx) => indexName(tx, name));
  const outdated = await db().$queryRaw<{ id: string; phrases: string[] }[]>`
    SELECT id, phrases FROM synonym_group
    WHERE EXISTS (SELECT FROM search.unit WHERE ref = id AND norm_version <> ${normVersion}::int)`;
  for (const { id, phrases } of outdated) {
    await transaction((tx) => setUnits(tx, { kind: 'synonym', id }, phrases));
  }
  for (const { id, query, key } of await db().pin.findMany()) {
    if (key === queryKey(query)) continue;
    await db().pin.update({ where: { id }, data: { key: queryKey(query) } });
  }
}

/** Names and synonyms that begin so, or whose pinyin does, as they are written. */
export async function unitsThatBegin(
  index: Index,
  beginning: string,
  limit: number,
): Promise<string[]> {
  const key = queryKey(beginning);
  const letters = typedPinyin(key.replaceAll(' ', ''));
  const rows = await index.$queryRaw<{ phrase: string }[]>`
    SELECT DISTINCT phrase FROM search.unit
    WHERE key >= ${key} AND key < ${key} || U&'\\+10FFFF'
      OR pinyin >= ${letters} AND pinyin < ${letters} || '{'
    ORDER BY phrase LIMIT ${limit}`;
  return key === '' ? [] : rows.map(({ phrase }) => phrase);
}
