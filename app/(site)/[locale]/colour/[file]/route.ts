import { colourStylesheet } from '@/lib/site/colours';

export const dynamic = 'force-dynamic';

type Props = { params: Promise<{ file: string }> };

/** The stylesheet of one colour (`b3261e.css`): all that it says is in its address. */
export async function GET(_request: Request, { params }: Props): Promise<Response> {
  const [, digits] = /^([0-9a-f]{6})[.]css$/.exec((await params).file) ?? [];
  if (!digits) return new Response(null, { status: 404 });
  const headers = { 'Content-Type': 'text/css; charset=utf-8' };
  return new Response(colourStylesheet(`#${digits}`), { headers });
}
