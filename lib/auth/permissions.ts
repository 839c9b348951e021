import type { Actor } from './actor';
import { ForbiddenError } from '@/lib/errors';

/** Everything that somebody must be allowed to do. */
export const permissions = [
  'article:read',
  'article:create',
  'article:save',
  'article:save-in-review',
  'article:submit',
  'article:send-back',
  'article:publish',
  'article:take-back',
  'article:withdraw',
  'article:bin',
  'article:restore',
  'article:share',
  'picture:add',
  'picture:describe',
  'picture:replace',
  'picture:delete',
  'document:add',
  'document:name',
  'document:delete',
  'tag:manage',
  'author:manage',
  'section:manage',
  'editor:manage',
  'settings:manage',
  'search:manage',
  'statistics:read',
  'audit:read',
  'delivery:manage',
  'webhook:manage',
] as const;

export type Permission = (typeof permissions)[number];

/** `own`: on what this person began or added; `any`: on all; absent: never. */
type Scope = 'own' | 'any';

const writer: Partial<Record<Permission, Scope>> = {
  'article:read': 'any',
  'article:create': 'any',
  'article:save': 'own',
  'article:submit': 'own',
  'article:bin': 'own',
  'article:restore': 'own',
  'article:share': 'own',
  'picture:add': 'any',
  'picture:describe': 'own',
  'picture:delete': 'own',
  'document:add': 'any',
  'document:name': 'own',
  'document:delete': 'own',
  'statistics:read': 'any',
};

const editor: Partial<Record<Permission, Scope>> = {
  'article:read': 'any',
  'article:create': 'any',
  'article:save': 'any',
  'article:save-in-review': 'any',
  'article:submit': 'any',
  'article:send-back': 'any',
  'article:publish': 'any',
  'article:take-back': 'any',
  'article:withdraw': 'any',
  'article:bin': 'any',
  'article:restore': 'any',
  'article:share': 'any',
  'picture:add': 'any',
  'picture:describe': 'any',
  'picture:replace': 'any',
  'picture:delete': 'any',
  'document:add': 'any',
  'document:name': 'any',
  'document:delete': 'any',
  'tag:manage': 'any',
  'author:manage': 'any',
  'search:manage': 'any',
  'statistics:read': 'any',
  'audit:read': 'any',
};

const admin: Partial<Record<Permission, Scope>> = {
  ...editor,
  'section:manage': 'any',
  'editor:manage': 'any',
  'settings:manage': 'any',
  'delivery:manage': 'any',
  'webhook:manage': 'any',
};

/** What may whom: the only place that says so. Every act asks it; a hidden button is courtesy. */
export const permissionsOf: Record<Actor['role'], Partial<Record<Permission, Scope>>> = {
  writer,
  editor,
  admin,
  operator: admin,
};

/**
 * Whether someone may do something.
 *
 * @param article the article it is about; without one, what holds only for one's own is refused
 */
export function can(
  actor: Actor,
  permission: Permission,
  article?: { createdById: string | null },
): boolean {
  const scope = permissionsOf[actor.role][permission];
  if (scope === 'own') return actor.id !== null && article?.createdById === actor.id;
  return scope === 'any';
}

/**
 * Lets someone who may do something pass.
 *
 * @throws ForbiddenError if they may not
 */
export function assertCan(
  actor: Actor,
  permission: Permission,
  article?: { createdById: string | null },
): void {
  if (!can(actor, permission, article)) throw new ForbiddenError('mayNot');
}
