import type { Actor } from '@/lib/auth/actor';
import { createAuthor } from './create-author';
import { createSection, lastPosition } from './create-section';
import { createTag } from './create-tag';
import type { NamedKind } from './named-kinds';

type New = Parameters<typeof createTag>[1];

const creators: Record<NamedKind, (actor: Actor, input: New) => Promise<{ id: string }>> = {
  section: (actor, input) => createSection(actor, { ...input, position: lastPosition }),
  tag: createTag,
  author: createAuthor,
};

/**
 * Opens a section at the end of the paper, or makes a tag or an author.
 *
 * @throws as `createSection`, `createTag` and `createAuthor`
 */
export function createName(
  actor: Actor,
  { kind, texts }: New & { kind: NamedKind },
): Promise<{ id: string }> {
  return creators[kind](actor, { texts });
}
