import { notFound } from 'next/navigation';
import { requireRoom } from '../../require-room';
import { csvOf, readerOf } from '../exported-list';
import { exportedLists } from '../exported-lists';
import { exportedListNames } from '@/components/admin/csv-link';

export const dynamic = 'force-dynamic';

type Context = { params: Promise<{ list: string }> };

/** A list of the newsroom as a CSV file: what its page lists with the same address, all of it. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const asked = (await params).list;
  const name = exportedListNames.find((one) => one === asked) ?? notFound();
  const list = exportedLists[name];
  const { search, searchParams } = new URL(request.url);
  const editor = await requireRoom(list.room, list.path + search);
  const lines = csvOf(list, await readerOf(editor), Object.fromEntries(searchParams));
  return new Response(toStream(lines), {
    headers: {
      'Content-Type': 'text/csv; charset=utf-8; header=present',
      'Content-Disposition': `attachment; filename="${name}.csv"`,
    },
  });
}

/** Asked for as quickly as it is taken, and no more once nobody takes it. */
function toStream(lines: AsyncGenerator<string>): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder();
  return new ReadableStream({
    async pull(controller) {
      const { done, value } = await lines.next();
      if (done) controller.close();
      else controller.enqueue(encoder.encode(value));
    },
    async cancel() {
      await lines.return(undefined);
    },
  });
}
