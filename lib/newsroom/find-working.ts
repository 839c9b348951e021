import type { Actor } from '@/lib/auth/actor';
import { db } from '@/lib/db/client';
import { withCurrentNames } from './current-names';
import { WorkingText } from './working-text';

/** What an editor typed of an article and did not save; each text has a `number` of its own. */
export type Working = {
  number: number;
  /** The number of the revision that it was made from. */
  revision: number;
  text: WorkingText;
  at: Date;
};

/** What this editor has set aside of an article, with what its section, tags and authors are now. */
export async function findWorking(actor: Actor, articleId: string): Promise<Working | null> {
  if (actor.id === null) return null;
  const row = await db().working.findUnique({
    where: { articleId_editorId: { articleId, editorId: actor.id } },
  });
  if (!row) return null;
  const text = await withCurrentNames(db(), WorkingText.parse(row.content));
  return { number: row.version, revision: row.baseRevision, text, at: row.updatedAt };
}
