import { writeCount } from '../bounded-count';
import { toNewsroomFilter } from './newsroom-filter';
import { everything, type ListChoice } from '@/components/admin/list-filter';
import type { SignedInEditor } from '@/lib/auth/session-editor';
import { countNewsroomArticles } from '@/lib/newsroom/list-newsroom-articles';
import { newsroomTimeZone } from '@/lib/site/time-zone';

/** How many there are in the states that somebody has to look after, as text: `1,000+` where more. */
export async function listCounts(
  editor: SignedInEditor,
): Promise<Partial<Record<ListChoice, string>>> {
  const zone = await newsroomTimeZone();
  const count = async (which: ListChoice) => {
    const filter = toNewsroomFilter({ ...everything, which }, zone);
    return writeCount(await countNewsroomArticles(editor, filter), editor.locale);
  };
  const [draft, inReview, scheduled] = await Promise.all([
    count('draft'),
    count('inReview'),
    count('scheduled'),
  ]);
  return { draft, inReview, scheduled };
}
