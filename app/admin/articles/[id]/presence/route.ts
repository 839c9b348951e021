import type { PresentState } from '@/components/admin/write/use-presence';
import { findEditor } from '@/lib/auth/session';
import { Refusal } from '@/lib/errors';
import { formatMinute } from '@/lib/i18n/dates';
import { endPresence, notePresence } from '@/lib/newsroom/presence';
import { newsroomTimeZone } from '@/lib/site/time-zone';

export const dynamic = 'force-dynamic';

type Context = { params: Promise<{ id: string }> };

/** The writing page is open: who else has it, and in which version the article is. */
export async function POST(_request: Request, { params }: Context): Promise<Response> {
  const editor = await findEditor();
  if (!editor) return new Response(null, { status: 401 });
  const { id: articleId } = await params;
  try {
    const { others, version, changed } = await notePresence(editor, { articleId });
    const zone = await newsroomTimeZone();
    const state: PresentState = {
      version,
      others: others.map(({ name, since }) => ({ name, time: formatMinute(since, zone) })),
      changed: changed && { by: changed.by, time: formatMinute(changed.at, zone) },
    };
    return Response.json(state);
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return new Response(null, { status: 404 });
  }
}

/** The writing page is closed. */
export async function DELETE(_request: Request, { params }: Context): Promise<Response> {
  const editor = await findEditor();
  if (editor) await endPresence(editor, { articleId: (await params).id });
  return new Response(null, { status: 204 });
}
