import { transaction } from '@/lib/db/client';
import { raisePublicationNumber } from '@/lib/publication/publication';

/** Ends what is kept for an edition, as every publication does. */
export async function nextEdition(): Promise<void> {
  await transaction(raisePublicationNumber);
}
