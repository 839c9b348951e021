import type { z } from 'zod';
import type { Actor } from '@/lib/auth/actor';
import { hashPassword } from '@/lib/auth/password';
import { assertCan } from '@/lib/auth/permissions';
import { transaction } from '@/lib/db/client';
import { InvalidError } from '@/lib/errors';
import { databaseNow } from '@/lib/publication/publication';
import { passwordProvider } from './editor-in-hand';
import { NewEditor } from './editor-shapes';
import { parseInput } from './parse-input';
import { recordAudit } from './record-audit';

/**
 * Makes an account for a person who is to write or edit; nobody makes their own.
 *
 * @throws ForbiddenError, InvalidError (`emailTaken` if somebody signs in with that address)
 */
export async function createEditor(
  actor: Actor,
  input: z.input<typeof NewEditor>,
): Promise<{ id: string }> {
  assertCan(actor, 'editor:manage');
  const { password: plain, ...person } = parseInput(NewEditor, input);
  const password = await hashPassword(plain);
  return transaction(async (tx) => {
    const now = await databaseNow(tx);
    const times = { createdAt: now, updatedAt: now };
    const [editor] = await tx.editor.createManyAndReturn({
      data: [{ ...person, ...times }],
      skipDuplicates: true,
      select: { id: true },
    });
    if (!editor) throw new InvalidError('emailTaken', {}, 'email');
    const { id } = editor;
    const account = { userId: id, accountId: id, providerId: passwordProvider, password };
    await tx.account.create({ data: { ...account, ...times } });
    const detail = { email: person.email, role: person.role };
    await recordAudit(tx, actor, { act: 'editor:create', subjectId: id, detail }, now);
    return { id };
  });
}
