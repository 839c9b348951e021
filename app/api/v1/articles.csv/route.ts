import { byteOrderMark, toCsv } from '@/lib/csv';
import { tableHead, toTableRow } from '@/lib/open-data/article-table';
import { AskedTable } from '@/lib/open-data/asked';
import { listOpenArticles } from '@/lib/open-data/list-articles';
import type { ListPosition } from '@/lib/site/addresses';
import { answeringTable, parseParameters } from '../answer';
import { chosenArticles } from '../articles/chosen-articles';
import { readCursor, toCursor } from '../cursor';

export const dynamic = 'force-dynamic';

/** As many are read at once: a long table is longer, and needs no more of the database at a time. */
const pageOfTable = 500;

/** The same list as a table. */
export const GET = answeringTable(async (given) => {
  const { limit, cursor, ...asked } = parseParameters(AskedTable, given);
  let next: ListPosition | null = readCursor(cursor) ?? null;
  const choice = await chosenArticles(asked);
  const parts = [byteOrderMark, toCsv([tableHead])];
  for (let left = limit; left > 0; left -= pageOfTable) {
    const before: ListPosition | undefined = next ?? undefined;
    const page = await listOpenArticles({ ...choice, before, limit: Math.min(left, pageOfTable) });
    parts.push(toCsv(page.items.map(toTableRow)));
    next = page.next;
    if (!next) break;
  }
  const nextCursor = next && toCursor(next);
  return { table: parts.join(''), name: `articles-${choice.locale}.csv`, nextCursor };
});
