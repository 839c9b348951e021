import type { z } from 'zod';
import type { Transaction } from '@/lib/db/client';
import type { Editor } from '@/lib/db/generated/client';
import { InvalidError } from '@/lib/errors';
import type { Person } from './editor-shapes';

/**
 * Makes the editor that a person becomes. Without a password they cannot sign in yet.
 *
 * @throws InvalidError (`emailTaken` if somebody signs in with that address)
 */
export async function makeEditor(
  tx: Transaction,
  person: z.output<typeof Person>,
  now: Date,
): Promise<Editor> {
  const [editor] = await tx.editor.createManyAndReturn({
    data: [{ ...person, createdAt: now, updatedAt: now }],
    skipDuplicates: true,
  });
  if (!editor) throw new InvalidError('emailTaken', {}, 'email');
  return editor;
}
