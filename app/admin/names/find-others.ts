import type { z } from 'zod';
import type { FindForm } from './name-forms';
import { toNameLine, writeCount } from './name-lines';
import type { FoundNames } from '@/components/admin/names/pick-name.client';
import { cleanLine } from '@/lib/articles/clean-text';
import type { SignedInEditor } from '@/lib/auth/session-editor';
import { listNames } from '@/lib/newsroom/list-names';

/** As many as stand in a question without hiding its buttons. */
const mostShown = 6;

/**
 * The first names with these letters that something can become part of.
 *
 * @throws ForbiddenError
 */
export async function findOthers(
  editor: SignedInEditor,
  { kind, exceptId, words }: z.output<typeof FindForm>,
): Promise<FoundNames> {
  const { things } = await listNames(editor, kind, {
    locale: editor.locale,
    words: cleanLine(words).slice(0, 80),
    limit: mostShown + 2,
  });
  const others = things.filter(({ id }) => id !== exceptId);
  const names = others.slice(0, mostShown).map((thing) => {
    const { id, names: called, count } = toNameLine(kind, thing, writeCount(thing.count, editor));
    return { id, names: called, count };
  });
  return { names, isMore: others.length > mostShown };
}
