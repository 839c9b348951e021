import { takeTurns } from './take-turns';
import { findEditor } from '@/lib/auth/session';
import { InvalidError, Refusal } from '@/lib/errors';
import type { FormState } from '@/lib/forms/form-action';
import { heaviestPicture } from '@/lib/media/make-variants';
import { addPicture, type AddedPicture } from '@/lib/newsroom/add-picture';
import { replacePicture } from '@/lib/newsroom/replace-picture';

export const dynamic = 'force-dynamic';

/** As many files are held in memory; who comes when there are more waits, and sends nothing meanwhile. */
const inTurn = takeTurns(4);

/**
 * Takes the file of a new picture, or of the one that `replaces` names. It is the whole of the
 * request, so that its sender can see how far it has come. Answers as a form is answered. Who goes away
 * before that does not want it any more.
 */
export async function POST(request: Request): Promise<Response> {
  const editor = await findEditor();
  if (!editor) return answer({ status: 'signed-out' }, 401);
  const { signal } = request;
  const replaces = new URL(request.url).searchParams.get('replaces');
  try {
    const result = await inTurn(async () => {
      signal.throwIfAborted();
      const file = await readFile(request);
      return replaces
        ? { ...(await replacePicture(editor, { pictureId: replaces, file, signal })), isNew: true }
        : addPicture(editor, { file, signal });
    });
    return answer({ status: 'done', result }, 200);
  } catch (error) {
    if (signal.aborted) return new Response(null, { status: 408 });
    if (!(error instanceof Refusal)) throw error;
    const { kind, key, values, field } = error;
    return answer({ status: 'refused', refusal: { kind, key, values, field }, typed: {} }, 422);
  }
}

/** No more of it than a picture can have is ever held. */
async function readFile(request: Request): Promise<Buffer> {
  const parts: Uint8Array[] = [];
  let bytes = 0;
  for await (const part of request.body ?? []) {
    bytes += part.length;
    if (bytes > heaviestPicture.bytes) {
      throw new InvalidError('pictureTooHeavy', { limit: heaviestPicture.megabytes }, 'file');
    }
    parts.push(part);
  }
  return Buffer.concat(parts);
}

function answer(state: FormState<AddedPicture>, status: number): Response {
  return Response.json(state, { status });
}
