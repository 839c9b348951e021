import { currentEdition } from '@/lib/publication/publication';

export const dynamic = 'force-dynamic';

/** The database answers and has this version's schema (the start migrates before it serves). */
export async function GET(): Promise<Response> {
  try {
    const { number } = await currentEdition();
    return Response.json({ status: 'ready', publication: Number(number) });
  } catch {
    return Response.json({ status: 'database unreachable' }, { status: 503 });
  }
}
