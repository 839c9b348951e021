import { takeTurns } from './take-turns';
import { findEditor } from '@/lib/auth/session';
import type { SignedInEditor } from '@/lib/auth/session-editor';
import { InvalidError, Refusal, type RefusalKey } from '@/lib/errors';
import type { FormState } from '@/lib/forms/form-action';

/** As many files are held in memory; who comes when there are more waits, and sends nothing meanwhile. */
const inTurn = takeTurns(4);

type Taking<Result> = {
  most: { bytes: number; megabytes: number };
  /** Says that it is more than that. */
  tooHeavy: RefusalKey;
  act: (editor: SignedInEditor, file: Buffer, signal: AbortSignal) => Promise<Result>;
};

/**
 * Takes a file that an editor sends. It is the whole of the request, so that its sender can see how far
 * it has come. Answers as a form is answered. Who goes away before that does not want it any more.
 */
export async function takeFile<Result>(
  request: Request,
  { most, tooHeavy, act }: Taking<Result>,
): Promise<Response> {
  const editor = await findEditor();
  if (!editor) return answer({ status: 'signed-out' }, 401);
  const { signal } = request;
  try {
    const result = await inTurn(async () => {
      signal.throwIfAborted();
      const file = await readFile(request, most.bytes);
      if (!file) throw new InvalidError(tooHeavy, { limit: most.megabytes }, 'file');
      return act(editor, file, signal);
    });
    return answer({ status: 'done', result }, 200);
  } catch (error) {
    if (signal.aborted) return new Response(null, { status: 408 });
    if (!(error instanceof Refusal)) throw error;
    const { kind, key, values, field } = error;
    return answer({ status: 'refused', refusal: { kind, key, values, field }, typed: {} }, 422);
  }
}

/** No more of it than so many bytes is ever held; `null` where there are more. */
async function readFile(request: Request, most: number): Promise<Buffer | null> {
  const parts: Uint8Array[] = [];
  let bytes = 0;
  for await (const part of request.body ?? []) {
    bytes += part.length;
    if (bytes > most) return null;
    parts.push(part);
  }
  return Buffer.concat(parts);
}

function answer(state: FormState, status: number): Response {
  return Response.json(state, { status });
}
