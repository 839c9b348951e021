import type { Role } from '@/lib/db/generated/enums';

/**
 * Who does something in the newsroom: a signed-in editor, or an operator at the command line.
 * `from` is the address that the request came from, for the audit.
 */
export type Actor = {
  id: string | null;
  name: string;
  role: Role | 'operator';
  from: string;
};

/** Whoever runs Courant's commands on its own machine: may do everything, and is named so in the audit. */
export const operator: Actor = { id: null, name: 'Command line', role: 'operator', from: 'local' };

/** Whoever sends a request without being signed in. */
export type Visitor = Pick<Actor, 'from'>;
