import { toNewsroomFilter } from './newsroom-filter';
import { everything, type ListChoice } from '@/components/admin/list-filter';
import type { SignedInEditor } from '@/lib/auth/session-editor';
import { countNewsroomArticles, mostCounted } from '@/lib/newsroom/list-newsroom-articles';
import { newsroomTimeZone } from '@/lib/site/time-zone';

/** How many there are in the states that somebody has to look after, as text: `1,000+` where more. */
export async function listCounts(
  editor: SignedInEditor,
): Promise<Partial<Record<ListChoice, string>>> {
  const zone = await newsroomTimeZone();
  const count = async (which: ListChoice) => {
    const filter = toNewsroomFilter({ ...everything, which }, zone);
    return write(await countNewsroomArticles(editor, filter), editor);
  };
  const [draft, inReview, scheduled] = await Promise.all([
    count('draft'),
    count('inReview'),
    count('scheduled'),
  ]);
  return { draft, inReview, scheduled };
}

function write(count: number, { locale }: SignedInEditor): string {
  const figure = new Intl.NumberFormat(locale).format(Math.min(count, mostCounted));
  return count > mostCounted ? `${figure}+` : figure;
}
