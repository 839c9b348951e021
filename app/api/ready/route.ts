import { editions } from '@/lib/process-state';
import { currentEdition } from '@/lib/publication/publication';

export const dynamic = 'force-dynamic';

/**
 * The database answers and has this version's schema (the start migrates before it serves), and this
 * instance hears of what is published elsewhere.
 */
export async function GET(): Promise<Response> {
  try {
    const { number } = await (editions()?.ask() ?? currentEdition());
    return Response.json({ status: 'ready', publication: Number(number) });
  } catch {
    return Response.json({ status: 'database unreachable' }, { status: 503 });
  }
}
