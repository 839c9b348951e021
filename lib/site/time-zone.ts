import type { Transaction } from '@/lib/db/client';
import { defaultTimeZone } from '@/lib/env';
import { findSiteSetting, readSiteSetting } from '@/lib/publication/site-setting';

/**
 * The zone in which editors type and readers read times: the one that an admin chose, else that of
 * the environment. An act asks in its transaction, everybody else once a request.
 *
 * @returns an IANA name
 */
export async function newsroomTimeZone(tx?: Transaction): Promise<string> {
  const setting = await (tx ? readSiteSetting(tx) : findSiteSetting());
  return setting?.timeZone ?? defaultTimeZone();
}
