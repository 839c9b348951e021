/** Every act that the audit knows; people's sign-ins stand in it too. */
const auditActs = [
  'article:create',
  'article:save',
  'article:submit',
  'article:send-back',
  'article:publish',
  'article:take-back',
  'article:withdraw',
  'article:bin',
  'article:restore',
  'article:change-places',
  'section:create',
  'section:change',
  'section:order',
  'section:merge',
  'section:delete',
  'tag:create',
  'tag:change',
  'tag:merge',
  'tag:delete',
  'author:create',
  'author:change',
  'author:merge',
  'author:delete',
  'picture:add',
  'picture:describe',
  'picture:delete',
  'editor:create',
  'editor:invite',
  'editor:renew-invitation',
  'editor:revoke-invitation',
  'editor:accept-invitation',
  'editor:make-password-link',
  'editor:rename',
  'editor:change-role',
  'editor:reset-password',
  'editor:change-password',
  'editor:end-sessions',
  'editor:disable',
  'editor:enable',
  'editor:sign-in',
  'editor:sign-in-refused',
  'settings:change',
] as const;

export type AuditAct = (typeof auditActs)[number];

/** Whether the audit's own list has an act; what an older or a newer version wrote may be missing. */
export function isAuditAct(act: string): act is AuditAct {
  return auditActs.some((one) => one === act);
}
